import fc from "fast-check";
import {expect, it} from "vitest";
import {cutPoints} from "../../src/lattice/bins.js";
import type {Manifest} from "../../src/lattice/release.js";
import {readCube} from "../../src/policy/cube.js";
import type {Release} from "../../workers/fastPath.js";
import {checkLaw, fillDatabase} from "../../workers/sqlCheck.js";
import {lattices, law, regencies, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {wasmDatabase} from "./wasmDatabase.js";

it("agrees with the array path in the nation and every regency, whatever the law", async () => {
  const database = await wasmDatabase();
  const cases = lattices.chain((bins) => {
    const laws = law(cutPoints(bins), true);
    return fc.record({
      bins: fc.constant(bins),
      families: registry({uppers: bins.map(({upper}) => upper), disabledPupils: true, maxMembers: 9}),
      explicit: fc.integer({min: 0, max: 8}),
      listedFrom: fc.integer({min: 0, max: 60}),
      laws: fc.array(fc.tuple(laws, laws), {minLength: 5, maxLength: 5})
    });
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({families, laws, ...layout}) => {
      const parts = releaseOf(families, {...layout, regencies});
      const release: Release = {
        manifest: parts.manifest as Manifest,
        classes: parts.classes,
        cube: readCube(parts)
      };
      await fillDatabase(database, release);
      for (const [scenario, inForce] of laws) {
        const check = await checkLaw(database, release, scenario, inForce);
        expect(check.rows.map(({programme}) => programme)).toEqual(["pkh", "sembako", "pip"]);
        expect(check.agrees, JSON.stringify(check.rows)).toBe(true);
      }
    }),
    {numRuns: 10, endOnFailure: true}
  );
}, 120_000);
