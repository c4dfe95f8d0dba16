import type {Worth} from "./cells.js";
import {insideShare} from "./targetDepths.js";

/** Amounts inside the threshold and beyond it. */
export interface Halves {
  readonly inside: Float64Array;
  readonly beyond: Float64Array;
}

/** What an amount inside the threshold counts, and one beyond it. */
export interface Weights {
  readonly inside: number;
  readonly beyond: number;
}

/** Units and rupiah by the index, halved at the threshold. */
export interface Split {
  readonly units: Halves;
  readonly index: Halves;
}

/** A worth halved at the depth of every regency: by regency, and by bin of the nation. */
export interface WorthSplit {
  readonly regencies: Split;
  readonly bins: Split;
}

/** A split to write into. */
export function emptySplit(length: number): Split {
  const halves = () => ({inside: new Float64Array(length), beyond: new Float64Array(length)});
  return {units: halves(), index: halves()};
}

/** Halves a regency's worth by bin; writes into `row`. */
export function splitRow({units, index}: Worth, regency: number, depth: number, row: Split): void {
  const {inside, beyond} = row.units;
  const {inside: paidInside, beyond: paidBeyond} = row.index;
  const bins = inside.length;
  for (let bin = 0, at = regency * bins; bin < bins; ++bin, ++at) {
    const share = insideShare(depth, bin);
    const count = units[at]!;
    const rupiah = index[at]!;
    inside[bin] = count * share;
    beyond[bin] = count - count * share;
    paidInside[bin] = rupiah * share;
    paidBeyond[bin] = rupiah - rupiah * share;
  }
}

/** Halves a worth, added up. */
export function splitWorth({units, index}: Worth, depths: Float64Array): WorthSplit {
  const bins = units.length / depths.length;
  const sums = {regencies: emptySplit(depths.length), bins: emptySplit(bins)};
  addSplit(units, depths, sums.regencies.units, sums.bins.units);
  addSplit(index, depths, sums.regencies.index, sums.bins.index);
  return sums;
}

function addSplit(cells: Float64Array, depths: Float64Array, byRegency: Halves, {inside, beyond}: Halves): void {
  for (let regency = 0, at = 0; regency < depths.length; ++regency) {
    const depth = depths[regency]!;
    let own = 0;
    let other = 0;
    for (let bin = 0; bin < inside.length; ++bin, ++at) {
      const within = cells[at]! * insideShare(depth, bin);
      const above = cells[at]! - within;
      inside[bin]! += within;
      beyond[bin]! += above;
      own += within;
      other += above;
    }
    byRegency.inside[regency] = own;
    byRegency.beyond[regency] = other;
  }
}

/** Adds halves to sums, those inside times one weight and those beyond times another; writes into the first array. */
export function addHalves(sums: Float64Array, {inside, beyond}: Halves, {inside: own, beyond: other}: Weights): void {
  for (let at = 0; at < sums.length; ++at) sums[at]! += inside[at]! * own + beyond[at]! * other;
}
