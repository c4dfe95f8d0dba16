/** A cell-key table's settings: the largest change, its variance, and up to which count nothing is published. */
export interface CellKeySettings {
  readonly most: number;
  readonly variance: number;
  /** Counts of 1 to this never appear. */
  readonly never: number;
}

/** How one true count is changed: the changes in order, and the chance of each. */
export interface CellKeyRow {
  readonly changes: readonly number[];
  readonly chances: readonly number[];
}

/** Rows by true count from 0; a larger count has the last row. */
export type CellKeyTable = readonly CellKeyRow[];

/**
 * The p-table of the cell-key method: of all distributions of change that keep the mean, stay within `most`, give no
 * count below 0 or of 1 to `never`, and have at most the variance, the one of largest entropy, never less likely toward
 * no change (Giessing 2016; the R package ptable). A count of 0 stays.
 */
export function cellKeyTable(settings: CellKeySettings): CellKeyTable {
  const {most, never} = settings;
  const stay: CellKeyRow = {changes: [0], chances: [1]};
  return [stay, ...Array.from({length: most + never}, (_, count) => rowOf(count + 1, settings))];
}

/** The change of a count under its cell key, a uniform number from 0 to 1. */
export function changeOf(table: CellKeyTable, count: number, key: number): number {
  const {changes, chances} = table[Math.min(count, table.length - 1)]!;
  let below = 0;
  const at = chances.findIndex((chance) => key < (below += chance));
  return changes[at < 0 ? changes.length - 1 : at]!;
}

/** The chance that a true count is published as another. */
export function chanceOf(table: CellKeyTable, count: number, published: number): number {
  const {changes, chances} = table[Math.min(count, table.length - 1)]!;
  const at = changes.indexOf(published - count);
  return at < 0 ? 0 : chances[at]!;
}

function rowOf(count: number, {most, variance, never}: CellKeySettings): CellKeyRow {
  const changes = Array.from({length: 2 * most + 1}, (_, at) => at - most).filter(
    (change) => count + change === 0 || count + change > never
  );
  const whole = changes.every((change, at) => at === 0 || change === changes[at - 1]! + 1);
  let groups = changes.map((change) => [change]);
  for (;;) {
    const chances = largestEntropy(groups, variance);
    const wrong = whole
      ? groups.findIndex((group, at) => group.at(-1)! < 0 && chances[at]! > chances[at + 1]! * rounding)
      : -1;
    if (wrong < 0) return {changes, chances: groups.flatMap((group, at) => group.map(() => chances[at]!))};
    groups = groups.flatMap((group, at) =>
      at === wrong ? [[...group, ...groups[at + 1]!]] : at === wrong + 1 ? [] : [group]
    );
  }
}

/** Room for the rounding of equal chances. */
const rounding = 1 + 1e-9;

/** Chance of each change of a group, groups being equally likely within: p ∝ exp(a·change + b·change²), b at most 0. */
function largestEntropy(groups: readonly (readonly number[])[], variance: number): number[] {
  const first = groups.map((group) => mean(group));
  const second = groups.map((group) => mean(group.map((change) => change * change)));
  const chances = (a: number, b: number) => {
    const exponents = groups.map((_, at) => a * first[at]! + b * second[at]!);
    const highest = Math.max(...exponents);
    const weights = exponents.map((exponent) => Math.exp(exponent - highest));
    const total = weights.reduce((sum, weight, at) => sum + weight * groups[at]!.length, 0);
    return weights.map((weight) => weight / total);
  };
  const moment = (of: readonly number[], values: readonly number[]) =>
    of.reduce((sum, chance, at) => sum + chance * groups[at]!.length * values[at]!, 0);
  const centred = (b: number) =>
    chances(
      halve(-60, 60, (a) => moment(chances(a, b), first)),
      b
    );
  const open = centred(0);
  if (moment(open, second) <= variance) return open;
  return centred(halve(-60, 0, (b) => moment(centred(b), second) - variance));
}

/** Where a growing function passes 0. */
function halve(low: number, high: number, value: (at: number) => number): number {
  let [below, above] = [low, high];
  for (let step = 0; step < 60; ++step) {
    const middle = (below + above) / 2;
    if (value(middle) < 0) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
