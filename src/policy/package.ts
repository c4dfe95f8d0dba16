import type {Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import {partsOf, type Layer, type Places} from "./layers.js";
import type {Outcome, ProgrammeOutcome} from "./outcome.js";

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

/** Any number of layers, cell by cell, those with and those without a PKH component apart. */
function reachLayered(cube: Cube, pkh: Contraction, layers: readonly Layer[], byRegency: Float64Array) {
  const bins = cube.bins.length;
  const parts = partsOf(cube, pkh);
  const family = layers.filter((layer) => layer.family).map((layer) => ({layer, ...layer.places()}));
  const pairs = family.flatMap((a, at) => family.slice(at + 1).map((b) => pairOf(a, b)));
  const total = {families: 0, familiesIfIndependent: 0, persons: 0};
  const sorted = [...family];
  const cells = cube.families.length;
  for (let cell = 0; cell < cells; ++cell) {
    for (let at = cell; at < parts.families.length; at += cells) {
      const families = parts.families[at]!;
      const either = coveredBy(sorted, at);
      let neither = 1;
      for (const {shares} of family) neither *= 1 - shares[at]!;
      byRegency[(cell / bins) | 0]! += families * either;
      total.persons += parts.persons[at]! * either;
      // programmes pushed up by one that is no family programme may meet less than by chance
      total.familiesIfIndependent += families * Math.max(either, 1 - neither);
      for (const {a, b, apart, overlap} of pairs) {
        const both = Math.min(a.ends[at]!, b.ends[at]!) - Math.max(a.starts[at]!, b.starts[at]!);
        if (both > 0) overlap.families += families * both;
        if (apart) continue;
        overlap.familiesIfIndependent += families * (a.ends[at]! - a.starts[at]!) * (b.ends[at]! - b.starts[at]!);
      }
    }
  }
  for (const families of byRegency) total.families += families;
  return {...total, overlaps: pairs.map(({overlap}) => overlap)};
}

type Placed = Places & {readonly layer: Layer};

/**
 * The part of the common order that any of the layers covers; sorts them by where they begin. One that leaves out a
 * programme of persons may begin above all that is covered so far, and what lies between is nobody's.
 */
function coveredBy(layers: Placed[], at: number): number {
  for (let last = 1; last < layers.length; ++last) {
    for (let here = last; here > 0 && layers[here]!.starts[at]! < layers[here - 1]!.starts[at]!; --here) {
      [layers[here - 1], layers[here]] = [layers[here]!, layers[here - 1]!];
    }
  }
  let reached = 0;
  let between = 0;
  for (const {starts, ends} of layers) {
    if (starts[at]! > reached) {
      between += starts[at]! - reached;
      reached = starts[at]!;
    }
    if (ends[at]! > reached) reached = ends[at]!;
  }
  return reached - between;
}

function pairOf(a: Placed, b: Placed) {
  const apart = a.layer.notWith.includes(b.layer) || b.layer.notWith.includes(a.layer);
  const overlap = {programmes: [a.layer.id, b.layer.id] as const, families: 0, familiesIfIndependent: 0};
  return {a, b, apart, overlap};
}
