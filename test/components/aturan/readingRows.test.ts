import {expect, it} from "vitest";
import {readingRows} from "../../../src/components/aturan/readingRows.js";
import {parameterOf} from "../../../src/policy/parameters/index.js";

const inForce = (id: string, day: string) =>
  readingRows(parameterOf(id), day).map(({rows}) => rows.find((row) => row.inForce)?.from ?? null);

it("marks the step that holds from its first day on, not the day before", () => {
  expect(inForce("sembako.month", "2020-02-29")).toEqual(["2020-01-01"]);
  expect(inForce("sembako.month", "2020-03-01")).toEqual(["2020-03-01"]);
  expect(inForce("sembako.month", "2019-12-31")).toEqual([null]);
});

it("gives every reading of a disputed parameter, the default first, each with its own sources", () => {
  const [first, second] = readingRows(parameterOf("pkh.order"), "2026-01-23");
  expect([first!.id, first!.isDefault, second!.id, second!.isDefault]).toEqual(["highest", true, "priority", false]);
  expect(first!.rows[0]!.sources).toEqual(["nadi"]);
  expect(second!.rows[0]!.sources).toEqual(["palpres", "poskota13"]);
});

it("keeps a year without a published figure as a step of its own, with its note", () => {
  const {rows} = readingRows(parameterOf("pkh.budget"), "2025-06-01")[0]!;
  const row = rows.find(({from}) => from === "2025-01-01")!;
  expect(row).toMatchObject({value: null, inForce: true, sources: ["cnn25"]});
  expect(row.note?.id).toMatch(/Rp78 triliun/);
});
