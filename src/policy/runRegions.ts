import {allocate} from "./allocate.js";
import {meanIndexes, sum, type ServedCells, type Worth} from "./cells.js";
import {claimCells, type ClaimCells} from "./claimCells.js";
import type {Cube} from "./cube.js";
import {fillRegions, type Filled} from "./fillRegions.js";
import {stayingShares, type Incumbents} from "./incumbents.js";
import type {ProgrammeLaw} from "./law.js";
import {measures, type Measure, type ProgrammeOutcome} from "./outcome.js";
import type {ProgrammeRun} from "./programme.js";

/** What a run by regency needs beside the cube and its settings. */
export interface RegionalRun {
  readonly worth: Worth;
  readonly unit: ProgrammeOutcome["unit"];
  readonly realisation: number;
  /** Who already receives, where the settings take account of it. */
  readonly incumbents: Incumbents | null;
  /** Units that the law in force serves, by regency. */
  readonly baseline: () => Float64Array;
}

/**
 * The chain of one programme whose threshold, quota or fill differs between regencies, or which knows who already
 * receives: the same as runProgramme, cell by cell. Those who already receive stand before the others; those of them
 * whom the rules no longer reach are in the target as far as they stay.
 */
export function runRegions(cube: Cube, law: ProgrammeLaw, run: RegionalRun): ProgrammeRun {
  const bins = cube.bins.length;
  const means = meanIndexes(run.worth, bins);
  const stay = law.recipients === undefined ? ([0, 0, 0, 0] as const) : stayingShares(law.recipients);
  const staying = (stay[0] + stay[1] + stay[2] + stay[3]) / 4;
  const claims = claimCells(cube, law, run, means, staying);
  const quota = allocate(cube, law, claims.eligible, run.baseline) ?? law.quota;
  const filled = fillRegions(claims.tiers, bins, {quota, ceiling: law.ceiling, fill: law.fill});
  const served = serve(cube, law, run, claims, filled.shares, means);
  const nation = byMeasure((measure) => sum(served.regencies[measure]));
  return {
    shares: served.shares,
    stride: bins,
    ...(run.incumbents ? {without: served.without} : {}),
    cells: () => served.cells,
    targets: () => ({
      units: claims.old.map((count, at) => count + claims.fresh[at]!),
      without: run.incumbents ? claims.without : null
    }),
    keptByQuarter: staying > 0 ? byQuarter(served.kept / staying / 4, stay) : [0, 0, 0, 0],
    outcome: {
      unit: run.unit,
      nation,
      regencies: served.regencies,
      bins: served.bins,
      binding: bindingOf(filled),
      exhaustedAt: null,
      meanIndex: nation.served > 0 ? served.index / nation.served : 0,
      realisation: run.realisation,
      threshold: law.threshold,
      quota: quota instanceof Float64Array ? sum(quota) : quota,
      ceiling: law.ceiling,
      ...(run.incumbents ? {countsRecipients: true as const} : {}),
      ...(quota instanceof Float64Array ? {regenciesAtQuota: filled.regenciesAtQuota} : {})
    }
  };
}

/** One pass over the cells: what the filled shares serve, and its sums by regency and by bin. */
function serve(
  {bins: {length: bins}, regencies: {length: count}}: Cube,
  law: ProgrammeLaw,
  {worth, realisation, incumbents}: RegionalRun,
  {old, fresh, without, beyond}: ClaimCells,
  [first, second = first]: Filled["shares"],
  means: Float64Array
) {
  const cell = () => new Float64Array(worth.units.length);
  const cells = {served: cell(), persons: cell(), amount: cell(), already: incumbents && cell()} satisfies ServedCells;
  const out = {shares: cell(), without: cell()};
  // named one by one, as an object made from entries is slow to read in a loop
  const regency = () => new Float64Array(count);
  const regencies: Record<Measure, Float64Array> = {
    target: regency(),
    eligible: regency(),
    claiming: regency(),
    served: regency(),
    persons: regency(),
    amount: regency(),
    fullCost: regency()
  };
  const byBin = {
    units: new Float64Array(bins),
    eligible: new Float64Array(bins),
    served: new Float64Array(bins),
    amount: new Float64Array(bins)
  };
  let [kept, index] = [0, 0];
  const claiming = (1 - law.excluded) * law.takeUp;
  for (let at = 0; at < worth.units.length; ++at) {
    const place = (at / bins) | 0;
    const bin = at - place * bins;
    const units = worth.units[at]!;
    const target = old[at]! + fresh[at]! + without[at]!;
    const eligible = target * (1 - law.excluded);
    const incumbent = claiming * old[at]! * first![at]!;
    const among = incumbent + claiming * fresh[at]! * second![at]!;
    const beside = claiming * without[at]! * first![at]!;
    const members = units > 0 ? worth.persons[at]! / units : 0;
    const served = among + beside;
    const persons = among * members + (incumbents ? beside * incumbents.personsWithout[at]! : 0);
    const amount = served * means[at]! * realisation;
    out.shares[at] = units > 0 ? among / units : 0;
    out.without[at] = beside;
    cells.served[at] = served;
    cells.persons[at] = persons;
    cells.amount[at] = amount;
    if (cells.already) cells.already[at] = incumbent + beside;
    kept += claiming * (beyond[at]! + without[at]!) * first![at]! * means[at]! * realisation;
    index += served * means[at]!;
    regencies.target[place]! += target;
    regencies.eligible[place]! += eligible;
    regencies.claiming[place]! += eligible * law.takeUp;
    regencies.served[place]! += served;
    regencies.persons[place]! += persons;
    regencies.amount[place]! += amount;
    regencies.fullCost[place]! += eligible * means[at]! * realisation;
    byBin.units[bin]! += units;
    byBin.eligible[bin]! += eligible;
    byBin.served[bin]! += served;
    byBin.amount[bin]! += amount;
  }
  return {...out, cells, regencies, bins: byBin, kept, index};
}

function byMeasure<T>(value: (measure: Measure) => T): Record<Measure, T> {
  return Object.fromEntries(measures.map((measure) => [measure, value(measure)])) as Record<Measure, T>;
}

function byQuarter(whole: number, [first, second, third, fourth]: ProgrammeRun["keptByQuarter"]) {
  return [whole * first, whole * second, whole * third, whole * fourth] as const;
}

function bindingOf({ceilingBinds, quotaBinds}: Filled): ProgrammeOutcome["binding"] {
  return ceilingBinds ? "ceiling" : quotaBinds ? "quota" : "threshold";
}
