import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {brokenInvariants} from "../../src/policy/invariants.js";
import type {Outcome, ProgrammeOutcome} from "../../src/policy/outcome.js";
import {simulate, simulateLaw} from "../../src/policy/simulate.js";
import {law, regencies, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const layout = {bins: scoreBins, regencies, explicit: 4, listedFrom: 20};
const cuts = cutPoints(scoreBins);

describe("brokenInvariants", () => {
  it("finds none broken by any law", () => {
    const families = registry({uppers: [...cuts.slice(1), null], disabledPupils: true, maxMembers: 9});
    fc.assert(
      fc.property(families, law(cuts, true), law(cuts, true), (families, law, inForce) => {
        expect(brokenInvariants(simulateLaw(readCube(releaseOf(families, layout)), law, inForce))).toEqual([]);
      })
    );
  });

  const run = simulate(
    readCube(releaseOf([{regency: "11.01", upper: 5, weight: 10, members: [{kind: "sd"}]}], layout)),
    {}
  );
  const broken = (change: (pkh: ProgrammeOutcome) => Partial<ProgrammeOutcome>): Outcome => {
    const pkh = run.programmes.pkh!;
    return {...run, programmes: {...run.programmes, pkh: {...pkh, ...change(pkh)}}};
  };
  const more = ({regencies}: ProgrammeOutcome, measure: "eligible" | "served" | "amount") => {
    return {regencies: {...regencies, [measure]: regencies[measure].map((value) => value + 1)}};
  };

  it.each<[string, Outcome, string[]]>([
    ["a region's amount that is not in the nation's", broken((pkh) => more(pkh, "amount")), ["regions"]],
    ["more eligible than in the target", broken((pkh) => more(pkh, "eligible")), ["regions", "eligible"]],
    ["more served than eligible", broken((pkh) => more(pkh, "served")), ["regions", "served"]],
    ["more served than places", broken(() => ({quota: 9})), ["quota"]],
    [
      "more served than places in one quarter",
      broken(() => ({quota: 10, servedByQuarter: [9, 10, 10, 11]})),
      ["quota"]
    ],
    ["quarters that are not the year's rupiah", broken(() => ({stages: [1, 1, 1, 1]})), ["stages"]],
    ["quarters that are not the year's units", broken(() => ({servedByQuarter: [10, 10, 10, 9]})), ["stages"]],
    ["more paid than the ceiling", broken(() => ({ceiling: 1})), ["ceiling"]]
  ])("finds %s", (_, outcome, found) => {
    expect(brokenInvariants(outcome)).toEqual(found.map((invariant) => ({programme: "pkh", invariant})));
  });
});
