import {worthOf} from "./cells.js";
import type {Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import type {ProgrammeRun} from "./programme.js";

/** A programme whose families are served in the one common order of a cell, for unions and overlaps. */
export interface LayerRun {
  readonly id: string;
  readonly run: Pick<ProgrammeRun, "shares" | "stride" | "without">;
  /** Whether its units are families; others only stand in the way of programmes that leave their families out. */
  readonly family: boolean;
  /** Whether only families with a PKH component are its units. */
  readonly component: boolean;
  /** The layers whose families are left out; each begins at the bottom of the order. */
  readonly notWith: readonly Layer[];
}

export interface Layer extends LayerRun {
  /** Computed when asked for: PKH and Sembako alone need none. */
  readonly places: () => Places;
}

/**
 * Where a layer lies in the common order of every cell's families, from 0 to 1: those with a PKH component in the law
 * (part 0) from `cell` = 0, the others (part 1) from `cell` = the number of cells.
 */
export interface Places {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Its share of the families that the family programmes it leaves out do not serve. */
  readonly shares: Float64Array;
}

/** Families and persons of every cell in its two parts, laid out as Places are. */
export interface Parts {
  readonly families: Float64Array;
  readonly persons: Float64Array;
}

/** A layer over the two parts of a cube's cells. */
export function layerOf(cube: Cube, pkh: Contraction, run: LayerRun): Layer {
  let places: Places | undefined;
  return {...run, places: () => (places ??= placesOf(cube.bins.length, partsOf(cube, pkh), run))};
}

const memory = new WeakMap<Contraction, Parts>();

/** Those with a PKH component and the others, under one law on PKH; kept, as its contraction is. */
export function partsOf(cube: Cube, pkh: Contraction): Parts {
  let parts = memory.get(pkh);
  if (!parts) {
    const worth = worthOf(pkh);
    const both = (qualifying: Float64Array, all: Float64Array) => {
      const cells = new Float64Array(all.length * 2);
      cells.set(qualifying);
      for (let at = 0; at < all.length; ++at) cells[all.length + at] = all[at]! - qualifying[at]!;
      return cells;
    };
    parts = {families: both(worth.units, cube.families), persons: both(worth.persons, cube.persons)};
    memory.set(pkh, parts);
  }
  return parts;
}

/**
 * Shares are nested from the bottom; a layer that leaves others' families out begins where the last of them ends, and
 * takes its share of what is above.
 */
function placesOf(bins: number, {families}: Parts, {run, component, notWith}: LayerRun): Places {
  const cells = families.length / 2;
  const ends = new Float64Array(families.length);
  const {shares, stride, without} = run;
  for (let at = 0, bin = 0; at < cells; ++at, bin = bin + 1 === bins ? 0 : bin + 1) {
    ends[at] = shares[stride === 0 ? bin : at]!;
    if (!component) ends[cells + at] = ends[at]!;
    else if (without && families[cells + at]! > 0) ends[cells + at] = Math.min(1, without[at]! / families[cells + at]!);
  }
  const starts = new Float64Array(families.length);
  if (notWith.length === 0) return {starts, ends, shares: ends};
  for (const other of notWith) raise(starts, other.places().ends);
  for (let at = 0; at < ends.length; ++at) ends[at] = starts[at]! + ends[at]! * (1 - starts[at]!);
  return {starts, ends, shares: sharesOf(starts, ends, notWith)};
}

function sharesOf(starts: Float64Array, ends: Float64Array, notWith: readonly Layer[]): Float64Array {
  const shares = new Float64Array(starts.length); // what is taken, then the share of the rest
  for (const other of notWith) if (other.family) raise(shares, other.places().ends);
  for (let at = 0; at < shares.length; ++at) {
    const taken = shares[at]!;
    shares[at] = taken < 1 ? (ends[at]! - starts[at]!) / (1 - taken) : 0;
  }
  return shares;
}

/** Raises each value to at least the other; writes into the first array. */
export function raise(values: Float64Array, others: Float64Array): void {
  for (let at = 0; at < values.length; ++at) if (others[at]! > values[at]!) values[at] = others[at]!;
}
