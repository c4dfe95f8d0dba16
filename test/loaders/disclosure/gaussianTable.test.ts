import {describe, expect, it} from "vitest";
import {drawGaussian, gaussianTable} from "../../../loaders/disclosure/gaussianTable.js";
import {keyedHash} from "../../../loaders/disclosure/hmac.js";
import {spends} from "../../../loaders/disclosure/variances.js";
import vectors from "./vectors.json" with {type: "json"};

const two64 = 2n ** 64n;

/** P(k) of a table, exact: the width of its interval of uniform numbers, in units of 2^-64. */
function width(variance: number, k: number): bigint {
  const {thresholds, bound} = gaussianTable(variance);
  const at = (i: number) => (i < 0 ? 0n : i < thresholds.length ? thresholds[i]! : two64);
  return at(k + bound) - at(k + bound - 1);
}

const draw = (variance: number, uniform: bigint) =>
  drawGaussian(gaussianTable(variance), Number(uniform >> 32n), Number(uniform & 0xffffffffn));

describe.each(Object.entries(vectors.variances))("the table of variance %s", (name, expected) => {
  const variance = Number(name);

  it("has the bound, thresholds and probabilities computed elsewhere", () => {
    const {bound, thresholds} = gaussianTable(variance);
    expect(bound).toBe(expected.bound);
    expect(thresholds[bound - 1]).toBe(BigInt(expected.thresholdAtMinus1));
    expect(thresholds[bound]).toBe(BigInt(expected.thresholdAt0));
    [expected.p0, expected.p1, expected.p2].forEach((p, k) => {
      expect(Number(width(variance, k)) / 2 ** 64).toBeCloseTo(p, 14);
    });
  });

  it("draws each value at both ends of its interval", () => {
    const {bound, thresholds} = gaussianTable(variance);
    expect(draw(variance, 0n)).toBe(thresholds.findIndex((threshold) => threshold > 0n) - bound);
    expect(draw(variance, two64 - 1n)).toBe(bound);
    for (let i = 1; i < thresholds.length; ++i) {
      if (thresholds[i] === thresholds[i - 1]) continue;
      expect(draw(variance, thresholds[i]! - 1n)).toBe(i - bound);
      expect(draw(variance, thresholds[i - 1]!)).toBe(i - bound);
    }
  });
});

it.each([...new Set(spends.flatMap(({variance, sticky}) => [variance - sticky, sticky]))].filter((v) => v > 0))(
  "is symmetric, has mean 0 and its variance, and falls as exp(-k²/2s²), for variance %i",
  (variance) => {
    const {bound} = gaussianTable(variance);
    let mean = 0;
    let second = 0;
    const middle = width(variance, 0);
    for (let k = -bound; k <= bound; ++k) {
      const p = Number(width(variance, k)) / 2 ** 64;
      mean += k * p;
      second += k * k * p;
      const gap = width(variance, k) - width(variance, -k);
      expect(gap >= -1n && gap <= 1n).toBe(true);
      if (k * k < 30 * variance) {
        expect(Math.log(Number(width(variance, k)) / Number(middle))).toBeCloseTo((-k * k) / (2 * variance), 3);
      }
    }
    expect(mean).toBeCloseTo(0, 9);
    expect(second / variance).toBeCloseTo(1, 9);
  }
);

it.each([1, 8, 11, 21, 16, 48, 96])(
  "draws variance %i as often as its probabilities say (S1, 200,000 draws)",
  (variance) => {
    const hash = keyedHash(Buffer.from("a fixed key"));
    const words = new Uint32Array(2);
    const table = gaussianTable(variance);
    const draws = 200_000;
    const seen = new Map<number, number>();
    for (let i = 0; i < draws; ++i) {
      hash(`chi|${variance}|${i}`, words);
      const value = drawGaussian(table, words[0]!, words[1]!);
      seen.set(value, (seen.get(value) ?? 0) + 1);
    }
    let statistic = 0;
    let tail = {expected: draws, seen: draws};
    let freedom = 0;
    for (let k = -table.bound; k <= table.bound; ++k) {
      const expected = (Number(width(variance, k)) / 2 ** 64) * draws;
      if (expected < 10) continue;
      statistic += (seen.get(k) ?? 0) ** 2 / expected - 2 * (seen.get(k) ?? 0) + expected;
      tail = {expected: tail.expected - expected, seen: tail.seen - (seen.get(k) ?? 0)};
      freedom += 1;
    }
    statistic += (tail.seen - tail.expected) ** 2 / Math.max(tail.expected, 10);
    // Wilson and Hilferty's normal approximation; p > 1e-4 is z < 3.72.
    const z = (Math.cbrt(statistic / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
    expect(z).toBeLessThan(3.72);
  }
);

it("refuses a variance that is no positive integer", () => {
  expect(() => gaussianTable(0)).toThrow("invalid variance: 0");
  expect(() => gaussianTable(2.5)).toThrow("invalid variance: 2.5");
});
