import {reliabilityOf} from "../lattice/reliability.js";
import {actualOutcome} from "./actualOutcome.js";
import type {Comparison} from "./comparison.js";
import type {Cube} from "./cube.js";
import type {Outcome, Overlap} from "./outcome.js";
import {packageIds} from "./packageIds.js";
import type {RegionRow} from "./regionRows.js";
import {regionsOf, sumOf, type RowLevel} from "./regionSums.js";
import {lawOn} from "./resolve.js";
import type {ResultRow} from "./resultRows.js";
import type {StatedNoise} from "./rowMargins.js";
import {overlapMargin, personsReachedMargin, reachedMargin} from "./runMargins.js";
import {runLaw} from "./simulate.js";

/**
 * All programmes together: the families reached by any family programme with the rupiah of all programmes, by region;
 * for the nation also the persons in those families, and the families of every two family programmes, "pkh+sembako".
 * `rows` are the level's regionRows. A union has no target, no eligible, and nobody who enters or leaves it is counted;
 * baselines that are not known are null.
 */
export function packageRows(
  cube: Cube,
  comparison: Comparison,
  level: RowLevel,
  {margins}: StatedNoise,
  rows: readonly RegionRow[]
): ResultRow[] {
  const {outcome, unknown} = comparison;
  const base = comparison.baseline ?? actually(cube, outcome.day);
  const known = (value: number) => (unknown.length > 0 ? null : value);
  const families = regionsOf(cube, level).map(({code, members}) => {
    const reached = ({package: {regencies, families}}: Outcome) => sumOf(regencies.families, families, members);
    const margin = {served: reachedMargin(margins, level, outcome), before: known(reachedMargin(margins, level, base))};
    const money = moneyOf(rows.filter(({region}) => region === code));
    return rowOf(code, packageIds.families, {served: reached(outcome), before: known(reached(base))}, margin, money);
  });
  if (level !== "nation") return families;
  const persons = rowOf(
    "ID",
    packageIds.persons,
    {served: outcome.package.persons, before: known(base.package.persons)},
    {served: personsReachedMargin(margins, outcome), before: known(personsReachedMargin(margins, base))}
  );
  const overlaps = (outcome.package.overlaps ?? []).map(({programmes, families}) => {
    const before = overlapOf(base, programmes, comparison.baseline !== null);
    return rowOf(
      "ID",
      programmes.join("+"),
      {served: families, before},
      {
        served: overlapMargin(margins, level, outcome, programmes),
        before: before && overlapMargin(margins, level, base, programmes) // none served is exact
      }
    );
  });
  return [...families, persons, ...overlaps];
}

/** Who actually receives, valued under the law of a day. */
function actually(cube: Cube, day: string): Outcome {
  const law = lawOn(day);
  return actualOutcome(cube, runLaw(cube, law, law), law).outcome;
}

/** Families of both programmes in an outcome: none where a simulated one lacks either, unknown where receipt does. */
function overlapOf({package: {overlaps = []}}: Outcome, pair: Overlap["programmes"], isSimulated: boolean) {
  const found = overlaps.find(({programmes}) => programmes.every((id) => pair.includes(id)));
  return found?.families ?? (isSimulated ? 0 : null);
}

interface Pair {
  readonly served: number;
  readonly before: number | null;
}

type Money = Record<"amount" | "margin" | "changed" | "changedMargin" | "before" | "beforeMargin", number | null>;

const noMoney: Money = {
  amount: null,
  margin: null,
  changed: null,
  changedMargin: null,
  before: null,
  beforeMargin: null
};

/** The rupiah of programmes added up, and their margins, as one family's noise is in all of them. */
export function moneyOf(rows: readonly RegionRow[]): Money {
  const total = (of: (row: RegionRow) => number | null) =>
    rows.map(of).reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
  return {
    amount: total(({amount}) => amount),
    margin: total(({margins}) => margins.amount),
    changed: total(({changed}) => changed),
    changedMargin: total(({margins}) => margins.changed),
    before: total(({baseline}) => baseline.amount),
    beforeMargin: total(({margins}) => margins.baseline.amount)
  };
}

/** A row of all programmes together, or of two of them, with what is known of it. */
export function rowOf(region: string, programme: string, units: Pair, margin: Pair, money: Money = noMoney): ResultRow {
  return {
    region,
    programme,
    target: null,
    eligible: null,
    served: units.served,
    amount: money.amount,
    entering: null,
    leaving: null,
    unchanged: null,
    changed: money.changed,
    baseline: {target: null, eligible: null, served: units.before, amount: money.before},
    margins: {
      served: margin.served,
      amount: money.margin,
      change: null,
      changed: money.changedMargin,
      baseline: {served: margin.before, amount: money.beforeMargin}
    },
    reliability: reliabilityOf(units.served, margin.served)
  };
}
