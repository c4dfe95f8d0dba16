import fc from "fast-check";
import {expect, it} from "vitest";
import {
  epsilonOf,
  historyLoss,
  recognitionBound,
  releaseLoss,
  unchangedLoss,
  worstLoss
} from "../../src/lattice/privacyLoss.js";
import {spends} from "../../loaders/disclosure/variances.js";

const spend = {variance: 24, sticky: 8, contribution: 1};
const unit = 1 / 48;

it.each<[releases: number, visits: number[], factor: number]>([
  [1, [1], 1],
  [4, [4], 2],
  [8, [8], 2.4],
  [8, [4], 3.6],
  [8, [4, 4], 7.2],
  [8, [1], 1.35],
  [8, [1, 1, 1, 1, 1, 1, 1, 1], 10.8]
])("over %i releases, visits %j cost as stated, %f of one release", (releases, visits, factor) => {
  expect(historyLoss(spend, releases, visits)).toBeCloseTo(factor * unit, 12);
});

it("costs three releases to stay for ever, and as many as there are without a sticky part", () => {
  expect(historyLoss(spend, 1e9, [1e9])).toBeCloseTo(3 * unit, 6);
  expect(historyLoss({...spend, sticky: 0}, 8, [8])).toBeCloseTo(8 * unit, 12);
});

it("finds no history worse than a new cell in every release", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 20}), fc.array(fc.nat(5), {maxLength: 20}), (releases, visits) => {
      fc.pre(visits.reduce((sum, x) => sum + x, 0) <= releases);
      expect(historyLoss(spend, releases, visits)).toBeLessThanOrEqual(worstLoss([spend], releases) + 1e-12);
    })
  );
});

it("states the whole lattice's loss: 0.208 a release, eight of it 0.65 unchanged and 2.18 at worst", () => {
  expect(releaseLoss(spends)).toBeCloseTo(0.208, 3);
  expect(unchangedLoss(spends, 1)).toBeCloseTo(releaseLoss(spends), 12);
  expect(worstLoss(spends, 1)).toBeCloseTo(releaseLoss(spends), 12);
  // Whole sticky variances are a little over a third of 32 and 64: 0.653, where exact thirds give 0.659 and 2.162.
  expect(unchangedLoss(spends, 8)).toBeCloseTo(0.653, 3);
  expect(worstLoss(spends, 8)).toBeCloseTo(2.18, 3);
});

it("counts every table and level once, with a family's largest change", () => {
  expect(spends.map(({table, level}) => `${table} ${level}`)).toHaveLength(29);
  expect(spends.every(({variance, contribution}) => variance / contribution ** 2 >= 16)).toBe(true);
  const L = spends.find(({table}) => table === "L")!;
  expect(L).toMatchObject({variance: 2304, contribution: 4});
  expect(releaseLoss([L])).toBeCloseTo(1 / 288, 12);
});

it.each([
  [0.208, 4.0],
  [0.66, 7.5],
  [2.16, 14.8],
  [0.1965, 3.9],
  [0.393, 5.7],
  [0.7854, 8.3],
  [1.415, 11.6]
])("converts rho %f to epsilon %f at delta 1e-9", (rho, epsilon) => {
  expect(Math.abs(epsilonOf(rho, 1e-9) - epsilon)).toBeLessThanOrEqual(0.06);
});

it("finds an epsilon below the simple bound, and the least over the order", () => {
  for (const rho of [0.01, 0.2, 2]) {
    const epsilon = epsilonOf(rho, 1e-9);
    expect(epsilon).toBeLessThan(rho + 2 * Math.sqrt(rho * Math.log(1e9)));
    for (let alpha = 1.01; alpha < 200; alpha *= 1.01) {
      const bound = alpha * rho + (Math.log(1e9) - Math.log(alpha - 1) + alpha * Math.log(1 - 1 / alpha)) / (alpha - 1);
      expect(bound).toBeGreaterThanOrEqual(epsilon - 1e-9);
    }
  }
});

it("bounds recognition by chance at no loss, and by half where the shift reaches the bar", () => {
  expect(recognitionBound(0)).toBeCloseTo(0.01, 6);
  expect(recognitionBound(2.326348 ** 2 / 2)).toBeCloseTo(0.5, 6);
});
