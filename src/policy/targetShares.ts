import {binsInside} from "../lattice/bins.js";
import type {Cube} from "./cube.js";
import type {ProgrammeLaw} from "./law.js";
import {refusal} from "./refusal.js";

type Places = Pick<Cube, "bins" | "provinces" | "regencies" | "persons">;

/**
 * The share of every regency's bin that lies inside the threshold, regency-major. By national ranking whole bins up to
 * the regency's cut point; by local ranking its bins in order up to the threshold's share of its ranked people, the
 * marginal bin in proportion. Throws RangeError on a region that the cube does not have and on a threshold that is no
 * cut point.
 */
export function targetShares(cube: Places, law: Pick<ProgrammeLaw, "threshold" | "thresholds" | "ranking">) {
  const {bins, regencies} = cube;
  checkCodes("thresholds.provinces", law.thresholds?.provinces, cube.provinces);
  checkCodes("thresholds.regencies", law.thresholds?.regencies, regencies);
  const shares = new Float64Array(regencies.length * bins.length);
  const wholeBins = new Map<number, number>();
  const inside = (cut: number) => {
    let count = wholeBins.get(cut);
    if (count === undefined) wholeBins.set(cut, (count = binsInside(bins, cut)));
    return count;
  };
  regencies.forEach(({code, province}, regency) => {
    const cut = law.thresholds?.regencies?.[code] ?? law.thresholds?.provinces?.[province] ?? law.threshold;
    const row = regency * bins.length;
    if (law.ranking === "lokal") rankLocally(cube, row, cut, shares);
    else shares.fill(1, row, row + inside(cut));
  });
  return shares;
}

function rankLocally({bins, persons}: Places, row: number, cut: number, shares: Float64Array): void {
  let ranked = 0;
  bins.forEach(({upper}, bin) => (ranked += upper === null ? 0 : persons[row + bin]!));
  let rest = (cut / 100) * ranked;
  bins.forEach(({upper}, bin) => {
    if (upper === null) return;
    const people = persons[row + bin]!;
    // at 100 everyone is inside, whatever the rounding of the sum
    shares[row + bin] = cut === 100 ? 1 : people > 0 ? Math.min(1, rest / people) : 0;
    rest = Math.max(0, rest - people);
  });
}

function checkCodes(field: string, cuts: Readonly<Record<string, number>> = {}, regions: readonly {code: string}[]) {
  const known = new Set(regions.map(({code}) => code));
  for (const code of Object.keys(cuts)) {
    if (!known.has(code)) throw refusal(`${field}.${code}`, {id: "bukan wilayah", en: "is no region"});
  }
}
