import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {simulateLaw} from "../../src/policy/simulate.js";
import {law, regencies, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {reachedByEither, runNaively} from "../reference/naiveFamilies.js";

const programmes = ["pkh", "sembako", "pip"] as const;
const measured = ["target", "eligible", "claiming", "served", "amount", "fullCost"] as const;
const toSixty = cutPoints(scoreBins).filter((cut) => cut > 0 && cut <= 60);

describe("simulate against families one at a time", () => {
  it("is exact where every signature is its own class and no disabled person is a pupil", () => {
    const families = registry({uppers: [...toSixty, null], disabledPupils: false, maxMembers: 7});
    fc.assert(
      fc.property(families, law([0, ...toSixty], true), law([0, ...toSixty], true), (families, law, inForce) => {
        const layout = {bins: scoreBins, regencies, explicit: Infinity, listedFrom: 0};
        const outcome = simulateLaw(readCube(releaseOf(families, layout)), law, inForce);
        for (const id of programmes) {
          const reference = runNaively(families, law, inForce, id);
          for (const measure of measured) {
            close(outcome.programmes[id]!.nation[measure], reference.nation[measure], `${id} ${measure}`);
            regencies.forEach((code, at) =>
              close(
                outcome.programmes[id]!.regencies[measure][at]!,
                reference.regencies[code]?.[measure] ?? 0,
                `${id} ${measure} ${code}`
              )
            );
          }
        }
        const {nested, apart} = reachedByEither(families, law, inForce);
        close(outcome.package.families, nested, "nested");
        close(outcome.package.familiesIfIndependent, apart, "independent");
      }),
      {numRuns: 300}
    );
  });
});

function close(value: number, reference: number, what: string): void {
  expect(Math.abs(value - reference), `${what}: ${value} is not ${reference}`).toBeLessThanOrEqual(
    1e-6 + 1e-9 * Math.abs(reference)
  );
}
