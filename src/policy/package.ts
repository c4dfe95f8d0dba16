import type {Cube} from "./cube.js";
import type {Contraction} from "./contract.js";
import type {Outcome} from "./outcome.js";
import type {ProgrammeRun} from "./programme.js";

/**
 * Families reached by PKH or Sembako, and what all programmes pay. Within a (regency, bin) service is nested: of the
 * families with a PKH component the larger of the two shares is reached by either; the rest can only be in Sembako.
 */
export function combine(
  cube: Cube,
  pkh: Contraction,
  runs: Readonly<Record<string, ProgrammeRun>> & {readonly pkh: ProgrammeRun; readonly sembako: ProgrammeRun}
): Outcome["package"] {
  const binCount = cube.bins.length;
  const regencies = {
    families: new Float64Array(cube.regencies.length),
    amount: new Float64Array(cube.regencies.length)
  };
  const total = {families: 0, familiesIfIndependent: 0, persons: 0, amount: 0};
  for (let regency = 0; regency < cube.regencies.length; ++regency) {
    let families = 0;
    for (let bin = 0; bin < binCount; ++bin) {
      const at = regency * binCount + bin;
      const row = regency * (binCount + 1) + bin;
      const a = runs.pkh.shares[bin]!;
      const b = runs.sembako.shares[bin]!;
      const either = Math.max(a, b);
      const qualifying = pkh.units[row + 1]! - pkh.units[row]!;
      const persons = pkh.persons[row + 1]! - pkh.persons[row]!;
      families += qualifying * either + (cube.families[at]! - qualifying) * b;
      total.familiesIfIndependent += qualifying * (a + b - a * b) + (cube.families[at]! - qualifying) * b;
      total.persons += persons * either + (cube.persons[at]! - persons) * b;
    }
    regencies.families[regency] = families;
    total.families += families;
  }
  for (const {outcome} of Object.values(runs)) {
    outcome.regencies.amount.forEach((amount, regency) => (regencies.amount[regency]! += amount));
    total.amount += outcome.nation.amount;
  }
  return {...total, regencies};
}
