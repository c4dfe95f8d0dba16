import {expect, it} from "vitest";
import {personTypes} from "../../src/lattice/signature.js";
import {pipPupils, pipRates} from "../../src/policy/pip.js";

const counts = (some: Partial<Record<(typeof personTypes)[number], number>>) =>
  personTypes.map((type) => some[type] ?? 0);

it("counts pupils by level, and disabled pupils by the national mean", () => {
  const family = counts({hamil: 1, dini: 2, sd: 3, smp: 1, sma: 2, disabilitas: 2, lansia70: 1});
  expect(pipPupils(family, [0, 0, 0])).toEqual([3, 1, 2]);
  expect(pipPupils(family, [0.25, 0.125, 0.0625])).toEqual([3.5, 1.25, 2.125]);
});

it("raises the senior-secondary rate from 2024, not the day before", () => {
  const share = {reforms: {"pip.sma.halfShare": 0}};
  expect(pipRates("2023-12-31", share)[2]).toBe(1_000_000);
  expect(pipRates("2024-01-01", share)[2]).toBe(1_800_000);
});

it("pays the mean of full and half rate by the share at half rate", () => {
  const reforms = {"pip.sd.halfShare": 0.5, "pip.smp.halfShare": 1, "pip.sma.halfShare": 0};
  expect(pipRates("2026-01-01", {reforms})).toEqual([337_500, 375_000, 1_800_000]);
});
