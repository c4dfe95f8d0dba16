import {describe, expect, it} from "vitest";
import {
  curveAt,
  expenditureCurves,
  expenditureShares,
  sharesOfBins,
  slopeOfGap
} from "../../../loaders/synthetic/expenditureCurves.js";
import {readFigures} from "../../../loaders/synthetic/figures.js";
import {normalCdf, normalGrid, normalQuantile} from "../../../loaders/synthetic/normal.js";

const figures = readFigures();
const curves = expenditureCurves(figures);

describe("the expenditure curve of every regency", () => {
  it("meets the poverty line exactly at the regency's P0", () => {
    curves.forEach((curve, i) => {
      expect(normalCdf(curve.z0)).toBeCloseTo(figures.regencies[i]!.p0, 6);
      expect(curveAt(curve, curve.z0)).toBe(0);
    });
  });

  it("rises everywhere", () => {
    for (const curve of curves) {
      const rises = normalGrid.slice(1).map(({z}, i) => curveAt(curve, z) - curveAt(curve, normalGrid[i]!.z));
      expect(Math.min(...rises)).toBeGreaterThan(0);
    }
  });

  it("has the poverty gap that its slope was made for", () => {
    const [p0, gapShare] = [0.12, 0.17];
    const slope = slopeOfGap(p0, gapShare);
    const z0 = normalQuantile(p0);
    const below = normalGrid.filter(({z}) => z < z0);
    const gap = below.reduce((sum, {z, weight}) => sum + weight * (1 - Math.exp(slope * (z - z0))), 0);
    expect(gap / p0).toBeCloseTo(gapShare, 2);
  });
});

it("gives the nation its expenditure shares within one point, the top fifth closest", () => {
  const shares = expenditureShares(figures, curves);
  expect(shares[0] + shares[1] + shares[2]).toBeCloseTo(1, 12);
  shares.forEach((share, i) => expect(Math.abs(share - figures.expenditureShares[i]!)).toBeLessThan(0.01));
  expect(shares[2]).toBeCloseTo(figures.expenditureShares[2], 3);
});

it("splits a group of people at the share within it", () => {
  const bins = [
    {people: 50, expenditure: 100},
    {people: 50, expenditure: 300}
  ];
  const [bottom, middle, top] = sharesOfBins(bins);
  expect(bottom).toBeCloseTo(0.2, 12); // 40 of the 50 in the first group: 80 of 400
  expect(middle).toBeCloseTo(0.5, 12); // the other 10, and 30 of the second 50: 20 + 180
  expect(top).toBeCloseTo(0.3, 12);
});
