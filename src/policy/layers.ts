import type {Cube} from "./cube.js";
import type {Contraction} from "./contract.js";
import type {ProgrammeRun} from "./programme.js";

/** A programme whose families are served in the one common order of a cell, for unions and overlaps. */
export interface Layer {
  readonly id: string;
  readonly run: Pick<ProgrammeRun, "shares" | "stride" | "without">;
  /** Whether its units are families; others only stand in the way of programmes that leave their families out. */
  readonly family: boolean;
  /** Whether only families with a PKH component are its units. */
  readonly component: boolean;
  /** Places in the list of layers of those whose families are left out; each begins at the bottom of the order. */
  readonly notWith: readonly number[];
}

/**
 * The families of a cell in two parts: those with a PKH component in the law (0), and the others (1). Filled anew for
 * each cell, as one is looked at after the other.
 */
export interface Cell {
  readonly families: [number, number];
  readonly persons: [number, number];
}

/** Reads one cell of the cube into `cell`. */
export function readCell(cube: Cube, pkh: Contraction, regency: number, bin: number, cell: Cell): void {
  const at = regency * cube.bins.length + bin;
  const row = at + regency;
  const families = pkh.units[row + 1]! - pkh.units[row]!;
  const persons = pkh.persons[row + 1]! - pkh.persons[row]!;
  cell.families[0] = families;
  cell.families[1] = cube.families[at]! - families;
  cell.persons[0] = persons;
  cell.persons[1] = cube.persons[at]! - persons;
}

/** The share of a part of a cell's families that a layer serves, of those that it does not leave out. */
export function shareOf({run, component}: Layer, regency: number, bin: number, bins: number, part: 0 | 1, cell: Cell) {
  if (!component || part === 0) return run.shares[regency * run.stride + bin]!;
  if (!run.without || cell.families[1] <= 0) return 0;
  return Math.min(1, run.without[regency * bins + bin]! / cell.families[1]);
}

/**
 * Where each layer begins and ends in the common order of one part, from 0 to 1, into `starts` and `ends`. Shares are
 * nested from the bottom; a layer that leaves others' families out begins where the last of them ends.
 */
export function stack(layers: readonly Layer[], shares: Float64Array, starts: Float64Array, ends: Float64Array): void {
  for (let layer = 0; layer < layers.length; ++layer) {
    let start = 0;
    for (const other of layers[layer]!.notWith) start = Math.max(start, ends[other]!);
    starts[layer] = start;
    ends[layer] = start + shares[layer]! * (1 - start);
  }
}
