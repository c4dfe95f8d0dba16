import {allocate} from "./allocate.js";
import {bindingOf, type MetLimit} from "./binding.js";
import {byBin, scaled, sum, type Worth} from "./cells.js";
import {claimsOf, splitsIn} from "./claims.js";
import type {Cube} from "./cube.js";
import {fillRegions, type Filled} from "./fillRegions.js";
import {spellsOf, type Spell} from "./incumbents.js";
import type {Kind} from "./kinds.js";
import type {ProgrammeLaw, Quarters} from "./law.js";
import {measures, type Measure, type ProgrammeOutcome} from "./outcome.js";
import type {ProgrammeRun} from "./programme.js";
import {serveKinds, targetKinds, type KindShares} from "./serveKinds.js";
import {cellsOf, serveShares, sumServed} from "./service.js";
import {addHalves, splitWorth, type Halves, type Weights, type WorthSplit} from "./splits.js";
import {targetDepths} from "./targetDepths.js";

/** What a run by regency needs beside the cube and its settings. */
export interface RegionalRun {
  readonly worth: Worth;
  /** The worth apart by who already receives, where the settings take account of it; else all as one kind. */
  readonly kinds: readonly Kind[];
  readonly unit: ProgrammeOutcome["unit"];
  /** Share of the index that is paid, and the rupiah of one of the index: 1, unless the worth counts it otherwise. */
  readonly realisation: number;
  readonly rupiah: number;
  /** Shares of a unit's rupiah of the year that are paid in each quarter. */
  readonly quarters: Quarters;
  /** Units that the law in force serves, by regency. */
  readonly baseline: () => Float64Array;
}

/**
 * The chain of one programme whose threshold, quota or fill differs between regencies, or which knows who already
 * receives: the same as runProgramme, for each kind of unit. Those who already receive stand before the others; those of
 * them whom the rules no longer reach are in the target as far as they stay. While they are phased out the chain is run
 * for each quarter by itself, so that no quarter serves more than the quota, and places that become free are filled by
 * others who claim. Units of the year are then the mean of its quarters, rupiah their sum. A year's ceiling is divided
 * over the quarters as the programme pays its year; what one quarter leaves is not given to the next. Places of
 * regencies are allocated once a year, by the mean of its quarters.
 *
 * Cells are walked to halve each kind at the threshold and to serve it; all between is done by bin, of the nation or,
 * where the quota is divided, of one regency after the other.
 */
export function runRegions(cube: Cube, law: ProgrammeLaw, run: RegionalRun): ProgrammeRun {
  const {worth, kinds, realisation} = run;
  const bins = cube.bins.length;
  const depths = targetDepths(cube, law);
  const splits = kinds.map((kind) => splitWorth(kind.worth, depths));
  const spells = spellsOf(law.recipients, run.quarters);
  const open = 1 - law.excluded;
  const claiming = open * law.takeUp;
  const rate = realisation * run.rupiah;
  const target = aimedAt(kinds, splits, spells, "time", ({regencies}) => regencies.units);
  const eligible = scaled(target, open);
  const quota = allocate(cube, law, eligible, run.baseline) ?? law.quota;
  const byRegency = quota instanceof Float64Array;
  const nation = splits.map((split) => split.bins);
  const here = byRegency ? splitsIn(kinds, depths, bins) : () => nation;
  const claims = spells.map((spell) => claimsOf(kinds, here, spell, claiming));
  // a quarter's part of the ceiling affords as much of its part of the costs as the year's of the year's
  const fillAll = (share: number) => {
    const limits = {quota: times(quota, share), ceiling: times(law.ceiling, share / rate), fill: law.fill};
    return fillRegions(claims, limits);
  };
  const filled = fillAll(1);
  const shares = kinds.map((kind) => sharesOf(kind, spells, filled, claiming));
  const stride = byRegency ? bins : 0;
  const service =
    kinds.length > 1
      ? serveKinds(shares, stride, depths, worth, rate)
      : serveShares(worth, {shares: shares[0]!.time.inside, stride, depths}, rate);
  const sums = sumServed(service, depths.length, bins);
  const regencies: Record<Measure, Float64Array> = {
    target,
    eligible,
    claiming: scaled(eligible, law.takeUp),
    ...sums.regencies,
    fullCost: scaled(
      aimedAt(kinds, splits, spells, "cash", ({regencies}) => regencies.index),
      open * rate
    )
  };
  const totals = byMeasure((measure) => sum(regencies[measure]));
  const byQuarter = spells.length > 1 ? quartersOf(spells, filled, rate) : null;
  return {
    ...service,
    cells: () => cellsOf(service, depths.length, bins),
    targets: () =>
      targetKinds(
        kinds,
        kinds.map((kind) => aimedOf(kind, spells, "time")),
        depths
      ),
    ...(byQuarter ? {byQuarter} : {}),
    outcome: {
      unit: run.unit,
      nation: totals,
      regencies,
      bins: {
        units: byBin(worth.units, bins),
        eligible: scaled(
          aimedAt(kinds, splits, spells, "time", ({bins}) => bins.units),
          open
        ),
        ...sums.bins
      },
      binding: bindingOf(metBy(filled), law, totals.target, (share) => metBy(fillAll(share)) !== "threshold"),
      exhaustedAt: null,
      meanIndex: totals.served > 0 ? (indexServed(spells, filled) * run.rupiah) / totals.served : 0,
      realisation,
      threshold: law.threshold,
      quota: byRegency ? sum(quota) : quota,
      ceiling: law.ceiling,
      ...(law.recipients === undefined ? {} : {countsRecipients: true as const}),
      ...(byQuarter ? {servedByQuarter: byQuarter.served} : {}),
      ...(byRegency ? {regenciesAtQuota: Math.max(...filled.map(({regenciesAtQuota}) => regenciesAtQuota))} : {})
    }
  };
}

/** How much of a kind is in the target, inside the threshold and beyond it, over the year's time or its cash. */
function aimedOf({aimed}: Kind, spells: readonly Spell[], by: "time" | "cash"): Weights {
  const over = (half: keyof Weights) => spells.reduce((sum, spell) => sum + aimed(spell.staying)[half] * spell[by], 0);
  return {inside: over("inside"), beyond: over("beyond")};
}

/** What is in the target of all kinds. */
function aimedAt(
  kinds: readonly Kind[],
  splits: readonly WorthSplit[],
  spells: readonly Spell[],
  by: "time" | "cash",
  of: (split: WorthSplit) => Halves
): Float64Array {
  const sums = new Float64Array(of(splits[0]!).inside.length);
  kinds.forEach((kind, at) => addHalves(sums, of(splits[at]!), aimedOf(kind, spells, by)));
  return sums;
}

/** The share of a kind that is served in the year, and that of its rupiah which is paid, before realisation. */
function sharesOf(kind: Kind, spells: readonly Spell[], filled: readonly Filled[], claiming: number): KindShares {
  const over = (by: "time" | "cash"): Halves => {
    const {length} = filled[0]!.shares[kind.tier]!;
    const [inside, beyond] = [new Float64Array(length), new Float64Array(length)];
    spells.forEach((spell, at) => {
      const shares = filled[at]!.shares[kind.tier]!;
      const aimed = kind.aimed(spell.staying);
      const own = aimed.inside * claiming * spell[by];
      const other = aimed.beyond * claiming * spell[by];
      for (let slot = 0; slot < length; ++slot) {
        inside[slot]! += shares[slot]! * own;
        beyond[slot]! += shares[slot]! * other;
      }
    });
    return {inside, beyond};
  };
  const time = over("time");
  return {kind, time, cash: spells.every(({time, cash}) => time === cash) ? time : over("cash")};
}

/** Units served and rupiah paid in each spell. */
function quartersOf(spells: readonly Spell[], filled: readonly Filled[], rate: number) {
  return {
    served: filled.map((of) => servedOf(of, "units")) as unknown as Quarters,
    amount: filled.map((of, at) => servedOf(of, "cost") * spells[at]!.cash * rate) as unknown as Quarters
  };
}

/** The index of whom is served in the year. */
function indexServed(spells: readonly Spell[], filled: readonly Filled[]): number {
  return filled.reduce((total, of, at) => total + servedOf(of, "cost") * spells[at]!.time, 0);
}

function servedOf({served}: Filled, of: "units" | "cost"): number {
  return served.reduce((total, tier) => total + sum(tier[of]), 0);
}

function byMeasure<T>(value: (measure: Measure) => T): Record<Measure, T> {
  return Object.fromEntries(measures.map((measure) => [measure, value(measure)])) as Record<Measure, T>;
}

function times<Limit extends number | Float64Array | null>(limit: Limit, share: number): Limit {
  if (limit === null || share === 1) return limit;
  return (typeof limit === "number" ? limit * share : scaled(limit, share)) as Limit;
}

/** A limit that is met in any quarter is one that would have to move for more to be served. */
function metBy(filled: readonly Filled[]): MetLimit {
  if (filled.some(({ceilingBinds}) => ceilingBinds)) return "ceiling";
  return filled.some(({quotaBinds}) => quotaBinds) ? "quota" : "threshold";
}
