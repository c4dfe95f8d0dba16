import {profileTypeCount} from "../lattice/signature.js";
import type {Cube} from "./cube.js";
import type {Law} from "./law.js";
import {pipProfile, pkhProfile, type Profile} from "./profile.js";
import type {ProgrammeRun} from "./programme.js";

/** What one programme could reach of one regency, by bin and profile type (type fastest). */
export interface TypeWorth {
  readonly units: Float64Array;
  /** Rupiah a year by the index, were every unit paid. */
  readonly index: Float64Array;
}

/** Families of one regency by bin and profile type, and what each programme could reach of them. */
export interface RegencyTypes {
  readonly families: Float64Array;
  readonly programmes: Readonly<Record<string, TypeWorth>>;
}

/** Gives RegencyTypes of a regency under a law and its run; `groupOfCell` is that of the district tables. */
export function typesOf(
  cube: Cube,
  law: Law,
  programmes: Readonly<Record<string, ProgrammeRun>>,
  groupOfCell: Int32Array
): (regency: number) => RegencyTypes {
  const profiles = {pkh: pkhProfile(cube, law.pkh), pip: pipProfile(cube, law.pip)};
  return (regency) => {
    const {families, pkh, pip} = sumCells(cube, regency, profiles, groupOfCell);
    const additional = Object.entries(law.additional ?? {}).map(([id, {year}]) => {
      const {qualifying, other} = programmes[id]!.perFamily!();
      const units = families.map((count, at) => {
        const cell = regency * cube.bins.length + Math.floor(at / profileTypeCount);
        return pkh.units[at]! * qualifying[cell]! + Math.max(0, count - pkh.units[at]!) * other[cell]!;
      });
      return [id, {units, index: units.map((count) => count * year)}] as const;
    });
    const sembako = {units: families, index: families.map((count) => count * law.sembako.year)};
    return {families, programmes: {pkh, sembako, pip, ...Object.fromEntries(additional)}};
  };
}

/** One pass over a regency's row of table A2. */
function sumCells(
  {profiles: counts, offsets, bins}: Cube,
  regency: number,
  {pkh, pip}: Readonly<Record<"pkh" | "pip", Profile>>,
  groupOfCell: Int32Array
) {
  const size = bins.length * profileTypeCount;
  const sums = () => ({units: new Float64Array(size), index: new Float64Array(size)});
  const out = {families: new Float64Array(size), pkh: sums(), pip: sums()};
  const row = regency * offsets.at(-1)!;
  for (let bin = 0; bin < bins.length; ++bin) {
    for (let cell = offsets[bin]!; cell < offsets[bin + 1]!; ++cell) {
      const families = counts[row + cell]!;
      if (families === 0) continue;
      const at = bin * profileTypeCount + (groupOfCell[cell]! % profileTypeCount);
      out.families[at]! += families;
      out.pkh.units[at]! += families * pkh.units[cell]!;
      out.pkh.index[at]! += families * pkh.index[cell]!;
      out.pip.units[at]! += families * pip.units[cell]!;
      out.pip.index[at]! += families * pip.index[cell]!;
    }
  }
  return out;
}
