import {drawGaussian, gaussianTable} from "../disclosure/gaussianTable.js";
import {keyedHash} from "../disclosure/hmac.js";
import {spends} from "../disclosure/variances.js";
import {countAtMost, finding, numberAtMost, type Finding} from "./finding.js";

const draws = 200_000;
const two64 = 2 ** 64;

/** The variances that noise is drawn with, sticky and fresh, up to 200: larger ones have bins too thin to count. */
const parts = [...new Set(spends.flatMap(({variance, sticky}) => [sticky, variance - sticky]))].filter(
  (variance) => variance > 0 && variance <= 200
);

/** S1: are values drawn as often as their probabilities say? Chi-square over cells expected ten times or more. */
export function frequencies(): Finding {
  const hash = keyedHash(Buffer.from("the audit's fixed key"));
  const words = new Uint32Array(2);
  const worst = Math.max(
    ...parts.map((variance) => {
      const table = gaussianTable(variance);
      const seen = new Float64Array(2 * table.bound + 1);
      for (let i = 0; i < draws; ++i) {
        hash(`S1|${variance}|${i}`, words);
        seen[drawGaussian(table, words[0]!, words[1]!) + table.bound]! += 1;
      }
      return deviation(probabilities(variance), seen);
    })
  );
  // p > 1e-4 is below 3.72 standard deviations.
  return finding("S1", [numberAtMost(worst, 3.72)]);
}

/** S2: mean 0, the variance, symmetry and ln P(k)/P(0) = −k²/2s², on the tables themselves. */
export function moments(): Finding {
  const wrong = parts.filter((variance) => {
    const p = probabilities(variance);
    const {bound} = gaussianTable(variance);
    const at = (k: number) => p[k + bound]!;
    let [mean, second] = [0, 0];
    let even = true;
    for (let k = -bound; k <= bound; ++k) {
      mean += k * at(k);
      second += k * k * at(k);
      even &&= Math.abs(at(k) - at(-k)) * two64 <= 2;
    }
    const near = [1, 2, 3].every((k) => Math.abs(Math.log(at(k) / at(0)) + (k * k) / (2 * variance)) < 1e-9);
    const ends = drawGaussian(gaussianTable(variance), 0xffffffff, 0xffffffff) === bound;
    return !(Math.abs(mean) < 1e-9 && Math.abs(second / variance - 1) < 1e-9 && even && near && ends);
  });
  return finding("S2", [countAtMost(wrong.length, 0)], wrong.join(", "));
}

function probabilities(variance: number): number[] {
  const {thresholds} = gaussianTable(variance);
  const edges = [0n, ...thresholds, 2n ** 64n];
  return edges.slice(1).map((edge, i) => Number(edge - edges[i]!) / two64);
}

/** Chi-square as standard deviations (Wilson and Hilferty 1931). */
function deviation(p: readonly number[], seen: Float64Array): number {
  let statistic = 0;
  let freedom = 0;
  let [restExpected, restSeen] = [draws, draws];
  p.forEach((share, i) => {
    const expected = share * draws;
    if (expected < 10) return;
    statistic += (seen[i]! - expected) ** 2 / expected;
    restExpected -= expected;
    restSeen -= seen[i]!;
    freedom += 1;
  });
  statistic += (restSeen - restExpected) ** 2 / Math.max(10, restExpected);
  return (Math.cbrt(statistic / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
}
