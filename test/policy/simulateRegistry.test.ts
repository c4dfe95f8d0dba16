import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {expect, it} from "vitest";
import {readRelease} from "../../cli/release.js";
import type {Law} from "../../src/policy/law.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import {simulateLaw} from "../../src/policy/simulate.js";
import {runNaively} from "../reference/naiveFamilies.js";
import {cutScores, openRegistry, readFamilies} from "../reference/registryFamilies.js";

const registry = fileURLToPath(new URL("../../data/registry", import.meta.url));
const release = fileURLToPath(new URL("../../data/release", import.meta.url));
const weight = weightOf(`${registry}/registry.json`);
const built = weight !== null && weight === weightOf(`${release}/manifest.json`);
if (!built) console.warn("skipped: no synthetic registry and release of one build; run npm run data first");

// Papua is small: few sampled families in a regency, where the national make-up of rare classes errs most.
const province = "91";

it.skipIf(!built)(
  "agrees with the registry's own families, one at a time, within the stated model error and the noise",
  async () => {
    const cube = await readRelease(release);
    const connection = await openRegistry(registry);
    const families = await readFamilies(connection, province, await cutScores(connection, cube.bins), weight!);
    const regencies = cube.regencies.flatMap(({code, province: of}, at) => (of === province ? [{code, at}] : []));
    const inForce = resolveLaw({}, cube.version);
    for (const threshold of [10, 40, 60]) {
      const law = unlimited(inForce, threshold);
      const outcome = simulateLaw(cube, law, inForce);
      for (const [programme, tolerance] of [
        ["pkh", {target: 0, amount: 0.05}],
        ["sembako", {target: 0, amount: 0}],
        ["pip", {target: 0.15, amount: 0.2}]
      ] as const) {
        const reference = runNaively(families, law, inForce, programme).regencies;
        for (const measure of ["target", "amount"] as const) {
          for (const {code, at} of regencies) {
            const expected = reference[code]![measure];
            const error = Math.abs(outcome.programmes[programme]!.regencies[measure][at]! - expected);
            // Noise: 75 families, at 2 pupils each, at the mean amount (privacy.md section 1).
            const noise = (75 * (programme === "pip" ? 2 : 1) * expected) / reference[code]!.target;
            expect(error, `${programme} ${measure} ${code} to ${threshold}`).toBeLessThanOrEqual(
              expected * tolerance[measure] + noise
            );
          }
        }
      }
    }
  },
  60_000
);

/** Everyone inside the threshold served and paid by the index: only the model of compositions is left to differ. */
function unlimited({programmes, ...law}: Law, threshold: number): Law {
  const settings = {threshold, quota: null, ceiling: null, realisation: "indeks"} as const;
  return {
    ...law,
    programmes: Object.fromEntries(Object.entries(programmes).map(([id, of]) => [id, {...of, ...settings}]))
  };
}

function weightOf(path: string): number | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as {weight: number}).weight : null;
}
