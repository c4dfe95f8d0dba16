import type {Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import {partsOf, raise, type Layer, type Parts, type Places} from "./layers.js";
import type {Outcome, Overlap, ProgrammeOutcome} from "./outcome.js";
import {remember} from "./remember.js";

/**
 * Families reached by any family programme, by every two of them, and what all programmes pay. Within a (regency, bin)
 * service is nested: the union is the part of the common order that any of them covers. Families without a PKH component
 * are in the other programmes only. Shares are those of the whole year.
 */
export function combine(
  cube: Cube,
  pkh: Contraction,
  layers: readonly Layer[],
  outcomes: readonly ProgrammeOutcome[]
): Outcome["package"] {
  const order = layers.map(({id, family, notWith}) => [id, family, notWith.map((other) => other.id)]);
  const {byRegency, ...reached} = remember([pkh, ...layers.map(({run}) => run)], order, () => reach(cube, pkh, layers));
  const regencies = {families: byRegency, amount: new Float64Array(byRegency.length)};
  let amount = 0;
  for (const {regencies: of, nation} of outcomes) {
    add(regencies.amount, of.amount);
    amount += nation.amount;
  }
  return {...reached, amount, regencies};
}

/** Adds values to sums; writes into the first array. */
function add(sums: Float64Array, values: Float64Array): void {
  for (let at = 0; at < sums.length; ++at) sums[at]! += values[at]!;
}

function reach(cube: Cube, pkh: Contraction, layers: readonly Layer[]) {
  const parts = partsOf(cube, pkh);
  const lay = layers.length === 2 ? reachTwo : reachLayered;
  if (!layers.every(({alike}) => alike)) return lay(parts, layers);
  return {...lay(parts.nation, layers), byRegency: reachedAlike(parts, reachedIn(layers)(0))};
}

/** Families reached by regency, where the same shares are reached in each. */
function reachedAlike({families}: Parts, covered: Float64Array): Float64Array {
  const byRegency = new Float64Array(families.length / covered.length);
  for (let regency = 0, at = 0; regency < byRegency.length; ++regency) {
    let reached = 0;
    for (let place = 0; place < covered.length; ++place, ++at) reached += families[at]! * covered[place]!;
    byRegency[regency] = reached;
  }
  return byRegency;
}

/** PKH and Sembako alone: both begin at the bottom, so the larger share is the union and the smaller the overlap. */
function reachTwo({families, persons}: Parts, [first, second]: readonly Layer[]) {
  const [inPkh, inSembako] = [first!.places.ends, second!.places.ends];
  const byRegency = new Float64Array(families.length / inPkh.length);
  let total = 0;
  let living = 0;
  let sum = 0;
  let met = 0;
  let product = 0;
  for (let regency = 0, at = 0; regency < byRegency.length; ++regency) {
    first!.placeIn(regency);
    second!.placeIn(regency);
    let reached = 0;
    for (let place = 0; place < inPkh.length; ++place, ++at) {
      const a = inPkh[place]!;
      const b = inSembako[place]!;
      const either = a > b ? a : b;
      const count = families[at]!;
      reached += count * either;
      living += persons[at]! * either;
      sum += count * (a + b);
      met += count * (a + b - either);
      product += count * a * b;
    }
    byRegency[regency] = reached;
    total += reached;
  }
  return {
    byRegency,
    families: total,
    familiesIfIndependent: sum - product,
    persons: living,
    overlaps: [{programmes: [first!.id, second!.id] as const, families: met, familiesIfIndependent: product}]
  };
}

/** Any number of layers, those with and those without a PKH component apart: one regency after the other. */
function reachLayered({families, persons}: Parts, layers: readonly Layer[]) {
  const family = layers.filter((layer) => layer.family);
  const pairs = family.flatMap((a, at) => family.slice(at + 1).map((b) => pairOf(a, b)));
  const coveredIn = reachedIn(layers);
  const width = layers[0]!.places.ends.length;
  const byRegency = new Float64Array(families.length / width);
  const neither = new Float64Array(width);
  let total = 0;
  let living = 0;
  let independent = 0;
  for (let regency = 0, row = 0; regency < byRegency.length; ++regency, row += width) {
    const covered = coveredIn(regency);
    const {shares} = family[0]!.places;
    for (let at = 0; at < width; ++at) neither[at] = 1 - shares[at]!;
    for (let other = 1; other < family.length; ++other) leaveOut(family[other]!.places.shares, neither);
    let reached = 0;
    for (let at = 0; at < width; ++at) {
      const own = families[row + at]!;
      const either = covered[at]!;
      const apart = 1 - neither[at]!;
      reached += own * either;
      living += persons[row + at]! * either;
      // programmes pushed up by one that is no family programme may meet less than by chance
      independent += own * (apart > either ? apart : either);
    }
    byRegency[regency] = reached;
    total += reached;
    for (const pair of pairs) meet(pair, families, row);
  }
  const overlaps = pairs.map(({overlap}) => overlap);
  return {byRegency, families: total, familiesIfIndependent: independent, persons: living, overlaps};
}

/**
 * Gives the share of a regency's families that any family programme reaches, laid out as Places are, and places all
 * layers there; read before it is asked of another.
 */
export function reachedIn(layers: readonly Layer[]): (regency: number) => Float64Array {
  const family = layers.filter((layer) => layer.family);
  const leavesOutPersons = ({notWith}: Layer) => notWith.some((other) => !other.family);
  const base = family.filter((layer) => !leavesOutPersons(layer));
  const above = family.filter(leavesOutPersons).map(({places}) => places);
  const covered = new Float64Array(family[0]!.places.ends.length);
  return (regency) => {
    for (const layer of layers) layer.placeIn(regency);
    const {ends} = base[0]!.places; // of PKH, which leaves nobody out
    for (let at = 0; at < covered.length; ++at) covered[at] = ends[at]!;
    for (let other = 1; other < base.length; ++other) raise(covered, base[other]!.places.ends);
    if (above.length > 0) coverAbove(above, covered);
    return covered;
  };
}

/** Leaves to nobody what a layer takes, were it independent of the others. */
function leaveOut(shares: Float64Array, neither: Float64Array): void {
  for (let at = 0; at < neither.length; ++at) neither[at]! *= 1 - shares[at]!;
}

/**
 * Adds to what is covered of the common order, in one regency, what layers cover that may begin above it; what lies
 * between is nobody's. Bin after bin, in the order in which they begin.
 */
function coverAbove(above: Places[], covered: Float64Array): void {
  for (let at = 0; at < covered.length; ++at) {
    if (above.length > 1) above.sort((a, b) => a.starts[at]! - b.starts[at]!);
    let reached = covered[at]!;
    let between = 0;
    for (const {starts, ends} of above) {
      if (starts[at]! > reached) {
        between += starts[at]! - reached;
        reached = starts[at]!;
      }
      if (ends[at]! > reached) reached = ends[at]!;
    }
    covered[at] = reached - between;
  }
}

interface Pair {
  readonly a: Layer;
  readonly b: Layer;
  readonly overlap: {readonly programmes: Overlap["programmes"]; families: number; familiesIfIndependent: number};
}

function pairOf(a: Layer, b: Layer): Pair {
  return {a, b, overlap: {programmes: [a.id, b.id], families: 0, familiesIfIndependent: 0}};
}

/** Adds a regency's families in both of two layers; none where one leaves the other out. */
function meet({a, b, overlap}: Pair, families: Float64Array, row: number): void {
  if (a.notWith.includes(b) || b.notWith.includes(a)) return;
  const {starts, ends} = a.places;
  const {starts: others, ends: lasts} = b.places;
  let nested = 0;
  let independent = 0;
  for (let at = 0; at < ends.length; ++at) {
    const start = starts[at]!;
    const end = ends[at]!;
    const other = others[at]!;
    const last = lasts[at]!;
    const both = (end < last ? end : last) - (start > other ? start : other);
    if (both > 0) nested += families[row + at]! * both;
    independent += families[row + at]! * (end - start) * (last - other);
  }
  overlap.families += nested;
  overlap.familiesIfIndependent += independent;
}
