import {expect, it} from "vitest";
import {expenditureCurves} from "../../../loaders/synthetic/expenditureCurves.js";
import {meanSizeIndex, meanSizes, sizeProfile, sizeShares, sizeSteps} from "../../../loaders/synthetic/familySizes.js";
import {readFigures} from "../../../loaders/synthetic/figures.js";
import {nationalWelfare} from "../../../loaders/synthetic/welfare.js";

it("gives shares of sizes that add up to 1 and have the mean asked for", () => {
  for (const mean of [2, 2.5, 3.0426, 3.6, 5]) {
    const shares = sizeShares(mean);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares.reduce((sum, share, i) => sum + share * (i + 1), 0)).toBeCloseTo(mean, 6);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  }
});

it("finds the nearest mean size in the grid and stays inside it", () => {
  expect(meanSizes[meanSizeIndex(3.0449)]).toBe(3.04);
  expect(meanSizes[meanSizeIndex(0.5)]).toBe(2);
  expect(meanSizes[meanSizeIndex(9)]).toBe(6);
});

it("lays larger families below smaller ones in every regency, and all families of the nation fit its people", () => {
  const figures = readFigures();
  const curves = expenditureCurves(figures);
  const welfare = nationalWelfare(figures, curves);
  let [families, people] = [0, 0];
  curves.forEach((curve, i) => {
    const {means, familiesPerPerson} = sizeProfile(curve, welfare);
    expect(means).toHaveLength(sizeSteps);
    expect(means).toEqual([...means].sort((a, b) => b - a));
    families += familiesPerPerson * figures.regencies[i]!.population;
    people += figures.regencies[i]!.population;
  });
  expect(people / families).toBeCloseTo(figures.persons / figures.families, 2);
}, 60_000);
