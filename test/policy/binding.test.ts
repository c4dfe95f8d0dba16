import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import type {ProgrammeSettings} from "../../src/policy/scenario.js";
import {simulate} from "../../src/policy/simulate.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

const families = regencies.map((regency) => ({
  regency,
  upper: 20,
  weight: 1000,
  members: [{kind: "sd" as const}],
  receives: ["pkh" as const]
}));
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
/** PKH of 3,000 families inside, with places for 1,000 and rupiah that no rule needs. */
const binding = (set: ProgrammeSettings) =>
  simulate(cube, {programmes: {pkh: {threshold: 20, quota: 1000, ...set}}}).programmes.pkh!.binding;
const ways: [string, ProgrammeSettings][] = [
  ["everywhere alike", {}],
  ["by regency", {allocation: "eligible"}],
  ["recipients first", {recipients: {phaseOut: 4}}]
];

describe.each(ways)("what binds, %s", (_, way) => {
  const of = (set: ProgrammeSettings) => binding({...way, ...set});

  it("is take-up or exclusion where it keeps claims from the quota that the target would fill", () => {
    expect(of({})).toBe("quota");
    expect(of({takeUp: 0.34})).toBe("quota");
    expect(of({takeUp: 0.33})).toBe("takeUp");
    expect(of({excluded: 0.67})).toBe("exclusion");
    expect(of({ceiling: 1e6, takeUp: 0.33})).toBe("ceiling");
  });

  it("is either where nobody is left to serve, whatever the quota", () => {
    expect(of({takeUp: 0, quota: 5000})).toBe("takeUp");
    expect(of({excluded: 1, quota: 5000})).toBe("exclusion");
  });

  it("is the one of both that keeps more away", () => {
    expect(of({excluded: 0.5, takeUp: 0.5})).toBe("exclusion");
    expect(of({excluded: 0.4, takeUp: 0.2})).toBe("takeUp");
  });

  it("is the threshold where the whole target would not fill the quota, or there is none", () => {
    expect(of({takeUp: 0.2, quota: 5000})).toBe("threshold");
    expect(of({excluded: 0.9, quota: null})).toBe("threshold");
    expect(of({threshold: 0, takeUp: 0, recipients: "drop"})).toBe("threshold");
  });
});
