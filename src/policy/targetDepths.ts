import {binsInside, cutPoints} from "../lattice/bins.js";
import type {Cube} from "./cube.js";
import type {ProgrammeLaw} from "./law.js";
import {refusal} from "./refusal.js";

type Places = Pick<Cube, "bins" | "provinces" | "regencies" | "persons">;

/**
 * How many leading bins of every regency lie inside the threshold. By national ranking whole bins up to the regency's cut
 * point; by local ranking its bins in order up to the threshold's share of its ranked people, the marginal bin in
 * proportion. Throws RangeError on a region that the cube does not have and on a threshold that is no cut point.
 */
export function targetDepths(
  cube: Places,
  law: Pick<ProgrammeLaw, "threshold" | "thresholds" | "ranking">
): Float64Array {
  const {bins, regencies} = cube;
  const {provinces = {}, regencies: own = {}} = law.thresholds ?? {};
  checkCodes("thresholds.provinces", provinces, cube.provinces);
  checkCodes("thresholds.regencies", own, regencies);
  const depths = new Float64Array(regencies.length);
  if (!law.thresholds && !law.ranking) return depths.fill(binsInside(bins, law.threshold));
  const wholeBins = new Map<number, number>();
  const inside = (cut: number) => {
    let count = wholeBins.get(cut);
    if (count === undefined) wholeBins.set(cut, (count = binsInside(bins, cut)));
    return count;
  };
  const ranked = cutPoints(bins).length - 1;
  regencies.forEach(({code, province}, regency) => {
    const cut = law.thresholds ? (own[code] ?? provinces[province] ?? law.threshold) : law.threshold;
    depths[regency] = law.ranking === "lokal" ? localDepth(cube, regency, ranked, cut) : inside(cut);
  });
  return depths;
}

/** The share of a bin that lies inside a depth. */
export function insideShare(depth: number, bin: number): number {
  const share = depth - bin;
  return share >= 1 ? 1 : share > 0 ? share : 0;
}

function localDepth({bins, persons}: Places, regency: number, ranked: number, cut: number): number {
  const row = regency * bins.length;
  if (cut === 100) return ranked; // everyone is inside, whatever the rounding of the sum
  let rest = 0;
  for (let bin = 0; bin < ranked; ++bin) rest += persons[row + bin]!;
  rest *= cut / 100;
  for (let bin = 0; bin < ranked; ++bin) {
    const people = persons[row + bin]!;
    if (people > rest) return bin + rest / people;
    rest -= people;
  }
  return ranked;
}

function checkCodes(field: string, cuts: Readonly<Record<string, number>>, regions: readonly {code: string}[]) {
  const codes = Object.keys(cuts);
  if (codes.length === 0 || regions.filter(({code}) => Object.hasOwn(cuts, code)).length === codes.length) return;
  const unknown = codes.find((of) => regions.every(({code}) => code !== of));
  throw refusal(`${field}.${unknown}`, {id: "bukan wilayah", en: "is no region"});
}
