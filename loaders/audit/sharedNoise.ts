import {variances} from "../disclosure/variances.js";
import type {Noisy} from "../disclosure/splitTopDown.js";
import {master, version, type Calibration} from "./calibration.js";
import {countAtMost, finding, numberAtMost, type Finding} from "./finding.js";
import {observe, silent, type Mechanism} from "./mechanisms.js";

const fewest = 100;
const releases = 10;

/**
 * X1: is any noise drawn twice? Were the noise of two tables, or of two neighbouring regions, the same or alike, taking
 * one count from the other would take it away. The correlation of every pair, in standard deviations of chance. And do
 * pupil counts, whose noise is four times as wide, keep the remainder by four of the true ones more often than chance?
 */
export function sharedNoise(calibration: Calibration, mechanism: Mechanism): Finding {
  const noise = noiseOf(calibration, mechanism, 0);
  const chances = noise.flatMap((one, at) => [
    ...noise.slice(at + 1).map((other) => correlation(one.values, other.values)),
    correlation(one.values.subarray(one.cells), one.values)
  ]);
  let [kept, pupils] = [0, 0];
  for (let release = 0; release < releases; ++release) {
    const L = noiseOf(calibration, mechanism, release).at(-1)!;
    kept += L.values.filter((draw) => draw % variances.L.nation!.contribution === 0).length;
    pupils += L.values.length;
  }
  const share = 1 / variances.L.nation!.contribution;
  const excess = (kept - share * pupils) / Math.sqrt(pupils * share * (1 - share));
  return finding("X1", [countAtMost(chances.filter((chance) => chance > 5).length, 0), numberAtMost(excess, 4)]);
}

/** Every measured table's noise: what was observed less the truth; table L last. */
function noiseOf(calibration: Calibration, mechanism: Mechanism, release: number): Noisy[] {
  const {truth, digest} = calibration;
  const [seen, exact] = [mechanism({master, version: `${version} ${release}`, digest}), silent].map((draw) => {
    const {nation, province, regency, district, L} = observe(calibration, truth, draw);
    return [nation, province, regency, district].flatMap((level) => Object.values<Noisy>(level)).concat(L);
  }) as [Noisy[], Noisy[]];
  return seen.map((table, at) => ({
    ...table,
    values: table.values.map((value, cell) => value - exact[at]!.values[cell]!)
  }));
}

/** The correlation of the cells that two lists share, in standard deviations of chance; 0 where they share few. */
function correlation(one: Float64Array, other: Float64Array): number {
  const length = Math.min(one.length, other.length);
  if (length < fewest) return 0;
  let [xy, xx, yy] = [0, 0, 0];
  for (let cell = 0; cell < length; ++cell) {
    xy += one[cell]! * other[cell]!;
    xx += one[cell]! ** 2;
    yy += other[cell]! ** 2;
  }
  return xx * yy === 0 ? 0 : Math.abs(xy / Math.sqrt(xx * yy)) * Math.sqrt(length);
}
