import {bandOf} from "../lattice/bins.js";
import type {Cube} from "./cube.js";
import {pipPupils} from "./pip.js";

/** Enrolled pupils by regency and bin, and the families that have any. */
export interface PupilCells {
  readonly pupils: Float64Array;
  readonly families: Float64Array;
}

/** Counts pupils from table A2's compositions; a mean of less than one pupil is that share of families with one. */
export function countPupils({
  bins,
  offsets,
  profiles,
  compositions,
  disabledPupils
}: Pick<Cube, "bins" | "offsets" | "profiles" | "compositions" | "disabledPupils">): PupilCells {
  const perFamily = compositions.map((columns) =>
    columns.map((column) => {
      const mean = {pupils: 0, families: 0};
      for (const {counts, share} of column) {
        const [sd, smp, sma] = pipPupils(counts, disabledPupils);
        mean.pupils += share * (sd + smp + sma);
        mean.families += share * Math.min(1, sd + smp + sma);
      }
      return mean;
    })
  );
  const rowLength = offsets.at(-1)!;
  const pupils = new Float64Array((profiles.length / rowLength) * bins.length);
  const families = new Float64Array(pupils.length);
  for (let at = 0; at < pupils.length; ++at) {
    const bin = at % bins.length;
    const columns = perFamily[bandOf(bins[bin]!)]!;
    const first = Math.floor(at / bins.length) * rowLength + offsets[bin]!;
    for (let column = 0; column < columns.length; ++column) {
      const count = profiles[first + column]!;
      pupils[at]! += count * columns[column]!.pupils;
      families[at]! += count * columns[column]!.families;
    }
  }
  return {pupils, families};
}
