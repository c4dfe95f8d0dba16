import {expect, it} from "vitest";
import {columnMargin} from "../../src/components/columnMargin.js";
import {statedMargins} from "../fixtures/statedNoise.js";

it("gives families and pupils the margin of their level", () => {
  expect(columnMargin(statedMargins, "keluarga", "regency", 1000)).toBe(20);
  expect(columnMargin(statedMargins, "siswa", "province", 1000)).toBe(200);
});

it("gives a rate its numerator's margin over the region's families, and none without families", () => {
  expect(columnMargin(statedMargins, "keluarga per 100 keluarga", "regency", 1000)).toBe(2);
  expect(columnMargin(statedMargins, "siswa per 100 keluarga", "regency", 1000)).toBe(10);
  expect(columnMargin(statedMargins, "bagian keluarga, 0-1", "regency", 1000)).toBe(0.02);
  expect(columnMargin(statedMargins, "siswa per 100 keluarga", "regency", 0)).toBeNull();
});

it("leaves money to those who know the mean benefit", () => {
  expect(columnMargin(statedMargins, "rupiah", "regency", 1000)).toBeNull();
});
