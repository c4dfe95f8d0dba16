import type {MechanismMeasure, ScenarioErrors, UtilityReport} from "../../src/lattice/utilityReport.js";
import {epoch} from "../disclosure/guarantee.js";
import {noiseKeys} from "../disclosure/keys.js";
import {protectTables} from "../disclosure/protectTables.js";
import {codeHash} from "../disclosure/statement.js";
import type {DenseTable} from "../layTables.js";
import type {Stages} from "../stages.js";
import type {CountedCountry} from "./country.js";
import {estimate, readPublished, type Published} from "./estimate.js";
import {exactFigures} from "./exactFigures.js";
import {impute} from "./impute.js";
import {mechanismMeasure} from "./mechanismMeasure.js";
import {cellKeySettings, changeByCellKey} from "./references.js";
import {scenarioErrors} from "./scenarioErrors.js";
import type {UtilityScenario} from "./scenarios.js";
import {suppress} from "./suppress.js";
import {judge} from "./targets.js";

/** Times noise and cell keys are drawn. */
const keys = 3;

/** Every way to protect beside the mechanism's own, and the share of families that each lets be recognised. */
export type Recognised = Readonly<Record<MechanismMeasure["id"], number>>;

/** The utility report of a counted country, measured on `date`. */
export async function measureUtility(
  country: CountedCountry,
  scenarios: readonly UtilityScenario[],
  recognised: Recognised,
  date: string,
  stages: Stages
): Promise<UtilityReport> {
  const {head, plan, places, lattice, tables, digest, truth, laws} = country;
  const read = (protectedTables: readonly DenseTable[]) =>
    readPublished(protectedTables, head.version, lattice, places);
  const unprotected = read(tables);
  const exact = scenarios.map((scenario, at) => exactFigures(truth, scenario, laws[at]!));
  const models = scenarios.map((scenario, at) => estimate(unprotected, scenario, laws[at]!));
  const errorsOf = (releases: readonly Published[]): ScenarioErrors[] =>
    scenarios.map((scenario, at) =>
      scenarioErrors({
        scenario,
        exact: exact[at]!,
        unprotected: models[at]!,
        protectedBy: releases.map((release) => estimate(release, scenario, laws[at]!))
      })
    );
  const draws = Array.from({length: keys}, (_, draw) => draw);
  const ways: Readonly<Record<MechanismMeasure["id"], () => DenseTable[][]>> = {
    gauss: () =>
      draws.map((revision) => {
        const drawn = noiseKeys(plan.master.bytes, epoch + revision, {version: head.version, revision, digest});
        return protectTables(tables, lattice, places, drawn, head.weight);
      }),
    cellKey2: () => draws.map((seed) => changeByCellKey(tables, cellKeySettings.cellKey2, seed)),
    cellKey5: () => draws.map((seed) => changeByCellKey(tables, cellKeySettings.cellKey5, seed)),
    suppress: () => [impute(suppress(tables), lattice, places)],
    none: () => [[...tables]]
  };
  const measured = new Map<MechanismMeasure["id"], ScenarioErrors[]>();
  for (const id of Object.keys(ways) as MechanismMeasure["id"][]) {
    measured.set(id, await stages.run(`protect and estimate: ${id}`, async () => errorsOf(ways[id]().map(read))));
  }
  const own = measured.get("gauss")!;
  const targets = judge(own);
  const families = truth.sums.families.reduce((sum, count) => sum + count, 0);
  return {
    date,
    code: codeHash(),
    version: head.version,
    synthetic: head.synthetic,
    weight: head.weight,
    familiesThousands: Math.round(families / 1000),
    keys,
    targets,
    mechanisms: [...measured].map(([id, errors]) => mechanismMeasure(id, errors, recognised[id])),
    scenarios: own,
    pass: targets.every(({pass}) => pass)
  };
}
