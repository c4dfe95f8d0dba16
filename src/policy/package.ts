import type {Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import {partsOf, raise, type Layer, type Places} from "./layers.js";
import type {Outcome, Overlap, ProgrammeOutcome} from "./outcome.js";

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
  const regencies = {
    families: new Float64Array(cube.regencies.length),
    amount: new Float64Array(cube.regencies.length)
  };
  const plain = layers.length === 2 && layers.every(({run}) => run.stride === 0);
  const reached = (plain ? reachPlainly : reachLayered)(cube, pkh, layers, regencies.families);
  let amount = 0;
  for (const {regencies: of, nation} of outcomes) {
    for (let regency = 0; regency < of.amount.length; ++regency) regencies.amount[regency]! += of.amount[regency]!;
    amount += nation.amount;
  }
  return {...reached, amount, regencies};
}

/** PKH and Sembako with the same shares in every regency: what a dragged slider asks for, with nothing looked up. */
function reachPlainly(cube: Cube, pkh: Contraction, [first, second]: readonly Layer[], byRegency: Float64Array) {
  const bins = cube.bins.length;
  const [inPkh, inSembako] = [first!.run.shares, second!.run.shares];
  const {units, persons} = pkh;
  const total = {families: 0, familiesIfIndependent: 0, persons: 0};
  const overlap = {families: 0, familiesIfIndependent: 0};
  for (let regency = 0, at = 0, row = 0; regency < byRegency.length; ++regency, ++row) {
    let families = 0;
    for (let bin = 0; bin < bins; ++bin, ++at, ++row) {
      const a = inPkh[bin]!;
      const b = inSembako[bin]!;
      const either = a > b ? a : b;
      const qualifying = units[row + 1]! - units[row]!;
      const members = persons[row + 1]! - persons[row]!;
      families += qualifying * either + (cube.families[at]! - qualifying) * b;
      overlap.families += qualifying * (a + b - either);
      overlap.familiesIfIndependent += qualifying * a * b;
      total.familiesIfIndependent += qualifying * (a + b - a * b) + (cube.families[at]! - qualifying) * b;
      total.persons += members * either + (cube.persons[at]! - members) * b;
    }
    byRegency[regency] = families;
    total.families += families;
  }
  return {...total, overlaps: [{programmes: [first!.id, second!.id] as const, ...overlap}]};
}

/** Any number of layers, those with and those without a PKH component apart; one pass a layer, as arrays are quick. */
function reachLayered(cube: Cube, pkh: Contraction, layers: readonly Layer[], byRegency: Float64Array) {
  const bins = cube.bins.length;
  const {families, persons} = partsOf(cube, pkh);
  const family = layers.filter((layer) => layer.family).map((layer) => ({layer, ...layer.places()}));
  const covered = coveredBy(family);
  const neither = new Float64Array(families.length).fill(1);
  for (const {shares} of family) {
    for (let at = 0; at < neither.length; ++at) neither[at]! *= 1 - shares[at]!;
  }
  const total = {families: 0, familiesIfIndependent: 0, persons: 0};
  const cells = cube.families.length;
  for (let cell = 0; cell < cells; ++cell) {
    const regency = (cell / bins) | 0;
    for (let at = cell; at < families.length; at += cells) {
      const either = covered[at]!;
      const apart = 1 - neither[at]!;
      byRegency[regency]! += families[at]! * either;
      total.persons += persons[at]! * either;
      // programmes pushed up by one that is no family programme may meet less than by chance
      total.familiesIfIndependent += families[at]! * (apart > either ? apart : either);
    }
  }
  for (const regency of byRegency) total.families += regency;
  const overlaps = family.flatMap((a, at) => family.slice(at + 1).map((b) => overlapOf(families, a, b)));
  return {...total, overlaps};
}

/** The share of every cell's families that any family programme reaches, in the two parts that layers.ts lays out. */
export function reachedShares(layers: readonly Layer[]): Float64Array {
  return coveredBy(layers.filter(({family}) => family).map((layer) => ({layer, ...layer.places()})));
}

type Placed = Places & {readonly layer: Layer};

/**
 * The part of the common order that any of the layers covers, in every part of a cell. One that leaves out a programme
 * of persons may begin above all that the others cover, and what lies between is nobody's.
 */
function coveredBy(layers: readonly Placed[]): Float64Array {
  const reached = new Float64Array(layers[0]!.ends.length);
  if (layers.some(({layer}) => layer.notWith.some((other) => !other.family))) return coveredApart(layers, reached);
  for (const {ends} of layers) raise(reached, ends);
  return reached;
}

/** The same where there may be gaps: sorts the layers by where they begin, part after part. */
function coveredApart(layers: readonly Placed[], covered: Float64Array): Float64Array {
  const sorted = [...layers];
  return covered.map((_, at) => {
    sorted.sort((a, b) => a.starts[at]! - b.starts[at]!);
    let reached = 0;
    let between = 0;
    for (const {starts, ends} of sorted) {
      if (starts[at]! > reached) {
        between += starts[at]! - reached;
        reached = starts[at]!;
      }
      if (ends[at]! > reached) reached = ends[at]!;
    }
    return reached - between;
  });
}

function overlapOf(families: Float64Array, a: Placed, b: Placed): Overlap {
  const programmes = [a.layer.id, b.layer.id] as const;
  const apart = a.layer.notWith.includes(b.layer) || b.layer.notWith.includes(a.layer);
  if (apart) return {programmes, families: 0, familiesIfIndependent: 0};
  const cells = families.length / 2;
  let [nested, independent] = [0, 0];
  for (let cell = 0; cell < cells; ++cell) {
    for (let at = cell; at < families.length; at += cells) {
      const start = a.starts[at]!;
      const end = a.ends[at]!;
      const other = b.starts[at]!;
      const last = b.ends[at]!;
      const both = (end < last ? end : last) - (start > other ? start : other);
      if (both > 0) nested += families[at]! * both;
      independent += families[at]! * (end - start) * (last - other);
    }
  }
  return {programmes, families: nested, familiesIfIndependent: independent};
}
