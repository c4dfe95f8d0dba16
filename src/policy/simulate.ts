import {contract} from "./contract.js";
import type {Cube} from "./cube.js";
import type {Law} from "./law.js";
import type {Outcome, ProgrammeOutcome} from "./outcome.js";
import {combine} from "./package.js";
import {runProgramme} from "./programme.js";
import {realisationRate} from "./realisation.js";
import {resolveLaw} from "./resolve.js";
import type {Scenario} from "./scenario.js";

/**
 * Runs the programmes of a scenario on a cube: target, eligible, claiming, served and amount by programme, regency
 * and bin, and the package of them (design.md section 4). Throws RangeError when the scenario does not resolve to a
 * law, or sets a threshold that is no cut point of the cube.
 */
export function simulate(cube: Cube, scenario: Scenario): Outcome {
  return simulateLaw(cube, resolveLaw(scenario, cube.version), resolveLaw(lawInForce(scenario), cube.version));
}

/** The scenario that reforms nothing on the same rule day: what "against the law in force" compares with. */
export function lawInForce({day}: Scenario): Scenario {
  return day === undefined ? {} : {day};
}

/** simulate for laws already resolved: `inForce` is that day's law without reform, which sets realisation "pagu". */
export function simulateLaw(cube: Cube, law: Law, inForce: Law): Outcome {
  const contractions = contract(cube, law);
  const contractionsInForce = contract(cube, inForce);
  const run = (id: keyof typeof contractions, unit: ProgrammeOutcome["unit"]) => {
    const settings = programmeLaw(law, id);
    const rate = realisationRate(contractionsInForce[id], cube.bins, settings, programmeLaw(inForce, id));
    return runProgramme(contractions[id], cube.bins, settings, unit, rate);
  };
  const runs = {pkh: run("pkh", "family"), sembako: run("sembako", "family"), pip: run("pip", "pupil")};
  return {
    day: law.day,
    programmes: {pkh: runs.pkh.outcome, sembako: runs.sembako.outcome, pip: runs.pip.outcome},
    package: combine(cube, contractions.pkh, runs)
  };
}

function programmeLaw({programmes}: Law, id: string) {
  const settings = programmes[id];
  if (settings === undefined) throw new RangeError(`law has no programme: ${id}`);
  return settings;
}
