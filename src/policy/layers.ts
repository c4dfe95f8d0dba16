import {byBin, worthOf} from "./cells.js";
import type {Contraction} from "./contract.js";
import type {Cube} from "./cube.js";
import type {Service} from "./service.js";

/** A programme whose families are served in the one common order of a cell, for unions and overlaps. */
export interface LayerRun {
  readonly id: string;
  readonly run: Pick<Service, "share" | "alike" | "beside">;
  /** Whether its units are families; others only stand in the way of programmes that leave their families out. */
  readonly family: boolean;
  /** Whether only families with a PKH component are its units. */
  readonly component: boolean;
  /** The layers whose families are left out; each begins at the bottom of the order. */
  readonly notWith: readonly Layer[];
}

export interface Layer extends LayerRun {
  /** Where it lies in the regency that it was last placed in. */
  readonly places: Places;
  /** Whether it lies there in every regency. */
  readonly alike: boolean;
  /** Places it in a regency; the layers that it leaves out must be placed there before. */
  readonly placeIn: (regency: number) => void;
}

/**
 * Where a layer lies in the common order of one regency's families, from 0 to 1: by bin, first those with a PKH component
 * in the law, then the others.
 */
export interface Places {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Its share of the families that the family programmes it leaves out do not serve. */
  readonly shares: Float64Array;
}

/** Families and persons of every regency, or of the nation, each laid out as Places are. */
export interface Parts {
  readonly families: Float64Array;
  readonly persons: Float64Array;
}

/** A layer over the two parts of a cube's cells. */
export function layerOf(cube: Cube, pkh: Contraction, run: LayerRun): Layer {
  const bins = cube.bins.length;
  const row = () => new Float64Array(bins * 2);
  const ends = row();
  const places = {starts: row(), ends, shares: run.notWith.length > 0 ? row() : ends};
  const [own, others] = [ends.subarray(0, bins), ends.subarray(bins)];
  const alike = run.run.alike && run.notWith.every((other) => other.alike);
  let placed = false;
  return {
    ...run,
    places,
    alike,
    placeIn: (regency) => {
      if (alike && placed) return;
      placed = true;
      shareOut(partsOf(cube, pkh), regency, run, own, others);
      if (run.notWith.length > 0) pushUp(places, run.notWith);
    }
  };
}

const memory = new WeakMap<Contraction, Parts & {readonly nation: Parts}>();

/** Those with a PKH component and the others, under one law on PKH; kept, as its contraction is. */
export function partsOf(cube: Cube, pkh: Contraction): Parts & {readonly nation: Parts} {
  let parts = memory.get(pkh);
  if (!parts) {
    const worth = worthOf(pkh);
    const bins = cube.bins.length;
    const both = (qualifying: Float64Array, all: Float64Array) => {
      const rows = new Float64Array(all.length * 2);
      for (let at = 0, row = 0; at < all.length; row += bins * 2) {
        for (let bin = 0; bin < bins; ++bin, ++at) {
          rows[row + bin] = qualifying[at]!;
          rows[row + bins + bin] = all[at]! - qualifying[at]!;
        }
      }
      return rows;
    };
    const families = both(worth.units, cube.families);
    const persons = both(worth.persons, cube.persons);
    parts = {families, persons, nation: {families: byBin(families, bins * 2), persons: byBin(persons, bins * 2)}};
    memory.set(pkh, parts);
  }
  return parts;
}

/** Writes the shares served of a regency's families, by bin: of those with a component, and of the others. */
function shareOut(
  {families}: Parts,
  regency: number,
  {run, component}: LayerRun,
  own: Float64Array,
  others: Float64Array
): void {
  const bins = own.length;
  run.share(regency, own);
  if (!component) for (let bin = 0; bin < bins; ++bin) others[bin] = own[bin]!;
  else if (run.beside) {
    run.beside(regency, others);
    for (let bin = 0, at = (regency * 2 + 1) * bins; bin < bins; ++bin, ++at) {
      others[bin] = families[at]! > 0 ? Math.min(1, others[bin]! / families[at]!) : 0;
    }
  }
}

/**
 * Shares are nested from the bottom; a layer that leaves others' families out begins where the last of them ends, and
 * takes its share of what is above.
 */
function pushUp({starts, ends, shares}: Places, notWith: readonly Layer[]): void {
  const {places: first, family} = notWith[0]!;
  for (let at = 0; at < ends.length; ++at) {
    const below = first.ends[at]!;
    starts[at] = below;
    shares[at] = family ? below : 0; // what is taken, then that of the rest
  }
  for (let other = 1; other < notWith.length; ++other) {
    raise(starts, notWith[other]!.places.ends);
    if (notWith[other]!.family) raise(shares, notWith[other]!.places.ends);
  }
  for (let at = 0; at < ends.length; ++at) {
    const start = starts[at]!;
    const taken = shares[at]!;
    const own = ends[at]! * (1 - start);
    ends[at] = start + own;
    shares[at] = taken < 1 ? own / (1 - taken) : 0;
  }
}

/** Raises each value to at least the other; writes into the first array. */
export function raise(values: Float64Array, others: Float64Array): void {
  for (let at = 0; at < values.length; ++at) if (others[at]! > values[at]!) values[at] = others[at]!;
}
