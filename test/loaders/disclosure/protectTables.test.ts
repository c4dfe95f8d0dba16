import {beforeAll, expect, it} from "vitest";
import {checkTables} from "../../../loaders/checkTables.js";
import {measure} from "../../../loaders/disclosure/measure.js";
import {makeAdditive} from "../../../loaders/disclosure/makeAdditive.js";
import {nestings} from "../../../loaders/disclosure/nestings.js";
import {protectTables} from "../../../loaders/disclosure/protectTables.js";
import {variances} from "../../../loaders/disclosure/variances.js";
import {keyedHash} from "../../../loaders/disclosure/hmac.js";
import {drawRegion, sampler} from "../../../loaders/disclosure/noise.js";
import type {DenseTable} from "../../../loaders/layTables.js";
import {calibrated, keysOf, type Calibrated} from "../../fixtures/calibrated.js";

let country: Calibrated;
let protectedTables: DenseTable[];

beforeAll(() => {
  country = calibrated();
  protectedTables = protectTables(country.truth, country.lattice, country.places, keysOf(), 1);
});

const counts = (tables: readonly DenseTable[]) => tables.map((table) => [table.table, table.level, table.counts]);

it("keeps shape and order, every margin exact, no negative count, and changes every table", () => {
  const {truth, lattice, places} = country;
  expect(() => checkTables(protectedTables, lattice, places)).not.toThrow();
  protectedTables.forEach(({counts, ...shape}, index) => {
    const {counts: before, ...expected} = truth[index]!;
    expect(shape).toEqual(expected);
    expect(counts).toHaveLength(before.length);
    expect(counts).not.toEqual(before);
  });
});

it("strays from the truth by about the noise, and never far beyond it", () => {
  protectedTables.forEach(({table, level, counts}, index) => {
    const {variance} = variances[table][level]!;
    const errors = Array.from(counts, (count, i) => count - country.truth[index]!.counts[i]!);
    const spread = errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
    expect(spread, `${table} ${level}`).toBeLessThan(1.5 * variance);
    expect(Math.max(...errors.map(Math.abs)), `${table} ${level}`).toBeLessThan(8 * Math.sqrt(variance));
  });
});

it("gives the same bytes for the same input and key (V2), and others for another digest or version", () => {
  const {truth, lattice, places} = country;
  const again = (keys = keysOf()) => counts(protectTables(truth, lattice, places, keys, 1));
  expect(again()).toEqual(counts(protectedTables));
  expect(again(keysOf("01"))).not.toEqual(counts(protectedTables));
  expect(again(keysOf("00", "2026-04-23"))).not.toEqual(counts(protectedTables));
});

it("redraws the fresh noise of at least 85% of cells when the input changes, and none of the sticky noise (V3)", () => {
  const level = variances.A1c.district!;
  const draw = (digest: string, of: typeof level) => drawRegion(sampler(keysOf(digest)), "A1cC", "32.01.01", 5000, of);
  const changed = (of: typeof level) => {
    const [before, after] = [draw("00", of), draw("01", of)];
    return before.filter((value, i) => value !== after[i]).length / before.length;
  };
  expect(changed({...level, variance: level.variance - level.sticky, sticky: 0})).toBeGreaterThan(0.85);
  const total = [draw("00", level), draw("01", level)] as const;
  const mean = total[0].reduce((sum, value, i) => sum + value * total[1][i]!, 0) / 5000;
  expect(mean / level.sticky).toBeCloseTo(1, 0);
});

it("names a cell's noise by table, level, region and cell, so that no two cells share a draw", () => {
  const {truth, lattice, places} = country;
  const names = new Set<string>();
  let asked = 0;
  const keys = keysOf();
  const spy = {
    ...sampler(keys),
    fresh: (message: string, words: Uint32Array) => {
      asked += 1;
      names.add(message);
      keyedHash(keys.fresh)(message, words);
    }
  };
  measure(truth, lattice, nestings(lattice), places, spy);
  expect(names.size).toBe(asked);
  expect(names.has("A2K|91.01|7")).toBe(true);
  expect(names.has("BcC|91.01.01|0")).toBe(true);
});

it("measures T0, A1 and T0c as sums of the true tables", () => {
  const {truth, lattice, places} = country;
  const silent = {sticky: zero, fresh: zero, words: new Uint32Array(2)};
  const {nation, regency, district} = measure(truth, lattice, nestings(lattice), places, silent);
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  expect(sum(nation.T0.values)).toBe(20_000);
  expect(sum(regency.A1.values)).toBe(20_000);
  expect(sum(district.T0c.values)).toBe(20_000);
});

it("changes nothing where the noise is nought: every count of every table stays", () => {
  const {truth, lattice, places} = country;
  const nest = nestings(lattice);
  const silent = {sticky: zero, fresh: zero, words: new Uint32Array(2)};
  const measured = measure(truth, lattice, nest, places, silent);
  const tiny = <T extends object>(level: T): T =>
    Object.fromEntries(
      Object.entries(level).map(([name, noisy]) => [name, {...noisy, variances: noisy.variances.map(() => 1e-9)}])
    ) as T;
  const {nation, province, regency, district} = makeAdditive(
    {
      nation: tiny(measured.nation),
      province: tiny(measured.province),
      regency: tiny(measured.regency),
      district: tiny(measured.district),
      L: measured.L
    },
    nest,
    places,
    1
  );
  const levels = {nation, province, regency, district: {...district}} as Record<
    string,
    Record<string, {values: Float64Array}>
  >;
  for (const {table, level, counts} of truth.filter(({table}) => table !== "L")) {
    expect([...levels[level]![table]!.values], `${table} ${level}`).toEqual([...counts]);
  }
});

it("refuses a region without parts", () => {
  const {truth, lattice, places} = country;
  const lonely = {...places, provinces: [...places.provinces, {code: "99", name: "x"}]};
  const nest = nestings(lattice);
  const measured = measure(truth, lattice, nest, places, sampler(keysOf()));
  expect(() => makeAdditive(measured, nest, lonely, 1)).toThrow("region has no parts: 99");
});

/** The uniform number whose draw is 0 for every variance: just below one half. */
function zero(_message: string, words: Uint32Array): void {
  words[0] = 0x7fffffff;
  words[1] = 0xffffffff;
}
