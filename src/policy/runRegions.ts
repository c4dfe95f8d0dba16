import {allocate} from "./allocate.js";
import {bindingOf, type MetLimit} from "./binding.js";
import {meanIndexes, sum, type ServedCells, type Worth} from "./cells.js";
import {claimCells, type ClaimCells} from "./claimCells.js";
import type {Cube} from "./cube.js";
import {fillRegions, type Filled} from "./fillRegions.js";
import {spellsOf, type Incumbents, type Spell} from "./incumbents.js";
import type {ProgrammeLaw, Quarters} from "./law.js";
import {measures, type Measure, type ProgrammeOutcome} from "./outcome.js";
import type {ProgrammeRun} from "./programme.js";
import {targetShares} from "./targetShares.js";

/** What a run by regency needs beside the cube and its settings. */
export interface RegionalRun {
  readonly worth: Worth;
  readonly unit: ProgrammeOutcome["unit"];
  readonly realisation: number;
  /** Shares of a unit's rupiah of the year that are paid in each quarter. */
  readonly quarters: Quarters;
  /** Who already receives, where the settings take account of it. */
  readonly incumbents: Incumbents | null;
  /** Units that the law in force serves, by regency. */
  readonly baseline: () => Float64Array;
}

/**
 * The chain of one programme whose threshold, quota or fill differs between regencies, or which knows who already
 * receives: the same as runProgramme, cell by cell. Those who already receive stand before the others; those of them
 * whom the rules no longer reach are in the target as far as they stay. While they are phased out the chain is run for
 * each quarter by itself, so that no quarter serves more than the quota, and places that become free are filled by
 * others who claim. Units of the year are then the mean of its quarters, rupiah their sum. A year's ceiling is divided
 * over the quarters as the programme pays its year; what one quarter leaves is not given to the next. Places of
 * regencies are allocated once a year, by the mean of its quarters.
 */
export function runRegions(cube: Cube, law: ProgrammeLaw, run: RegionalRun): ProgrammeRun {
  const bins = cube.bins.length;
  const means = meanIndexes(run.worth, bins);
  const inside = targetShares(cube, law);
  const spells = spellsOf(law.recipients, run.quarters);
  const claims = spells.map(({staying}) => claimCells(cube, law, run, inside, means, staying));
  const ofYear = (cells: (of: ClaimCells) => Float64Array) =>
    mixed(
      claims.map(cells),
      spells.map(({time}) => time)
    );
  const quota =
    allocate(
      cube,
      law,
      ofYear(({eligible}) => eligible),
      run.baseline
    ) ?? law.quota;
  // a quarter's part of the ceiling affords as much of its part of the costs as the year's of the year's
  const fillAll = (share: number) => {
    const limits = {quota: times(quota, share), ceiling: times(law.ceiling, share), fill: law.fill};
    return claims.map(({tiers}) => fillRegions(tiers, bins, limits));
  };
  const filled = fillAll(1);
  const served = serve(
    cube,
    law,
    run,
    spells.map((spell, at) => [spell, claims[at]!, filled[at]!]),
    means
  );
  const nation = byMeasure((measure) => sum(served.regencies[measure]));
  return {
    shares: served.shares,
    stride: bins,
    ...(run.incumbents ? {without: served.without} : {}),
    cells: () => served.cells,
    targets: () => ({
      units: ofYear(({old, fresh}) => old.map((count, at) => count + fresh[at]!)),
      without: run.incumbents ? ofYear(({without}) => without) : null
    }),
    ...(served.byQuarter ? {byQuarter: served.byQuarter} : {}),
    outcome: {
      unit: run.unit,
      nation,
      regencies: served.regencies,
      bins: served.bins,
      binding: bindingOf(metBy(filled), law, nation.target, (share) => metBy(fillAll(share)) !== "threshold"),
      exhaustedAt: null,
      meanIndex: nation.served > 0 ? served.index / nation.served : 0,
      realisation: run.realisation,
      threshold: law.threshold,
      quota: quota instanceof Float64Array ? sum(quota) : quota,
      ceiling: law.ceiling,
      ...(run.incumbents ? {countsRecipients: true as const} : {}),
      ...(served.byQuarter ? {servedByQuarter: served.byQuarter.served} : {}),
      ...(quota instanceof Float64Array
        ? {regenciesAtQuota: Math.max(...filled.map(({regenciesAtQuota}) => regenciesAtQuota))}
        : {})
    }
  };
}

type FilledSpell = readonly [spell: Spell, claims: ClaimCells, filled: Filled];

/** One pass over the cells: what the filled shares serve, and its sums by regency and by bin. */
function serve(
  {bins: {length: bins}, regencies: {length: count}}: Cube,
  law: ProgrammeLaw,
  {worth, realisation, incumbents}: RegionalRun,
  spells: readonly FilledSpell[],
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
  const byQuarter = {served: [0, 0, 0, 0], amount: [0, 0, 0, 0]} satisfies Record<string, number[]>;
  let index = 0;
  const claiming = (1 - law.excluded) * law.takeUp;
  const parts = spells.map(([{time, cash}, {old, fresh, without}, {shares}]) => {
    const [first, second = first] = shares;
    // of a year's rupiah, `paid` goes to a unit counted by its time
    return {time, paid: cash / time, old, fresh, without, first: first!, second: second!};
  });
  for (let at = 0, place = 0, bin = 0; at < worth.units.length; ++at) {
    let target = 0;
    let incumbent = 0;
    let among = 0;
    let beside = 0;
    let served = 0;
    let amount = 0;
    let fullCost = 0;
    for (let quarter = 0; quarter < parts.length; ++quarter) {
      const {time, paid, old, fresh, without, first, second} = parts[quarter]!;
      const aimed = (old[at]! + fresh[at]! + without[at]!) * time;
      const before = claiming * old[at]! * first[at]! * time;
      const own = before + claiming * fresh[at]! * second[at]! * time;
      const other = claiming * without[at]! * first[at]! * time;
      const rupiah = (own + other) * means[at]! * realisation * paid;
      target += aimed;
      incumbent += before;
      among += own;
      beside += other;
      served += own + other;
      amount += rupiah;
      fullCost += aimed * (1 - law.excluded) * means[at]! * realisation * paid;
      byQuarter.served[quarter]! += (own + other) / time;
      byQuarter.amount[quarter]! += rupiah;
    }
    const units = worth.units[at]!;
    const eligible = target * (1 - law.excluded);
    const members = units > 0 ? worth.persons[at]! / units : 0;
    const persons = among * members + (incumbents ? beside * incumbents.personsWithout[at]! : 0);
    out.shares[at] = units > 0 ? among / units : 0;
    out.without[at] = beside;
    cells.served[at] = served;
    cells.persons[at] = persons;
    cells.amount[at] = amount;
    if (cells.already) cells.already[at] = incumbent + beside;
    index += served * means[at]!;
    regencies.target[place]! += target;
    regencies.eligible[place]! += eligible;
    regencies.claiming[place]! += eligible * law.takeUp;
    regencies.served[place]! += served;
    regencies.persons[place]! += persons;
    regencies.amount[place]! += amount;
    regencies.fullCost[place]! += fullCost;
    byBin.units[bin]! += units;
    byBin.eligible[bin]! += eligible;
    byBin.served[bin]! += served;
    byBin.amount[bin]! += amount;
    if (++bin === bins) {
      bin = 0;
      ++place;
    }
  }
  const phased = spells.length > 1 ? (byQuarter as unknown as NonNullable<ProgrammeRun["byQuarter"]>) : null;
  return {...out, cells, regencies, bins: byBin, byQuarter: phased, index};
}

/** The sum of arrays, each times its weight. */
function mixed(arrays: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sums = new Float64Array(arrays[0]!.length);
  arrays.forEach((values, at) => {
    const weight = weights[at]!;
    for (let cell = 0; cell < sums.length; ++cell) sums[cell]! += values[cell]! * weight;
  });
  return sums;
}

function byMeasure<T>(value: (measure: Measure) => T): Record<Measure, T> {
  return Object.fromEntries(measures.map((measure) => [measure, value(measure)])) as Record<Measure, T>;
}

function times<Limit extends number | Float64Array | null>(limit: Limit, share: number): Limit {
  if (limit === null || share === 1) return limit;
  return (typeof limit === "number" ? limit * share : limit.map((places) => places * share)) as Limit;
}

/** A limit that is met in any quarter is one that would have to move for more to be served. */
function metBy(filled: readonly Filled[]): MetLimit {
  if (filled.some(({ceilingBinds}) => ceilingBinds)) return "ceiling";
  return filled.some(({quotaBinds}) => quotaBinds) ? "quota" : "threshold";
}
