import {expect, it} from "vitest";
import {canaryHunt, type Traces} from "../../../loaders/audit/canaries.js";
import {canaryRegistry} from "../../../loaders/audit/canaryRegistry.js";
import {readPlaces} from "../../../loaders/places.js";

const canaries = canaryRegistry(readPlaces());
const cells = canaries.crowds.map(({families}) => [families + 3, families] as const);
const clean: Traces = {canaries, texts: [Buffer.from("check: 0.9 s, peak 216 MB")], left: [], cells};

it("plants each crowd alone in its district, every family in one cell", () => {
  const {crowds, family} = canaries;
  const places = readPlaces();
  for (const {district, families} of crowds) {
    const {code} = places.districts[district]!;
    const rows = family.filter((row) => row.includes(`,${code},`));
    expect(rows).toHaveLength(families);
    expect(new Set(rows.map((row) => row.split(",").slice(2, 4).join())).size).toBe(1);
  }
  expect(crowds).toHaveLength(20);
});

it("finds a number in a file, a file left behind and a true count published", () => {
  expect(canaryHunt(clean)).toMatchObject({pass: true});
  const named = Buffer.from(`impossible: ${canaries.number}`);
  expect(canaryHunt({...clean, texts: [...clean.texts, named]})).toMatchObject({pass: false});
  expect(canaryHunt({...clean, left: ["family.parquet"]})).toMatchObject({pass: false, detail: "family.parquet"});
  const raw = cells.map(([, truth]) => [truth, truth] as const);
  expect(canaryHunt({...clean, cells: raw})).toMatchObject({pass: false});
});
