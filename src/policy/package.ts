import type {Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import {readCell, shareOf, stack, type Cell, type Layer} from "./layers.js";
import type {Outcome, ProgrammeOutcome} from "./outcome.js";

/**
 * Families reached by any family programme, by every two of them, and what all programmes pay. Within a (regency, bin)
 * service is nested: the union is as large as the programme that reaches highest in the common order. Families without
 * a PKH component are in the other programmes only.
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
  const family = layers.flatMap((layer, at) => (layer.family ? [at] : []));
  const pairs = family.flatMap((a, at) => family.slice(at + 1).map((b) => pairOf(layers, a, b)));
  const total = {families: 0, familiesIfIndependent: 0, persons: 0};
  const cell: Cell = {families: [0, 0], persons: [0, 0]};
  const shares = new Float64Array(layers.length);
  const starts = new Float64Array(layers.length);
  const ends = new Float64Array(layers.length);
  for (let regency = 0; regency < byRegency.length; ++regency) {
    for (let bin = 0; bin < bins; ++bin) {
      readCell(cube, pkh, regency, bin, cell);
      for (const part of [0, 1] as const) {
        const families = cell.families[part];
        for (let at = 0; at < layers.length; ++at) shares[at] = shareOf(layers[at]!, regency, bin, bins, part, cell);
        stack(layers, shares, starts, ends);
        let either = 0;
        let neither = 1;
        for (const at of family) {
          either = Math.max(either, ends[at]!);
          neither *= 1 - shares[at]!;
        }
        byRegency[regency]! += families * either;
        total.persons += cell.persons[part] * either;
        total.familiesIfIndependent += families * (1 - neither);
        for (const {a, b, apart, overlap} of pairs) {
          const both = Math.min(ends[a]!, ends[b]!) - Math.max(starts[a]!, starts[b]!);
          if (both > 0) overlap.families += families * both;
          if (!apart) overlap.familiesIfIndependent += families * (ends[a]! - starts[a]!) * (ends[b]! - starts[b]!);
        }
      }
    }
    total.families += byRegency[regency]!;
  }
  return {...total, overlaps: pairs.map(({overlap}) => overlap)};
}

function pairOf(layers: readonly Layer[], a: number, b: number) {
  const [first, second] = [layers[a]!, layers[b]!];
  const apart = first.notWith.includes(b) || second.notWith.includes(a);
  const overlap = {programmes: [first.id, second.id] as const, families: 0, familiesIfIndependent: 0};
  return {a, b, apart, overlap};
}
