import fc from "fast-check";
import {expect, it, vi} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {levels, readPlaces, type PlaceLevel} from "../../../src/components/places.js";
import {regionData} from "../../../src/components/regionData.js";
import {byProvince} from "../../../src/components/regionFigures.js";
import {cutPoints, scoreBins} from "../../../src/lattice/bins.js";
import {readCube} from "../../../src/policy/cube.js";
import type {Outcome} from "../../../src/policy/outcome.js";
import type {Scenario} from "../../../src/policy/scenario.js";
import {simulate} from "../../../src/policy/simulate.js";
import {statedMargins} from "../../fixtures/statedNoise.js";
import {regencies, registry} from "../../reference/arbitrary.js";
import {releaseOf} from "../../reference/cells.js";

vi.setConfig({testTimeout: 60_000}); // random registries, on whatever machine

const cuts = cutPoints(scoreBins).filter((cut) => cut > 0 && cut <= 60);
const places = readPlaces(
  [...new Set(regencies.map((code) => code.slice(0, 2)))].map((code) => ({code, name: code})),
  regencies.map((code) => ({code, name: code}))
);
const ones = new Float64Array(regencies.length * scoreBins.length).fill(1);
const counts = {bins: scoreBins, families: ones, withComponent: ones};
const families = registry({uppers: [...cuts, null], disabledPupils: false, maxMembers: 5});
const threshold = fc.constantFrom(...cuts);
const scenario = fc
  .record({pkh: threshold, sembako: threshold, pip: threshold, pbi: threshold})
  .map(({pbi, ...set}): Scenario => ({
    programmes: Object.fromEntries(Object.entries(set).map(([id, threshold]) => [id, {threshold}])),
    additional: {pbi: {name: {id: "PBI", en: "PBI"}, unit: "person", monthly: 42_000, months: 12, threshold: pbi}}
  }));

function changeOf(id: string | null, level: PlaceLevel, outcome: Outcome, baseline: Outcome): Float64Array {
  const programme = id === null ? null : {id, name: id, unit: "family" as const};
  const indicator = {id: "changeRupiah", upTo: 4, programme} as const;
  const [word, format] = [words("id"), formatOf("id")];
  return regionData(indicator, level, places, counts, outcome, baseline, statedMargins, word, format).values;
}

it("maps changes of programmes that are the outcomes' own and add up to the change of all, at both levels", () => {
  fc.assert(
    fc.property(families, scenario, (of, changed) => {
      const cube = readCube(releaseOf(of, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
      const [outcome, baseline] = [simulate(cube, changed), simulate(cube, {})];
      const rounding = 1e-9 * Math.max(1000, outcome.package.amount, baseline.package.amount);
      for (const level of levels) {
        const all = changeOf(null, level, outcome, baseline);
        const sums = new Float64Array(all.length);
        for (const id of Object.keys(outcome.programmes)) {
          const own = changeOf(id, level, outcome, baseline);
          own.forEach((value, at) => (sums[at]! += value));
          const before = baseline.programmes[id]?.regencies.amount;
          const wanted = outcome.programmes[id]!.regencies.amount.map((amount, at) => amount - (before?.[at] ?? 0));
          expect(own).toEqual(level === "regency" ? wanted : byProvince(places, wanted));
        }
        all.forEach((value, at) => {
          expect(Math.abs(sums[at]! - value), level).toBeLessThanOrEqual(rounding);
        });
      }
    }),
    {numRuns: 50}
  );
});
