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
  return {units: emptyHalves(length), index: emptyHalves(length)};
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
  const counted = halve(units, depths);
  const paid = index === units ? counted : halve(index, depths); // an added programme's index counts its units
  return {
    regencies: {units: counted.byRegency, index: paid.byRegency},
    bins: {units: counted.byBin, index: paid.byBin}
  };
}

function halve(cells: Float64Array, depths: Float64Array) {
  const byRegency = emptyHalves(depths.length);
  const byBin = emptyHalves(cells.length / depths.length);
  const {inside, beyond} = byBin;
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
  return {byRegency, byBin};
}

function emptyHalves(length: number): Halves {
  return {inside: new Float64Array(length), beyond: new Float64Array(length)};
}

/** Adds halves to sums, those inside times one weight and those beyond times another; writes into the first array. */
export function addHalves(sums: Float64Array, {inside, beyond}: Halves, {inside: own, beyond: other}: Weights): void {
  for (let at = 0; at < sums.length; ++at) sums[at]! += inside[at]! * own + beyond[at]! * other;
}
