import {expect, it} from "vitest";
import {noiseRows} from "../../../src/components/privasi/noiseRows.js";
import {tableName} from "../../../src/components/privasi/tableName.js";
import {words} from "../../../src/components/dictionary.js";
import {releaseOf} from "./releaseOf.js";

it("gives every measured table one row, with its noise at each of its levels", () => {
  const rows = noiseRows(releaseOf(1));
  const row = (name: string) => rows.find(({table}) => table === name);
  expect(row("S")).toEqual({
    table: "S",
    contribution: 1,
    use: "published",
    noise: {
      nation: {variance: 144, deviation: 12},
      province: {variance: 120, deviation: Math.sqrt(120)},
      regency: {variance: 64, deviation: 8}
    }
  });
  expect(new Set(rows.map(({table}) => table)).size).toBe(rows.length);
});

it("tells tables with a file from those only measured and those reserved", () => {
  const use = Object.fromEntries(noiseRows(releaseOf(1)).map(({table, use}) => [table, use]));
  expect(use).toMatchObject({A2: "published", T0: "measured", V: "reserved"});
});

it("has words for every table that is measured", () => {
  for (const {table} of noiseRows(releaseOf(1))) expect(tableName(table, words("id"))).not.toBe(table);
});
