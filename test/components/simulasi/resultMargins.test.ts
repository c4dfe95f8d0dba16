import {describe, expect, it} from "vitest";
import {isNationwide, resultMargins} from "../../../src/components/simulasi/resultMargins.js";
import {statedMargins, statedNoise} from "../../fixtures/statedNoise.js";
import {outcome, run} from "../pageFixture.js";

const bins = [{upper: 40}, {upper: 100}, {upper: null}];
const spread = resultMargins(bins, statedMargins, () => statedNoise.disclosure.noise);

describe("margins of the nation's figures", () => {
  it("of a share served are over the units between the ranks", () => {
    const large = run({bins: {...run().bins, units: Float64Array.of(800, 1600, 10)}});
    expect(spread.coverage(large, 30, 40)).toBe(0.1);
    expect(spread.coverage(run({bins: {...large.bins, served: Float64Array.of(800, 0, 0)}}), 30, 40)).toBe(0);
    expect(spread.coverage(large, 0, 10)).toBe(0);
    expect(spread.widestCoverage(large)).toBe(0.1);
  });

  it("of who enters are no wider than the noise of the bin's cells, where these are a plain sum", () => {
    expect(spread.flow(run(), run(), false)).toBe(80);
    expect(spread.flow(run(), run(), true)).toBeCloseTo(1.96 * Math.sqrt(144 * 2), 10);
    expect(resultMargins(bins, statedMargins, () => []).flow(run(), run(), true)).toBe(80);
  });

  it("of a change in the budget count the programmes that change", () => {
    const other = outcome({pkh: run({}, [10, 5, 75])});
    expect(spread.amountChange(other, outcome(), null)).toBeCloseTo(Math.hypot(80, 80), 12);
    expect(spread.amountChange(other, outcome(), "sembako")).toBe(0);
  });
});

it("takes Sembako as nationwide unless regions or recipients have rules of their own", () => {
  expect([{}, {programmes: {sembako: {quota: null, ranking: "nasional"}}} as const].every(isNationwide)).toBe(true);
  expect(isNationwide({programmes: {sembako: {ranking: "lokal"}}})).toBe(false);
  expect(isNationwide({programmes: {sembako: {thresholds: {provinces: {"11": 60}}}}})).toBe(false);
  expect(isNationwide({programmes: {sembako: {recipients: "keep"}}})).toBe(false);
});
