import {beforeAll, expect, it, vi} from "vitest";
import {measureMargins} from "../../../loaders/margins/measureMargins.js";
import type {PublishedTables} from "../../../loaders/margins/publishedTables.js";
import type {variances} from "../../../loaders/disclosure/variances.js";
import {marginMeasures, type MarginStatement} from "../../../src/lattice/margins.js";
import {tinyTables} from "./publishedTables.js";

let published: PublishedTables;
let stated: MarginStatement;

beforeAll(async () => {
  published = await tinyTables();
  stated = await measureMargins(published, 6, 1);
});

it("gives the same margins whatever the number of threads, and others from other seeds", async () => {
  expect(await measureMargins(published, 6, 2)).toEqual(stated);
  expect((await measureMargins(published, 5, 1)).measures).not.toEqual(stated.measures);
});

it("states whole units for every measure and level, and how many times it drew", () => {
  expect(stated.replicates).toBe(6);
  expect(stated.method).toMatch(/bootstrap.*20, 40, 60/);
  for (const measure of marginMeasures) {
    for (const margin of Object.values(stated.measures[measure])) {
      expect(Number.isInteger(margin)).toBe(true);
      expect(margin).toBeGreaterThan(0);
    }
  }
});

it("stays below what the summed cells' noise would come to", () => {
  const cells = (bins: number) => 2 * bins;
  const {families} = stated.measures;
  expect(families.regency).toBeLessThanOrEqual(1.96 * Math.sqrt(32 * cells(12)));
  expect(families.province).toBeLessThanOrEqual(1.96 * Math.sqrt(60 * cells(12)));
  expect(families.nation).toBeLessThanOrEqual(1.96 * Math.sqrt(144 * cells(12)));
  expect(families.district).toBeLessThanOrEqual(1.96 * Math.sqrt(32 * cells(7)));
});

it("grows with the noise", async () => {
  vi.resetModules();
  vi.doMock("../../../loaders/disclosure/variances.js", async (original) => {
    const real = await original<{variances: typeof variances}>();
    const wider = Object.entries(real.variances).map(([table, levels]) => [
      table,
      Object.fromEntries(
        Object.entries(levels).map(([level, {variance, sticky, contribution}]) => [
          level,
          {variance: variance * 9, sticky: sticky * 9, contribution}
        ])
      )
    ]);
    return {...real, variances: Object.fromEntries(wider)};
  });
  const {measureMargins: measureWider} = await import("../../../loaders/margins/measureMargins.js");
  const wider = await measureWider(published, 6, 1);
  for (const measure of marginMeasures) {
    for (const level of ["province", "regency", "district"] as const) {
      expect(wider.measures[measure][level]).toBeGreaterThan(stated.measures[measure][level]);
    }
  }
});
