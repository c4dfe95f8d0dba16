import {worthOf} from "./cells.js";
import {contract, type Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import {everyone, kindsOf} from "./kinds.js";
import type {AdditionalLaw, Law, ProgrammeLaw, Quarters} from "./law.js";
import {layerOf, type Layer, type LayerRun} from "./layers.js";
import type {Outcome, ProgrammeOutcome} from "./outcome.js";
import {combine} from "./package.js";
import {runProgramme, type ProgrammeRun} from "./programme.js";
import {realisationRate} from "./realisation.js";
import {remember} from "./remember.js";
import {lawOn, resolveLaw} from "./resolve.js";
import {worthOfAdditional} from "./runAdditional.js";
import {runRegions} from "./runRegions.js";
import type {Scenario} from "./scenario.js";
import {quartersOf, stagesOf} from "./stages.js";

/** An outcome with the runs behind it, which know what is served in every cell. */
export interface Run {
  readonly outcome: Outcome;
  readonly programmes: Readonly<Record<string, ProgrammeRun>>;
  /** Where the programmes of families and persons lie over each other. */
  readonly layers: readonly Layer[];
}

/**
 * Runs the programmes of a scenario on a cube: target, eligible, claiming, served and amount by programme, regency
 * and bin, and the package of them (design.md section 4). Throws RangeError when the scenario does not resolve to a
 * law, sets a threshold that is no cut point of the cube, or names a region that the cube does not have.
 */
export function simulate(cube: Cube, scenario: Scenario): Outcome {
  return runScenario(cube, scenario).outcome;
}

/** simulate, with the runs behind the outcome. */
export function runScenario(cube: Cube, scenario: Scenario): Run {
  return runLaw(cube, resolveLaw(scenario, cube.version), lawOn(scenario.day ?? cube.version));
}

/** The scenario that reforms nothing on the same rule day: what "against the law in force" compares with. */
export function lawInForce({day}: Scenario): Scenario {
  return day === undefined ? {} : {day};
}

/** simulate for laws already resolved: `inForce` is that day's law without reform, which sets realisation "pagu". */
export function simulateLaw(cube: Cube, law: Law, inForce: Law): Outcome {
  return runLaw(cube, law, inForce).outcome;
}

/** runScenario for laws already resolved, as in simulateLaw. */
export function runLaw(cube: Cube, law: Law, inForce: Law): Run {
  const contractions = contract(cube, law);
  const contractionsInForce = contract(cube, inForce);
  const shipped = (id: keyof typeof contractions, unit: ProgrammeOutcome["unit"]) =>
    runShipped(
      cube,
      id,
      unit,
      quartersOf(law, id),
      [contractions[id], programmeLaw(law, id)],
      [contractionsInForce[id], programmeLaw(inForce, id)]
    );
  const runs: Record<string, ProgrammeRun> = {
    pkh: shipped("pkh", "family"),
    sembako: shipped("sembako", "family"),
    pip: shipped("pip", "pupil")
  };
  const layer = (of: LayerRun) => layerOf(cube, contractions.pkh, of);
  const layers = [
    layer({id: "pkh", run: runs.pkh!, family: true, component: true, notWith: []}),
    layer({id: "sembako", run: runs.sembako!, family: true, component: false, notWith: []})
  ];
  for (const [id, benefit] of Object.entries(law.additional ?? {})) {
    const notWith = benefit.notWith.map((other) => layers.find(({id}) => id === other)!);
    const run = runAdditional(cube, contractions.pkh, notWith, benefit, programmeLaw(law, id));
    runs[id] = run;
    layers.push(layer({id, run, family: benefit.unit === "family", component: false, notWith}));
  }
  const programmes = Object.fromEntries(Object.entries(runs).map(([id, run]) => [id, withCash(law, id, run)]));
  const outcome = {
    day: law.day,
    programmes,
    package: combine(cube, contractions.pkh, layers, Object.values(programmes))
  };
  return {outcome, programmes: runs, layers};
}

type Ruled = readonly [contraction: Contraction, law: ProgrammeLaw];

function runShipped(
  cube: Cube,
  id: string,
  unit: ProgrammeOutcome["unit"],
  quarters: Quarters,
  [contraction, law]: Ruled,
  [inForce, lawOfDay]: Ruled
): ProgrammeRun {
  return remember([contraction, inForce], [law, lawOfDay, quarters], () => {
    const rate = (of: ProgrammeLaw) => realisationRate(inForce, cube.bins, of, lawOfDay);
    if (!law.thresholds && !law.ranking && !law.allocation && !law.recipients) {
      return runProgramme(contraction, cube.bins, law, unit, rate(law));
    }
    const worth = worthOf(contraction);
    return runRegions(cube, law, {
      worth,
      kinds: law.recipients === undefined ? everyone(worth) : kindsOf(cube, id, worth),
      unit,
      realisation: rate(law),
      rupiah: 1,
      quarters,
      baseline: () => runProgramme(inForce, cube.bins, lawOfDay, unit, rate(lawOfDay)).outcome.regencies.served
    });
  });
}

function runAdditional(
  cube: Cube,
  pkh: Contraction,
  notWith: readonly Layer[],
  benefit: AdditionalLaw,
  law: ProgrammeLaw
): ProgrammeRun {
  return remember([pkh, ...notWith.map(({run}) => run)], [benefit, law], () => {
    const worth = worthOfAdditional(cube, pkh, notWith, benefit);
    const run = runRegions(cube, law, {
      worth,
      kinds: everyone(worth),
      unit: benefit.unit,
      realisation: typeof law.realisation === "number" ? law.realisation : 1,
      rupiah: benefit.year,
      quarters: benefit.quarters,
      baseline: noBaseline
    });
    return {...run, perFamily: worth.perFamily};
  });
}

/** The cash that an outcome needs its law for: by quarter, and the cost of administration. */
function withCash(law: Law, id: string, run: ProgrammeRun): ProgrammeOutcome {
  const {administration = 0} = programmeLaw(law, id);
  const stages = stagesOf(law, id, run);
  return {...run.outcome, stages, administration: run.outcome.nation.amount * administration};
}

function noBaseline(): never {
  throw new RangeError("allocation by baseline: an additional programme is in no law");
}

function programmeLaw({programmes}: Law, id: string) {
  const settings = programmes[id];
  if (settings === undefined) throw new RangeError(`law has no programme: ${id}`);
  return settings;
}
