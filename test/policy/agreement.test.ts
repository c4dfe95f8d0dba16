import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Database} from "../../src/check/database.js";
import {loadRelease} from "../../src/check/loadRelease.js";
import {changeRows, chainRows, overlapRows, packageRows, quarterRows, recompute} from "../../src/check/recompute.js";
import {nodeDatabase} from "../../cli/nodeDatabase.js";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import {changeMeasures} from "../../src/policy/compare.js";
import {compareActual, compareRuns, type Comparison} from "../../src/policy/comparison.js";
import {readCube, type Cube, type ReleaseParts} from "../../src/policy/cube.js";
import type {Law} from "../../src/policy/law.js";
import {measures} from "../../src/policy/outcome.js";
import {runLaw, type Run} from "../../src/policy/simulate.js";
import {lattices, law, regencies, regionalLaw, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import type {Family} from "../reference/naiveFamilies.js";
import {changedActual, changedNested} from "../reference/naiveChanges.js";
import {runPackage, type ReferencePackage} from "../reference/naivePackage.js";
import {scenarioRuns} from "../reference/scenarioRuns.js";

/** Scenarios looked at on one random registry: SQL takes them all at once. */
const perRegistry = 20;
const scenarios = scenarioRuns(60);
const numRuns = Math.ceil(scenarios / perRegistry);
const timeout = 60_000 + scenarios * 1000;

interface Pair {
  readonly law: Law;
  readonly inForce: Law;
}

const pairs = (thresholds: readonly number[]): fc.Arbitrary<Pair[]> =>
  fc.array(fc.record({law: regionalLaw(thresholds), inForce: law(thresholds, true)}), {
    minLength: perRegistry,
    maxLength: perRegistry
  });

describe("the array path", () => {
  const toSixty = cutPoints(scoreBins).filter((cut) => cut <= 60);

  it(
    "agrees with families one at a time where every signature is its own class and nothing is fractional",
    async () => {
      // the unranked are no band of their own, so who is kept of them is not exact
      const families = registry({uppers: toSixty.slice(1), disabledPupils: false, maxMembers: 5});
      await fc.assert(
        fc.asyncProperty(families, pairs(toSixty), async (families, pairs) => {
          const parts = releaseOf(families, {bins: scoreBins, regencies, explicit: Infinity, listedFrom: 0});
          const cube = readCube(parts);
          const runs = pairs.map(({law, inForce}) => runLaw(cube, law, inForce));
          const references = pairs.map(({law, inForce}) => runPackage(families, law, inForce));
          pairs.forEach((pair, at) => {
            agreeWithFamilies(cube, references[at]!, runs[at]!);
            const next = (at + 1) % pairs.length;
            agreeOnFamiliesChanged(
              cube,
              families,
              pair,
              [references[at]!, references[next]!],
              [runs[at]!, runs[next]!]
            );
          });
          await agreeWithSql(parts, cube, pairs, runs);
        }),
        {numRuns, endOnFailure: true}
      );
    },
    timeout
  );

  it(
    "agrees with SQL over the same cells, whatever is rare, pooled or large",
    async () => {
      const cases = lattices.chain((bins) =>
        fc.record({
          bins: fc.constant(bins),
          families: registry({uppers: bins.map(({upper}) => upper), disabledPupils: true, maxMembers: 9}),
          explicit: fc.integer({min: 0, max: 8}),
          listedFrom: fc.integer({min: 0, max: 60}),
          pairs: pairs(cutPoints(bins))
        })
      );
      await fc.assert(
        fc.asyncProperty(cases, async ({bins, families, explicit, listedFrom, pairs}) => {
          const parts = releaseOf(families, {bins, regencies, explicit, listedFrom});
          const cube = readCube(parts);
          const runs = pairs.map(({law, inForce}) => runLaw(cube, law, inForce));
          await agreeWithSql(parts, cube, pairs, runs);
        }),
        {numRuns, endOnFailure: true}
      );
    },
    timeout
  );
});

function agreeWithFamilies(cube: Cube, reference: ReferencePackage, {outcome}: Run): void {
  for (const [id, {nation, regencies: byRegency}] of Object.entries(outcome.programmes)) {
    for (const measure of measures) {
      if (measure === "persons") continue; // by mean size of a cell, not by the family's own
      close(nation[measure], reference.runs[id]!.nation[measure], `${id} ${measure}`);
      cube.regencies.forEach(({code}, at) => {
        const expected = reference.runs[id]!.regencies[code]?.[measure] ?? 0;
        close(byRegency[measure][at]!, expected, `${id} ${measure} ${code}`, nation[measure]);
      });
    }
    const {stages, servedByQuarter} = reference.runs[id]!;
    for (let quarter = 0; quarter < 4; ++quarter) {
      const served = outcome.programmes[id]!.servedByQuarter?.[quarter] ?? nation.served;
      close(outcome.programmes[id]!.stages![quarter]!, stages[quarter]!, `${id} rupiah of ${quarter}`, nation.amount);
      close(served, servedByQuarter[quarter]!, `${id} served in ${quarter}`);
    }
  }
  const whole = outcome.package;
  close(whole.families, reference.families, "package families");
  close(whole.persons, reference.persons, "package persons");
  cube.regencies.forEach(({code}, at) => {
    close(whole.regencies.families[at]!, reference.byRegency[code] ?? 0, `package families of ${code}`, whole.families);
  });
  for (const {programmes, families} of whole.overlaps!) {
    close(families, reference.overlaps[programmes.join("+")] ?? 0, `families in ${programmes.join("+")}`);
  }
  close(whole.familiesIfIndependent, reference.familiesIfIndependent, "package families if independent");
}

function agreeOnFamiliesChanged(
  cube: Cube,
  families: readonly Family[],
  {law, inForce}: Pair,
  [reference, base]: readonly [ReferencePackage, ReferencePackage],
  [run, baseRun]: readonly [Run, Run]
): void {
  const nested = compareRuns(cube, run, baseRun).changes;
  const actual = compareActual(cube, run, inForce).changes;
  for (const id of ["pkh", "sembako", "pip"] as const) {
    const byFamilies = changedNested(base.runs[id]!, reference.runs[id]!);
    const fromActual = changedActual(families, law, inForce, id, reference.runs[id]!);
    for (const measure of ["entering", "leaving", "unchanged"] as const) {
      close(nested[id]!.nation[measure], byFamilies[measure], `${id} ${measure}`);
      close(actual[id]!.nation[measure], fromActual[measure], `${id} ${measure} from actual receipt`);
    }
  }
}

async function agreeWithSql(parts: ReleaseParts, cube: Cube, pairs: readonly Pair[], runs: readonly Run[]) {
  const database = await nodeDatabase();
  try {
    await loadRelease(database, parts);
    await recompute(database, pairs);
    for (const row of await chainRows(database)) {
      if (row.run % 3 !== 2) continue;
      const {nation, regencies} = runs[(row.run - 2) / 3]!.outcome.programmes[row.programme]!;
      for (const measure of measures) {
        const byArrays = row.regency < 0 ? nation[measure] : regencies[measure][row.regency]!;
        close(byArrays, row[measure]!, `${row.programme} ${measure} of ${row.regency}`, nation[measure]);
      }
    }
    for (const {run, programme, quarter, served, amount} of await quarterRows(database)) {
      if (run % 3 !== 2) continue;
      const {nation, stages, servedByQuarter} = runs[(run - 2) / 3]!.outcome.programmes[programme]!;
      close(stages![quarter - 1]!, amount, `${programme} rupiah of quarter ${quarter}`, nation.amount);
      close(servedByQuarter?.[quarter - 1] ?? nation.served, served, `${programme} served in quarter ${quarter}`);
    }
    for (const {run, ...row} of await packageRows(database)) {
      const whole = runs[(run! - 2) / 3]!.outcome.package;
      if (row.regency! >= 0) {
        close(whole.regencies.families[row.regency!]!, row.families!, `package of ${row.regency}`, whole.families);
        continue;
      }
      for (const measure of ["families", "familiesIfIndependent", "persons"] as const) {
        close(whole[measure], row[measure]!, `package ${measure}`);
      }
    }
    for (const row of await overlapRows(database)) {
      const {overlaps} = runs[(row.run! - 2) / 3]!.outcome.package;
      const pair = overlaps!.find(({programmes: [a, b]}) => a === row.first && b === row.second);
      if (!pair) continue; // the other order of the same two
      close(pair.families, row.families!, `families in ${row.first} and ${row.second}`);
      close(pair.familiesIfIndependent, row.familiesIfIndependent!, `if independent`);
    }
    await agreeOnChanges(database, 2, 5, "nested", compareRuns(cube, runs[0]!, runs[1]!));
    await agreeOnChanges(database, 2, 1, "independent", compareActual(cube, runs[0]!, pairs[0]!.inForce));
  } finally {
    await database.close();
  }
}

async function agreeOnChanges(
  database: Database,
  run: number,
  base: number,
  method: "nested" | "independent",
  {changes}: Comparison
): Promise<void> {
  for (const row of await changeRows(database, run, base, method)) {
    const {nation, regencies} = changes[row.programme]!;
    const scale = Math.abs(nation.enteringAmount) + Math.abs(nation.leavingAmount) + Math.abs(nation.unchangedAmount);
    for (const measure of changeMeasures) {
      const byArrays = row.regency < 0 ? nation[measure] : regencies[measure][row.regency]!;
      close(byArrays, row[measure]!, `${method} ${row.programme} ${measure} of ${row.regency}`, scale);
    }
  }
}

function close(value: number, reference: number, what: string, total = 0): void {
  const tolerance = 1e-5 + 1e-9 * Math.max(Math.abs(reference), Math.abs(total));
  expect(Math.abs(value - reference), `${what}: ${value} is not ${reference}`).toBeLessThanOrEqual(tolerance);
}
