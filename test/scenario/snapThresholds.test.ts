import fc from "fast-check";
import {expect, it} from "vitest";
import {cutPoints, decileBins, scoreBins} from "../../src/lattice/bins.js";
import {parseScenario} from "../../src/policy/scenarioSchema.js";
import {thresholdProblems} from "../../src/policy/scenarioSettings.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {snapThresholds} from "../../src/scenario/snapThresholds.js";
import {anyScenario} from "./arbitraryScenario.js";

const blt = {name: {id: "BLT", en: "BLT"}, unit: "family", monthly: 1000, months: 1, threshold: 33} as const;

it("moves what is no cut point to the nearest, the lower of two, once ranking is national again", () => {
  const local = {
    reforms: {"pkh.threshold": 31, "pip.threshold": 47.5, "pkh.sd": 31},
    programmes: {
      pkh: {ranking: "lokal", threshold: 37, thresholds: {provinces: {"11": 64}, regencies: {"12.71": 1}}},
      pip: {quota: 5}
    },
    additional: {blt: {...blt, ranking: "lokal"}}
  } satisfies Scenario;
  expect(snapThresholds(local, scoreBins)).toEqual({...local, reforms: {...local.reforms, "pip.threshold": 45}});
  const {ranking: _, ...pkh} = local.programmes.pkh;
  const national = {...local, programmes: {...local.programmes, pkh}, additional: {blt}};
  expect(snapThresholds(national, scoreBins)).toEqual({
    reforms: {"pkh.threshold": 30, "pip.threshold": 45, "pkh.sd": 31},
    programmes: {
      pkh: {threshold: 35, thresholds: {provinces: {"11": 60}, regencies: {"12.71": 0}}},
      pip: {quota: 5}
    },
    additional: {blt: {...blt, threshold: 35}}
  });
});

it("leaves no threshold that the lattice does not have, and else changes nothing", () => {
  const cut = fc.double({min: 0, max: 100, noNaN: true});
  fc.assert(
    fc.property(anyScenario, cut, fc.constantFrom(scoreBins, decileBins), (any, threshold, bins) => {
      const scenario = {...any, programmes: {...any.programmes, sembako: {...any.programmes?.sembako, threshold}}};
      const snapped = snapThresholds(scenario, bins);
      expect(thresholdProblems(snapped, bins)).toEqual([]);
      expect(snapThresholds(snapped, bins)).toBe(snapped);
      if (thresholdProblems(scenario, bins).length === 0) expect(snapped).toBe(scenario);
    })
  );
});

it("leaves a file with local ranking as it was read", () => {
  const read = parseScenario({programmes: {pkh: {ranking: "lokal", threshold: 37}}}, scoreBins);
  expect(snapThresholds(read, scoreBins)).toBe(read);
  expect(cutPoints(scoreBins)).not.toContain(37);
});
