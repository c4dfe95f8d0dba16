import fc from "fast-check";
import {describe, expect, it, vi} from "vitest";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {remember} from "../../src/policy/remember.js";
import {runLaw} from "../../src/policy/simulate.js";
import {law, regencies, regionalLaw, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

vi.setConfig({testTimeout: 60_000}); // hundreds of random registries, on whatever machine

describe("remember", () => {
  it("computes once of the same parts and equal settings, and anew where any of them differs", () => {
    const [first, second, compute] = [{}, {}, vi.fn(() => ({}))];
    const value = remember([first, second], {a: 1}, compute);
    expect(remember([first, second], {a: 1}, compute)).toBe(value);
    expect(compute).toHaveBeenCalledTimes(1);
    expect(remember([first, second], {a: 2}, compute)).not.toBe(value);
    expect(remember([first, {}], {a: 1}, compute)).not.toBe(value);
    expect(remember([first], {a: 1}, compute)).not.toBe(value);
    expect(remember([second, first], {a: 1}, compute)).not.toBe(value);
  });

  it("forgets what is longest unused, and keeps nothing that could not be computed", () => {
    const part = {};
    const ask = (setting: number) => {
      const compute = vi.fn(() => setting);
      remember([part], setting, compute);
      return compute.mock.calls.length;
    };
    for (let setting = 0; setting < 8; ++setting) expect(ask(setting)).toBe(1);
    expect(ask(0)).toBe(0);
    expect([ask(8), ask(0), ask(1)]).toEqual([1, 0, 1]);
    const refuse = () => {
      throw new RangeError("refused");
    };
    expect(() => remember([part], "x", refuse)).toThrow("refused");
    expect(remember([part], "x", () => "found")).toBe("found");
  });
});

describe("a run of which parts are remembered", () => {
  it("is the run that computes all of it, whatever was run before", () => {
    const cuts = cutPoints(scoreBins);
    const laws = fc.tuple(regionalLaw(cuts), regionalLaw(cuts), law(cuts, true), law(cuts, true));
    const families = registry({uppers: [...cuts.slice(1), null], disabledPupils: true, maxMembers: 5});
    fc.assert(
      fc.property(families, laws, (families, [one, other, inForce, later]) => {
        const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0});
        const cube = readCube(parts);
        const moved = {
          ...other,
          programmes: {...other.programmes, sembako: {...one.programmes.sembako!}, pkh: {...one.programmes.pkh!}}
        };
        for (const [of, day] of [
          [one, inForce],
          [moved, inForce],
          [one, later],
          [one, inForce]
        ] as const) {
          expect(runLaw(cube, of, day).outcome).toEqual(runLaw(readCube(parts), of, day).outcome);
        }
      })
    );
  });
});
