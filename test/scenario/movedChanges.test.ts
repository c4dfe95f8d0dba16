import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {changesOf, type Change} from "../../src/scenario/changes.js";
import {movedChanges} from "../../src/scenario/movedChanges.js";
import {anyScenario} from "./arbitraryScenario.js";

const named = ["2026-02-09", (code: string) => `daerah ${code}`] as const;
const cut = fc.constantFrom(...cutPoints(scoreBins));
const stated = (changes: readonly Change[]) => changes.map((one) => ({...one, reset: null}));

describe("changes while a threshold moves", () => {
  it("are those of the scenario moved to, of which none has come or gone", () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom("pkh", "sembako", "pip"), cut, (scenario, id, threshold) => {
        const programmes = {...scenario.programmes, [id]: {...scenario.programmes?.[id], threshold}};
        const moved: Scenario = {...scenario, programmes};
        const [before, after] = [changesOf(scenario, ...named), changesOf(moved, ...named)];
        fc.pre(before.length === after.length && before.every(({path}, at) => path === after[at]!.path));
        expect(stated(movedChanges(before, moved, ...named))).toEqual(stated(after));
      }),
      {numRuns: 500}
    );
  });

  it("lead a threshold that is back at the law to the law's own", () => {
    const before = changesOf({programmes: {pkh: {threshold: 20}}}, ...named);
    const [one, ...others] = movedChanges(before, {programmes: {}}, ...named);
    expect([one!.old, one!.new, others]).toEqual([40, 40, []]);
  });
});
