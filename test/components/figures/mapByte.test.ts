import {expect, it} from "vitest";
import {mapByte} from "../../../src/components/figures/mapByte.js";
import type {EstimatedFigure} from "../../../src/components/figures/shownFigure.js";
import {lowReliability, noData, withheld} from "../../../src/components/map/regionClasses.js";

const edges = [-400, -300, -200, -100, 100, 200, 300, 400];
const byte = (kind: EstimatedFigure["kind"], value: number, margin = 39) =>
  mapByte({kind, value, margin, units: Math.abs(value)}, edges);

it("gives a figure of class A or B its class", () => {
  expect(byte("count", 200)).toBe(5);
  expect(byte("count", 350)).toBe(6);
});

it("dots a figure of class C and withholds what is below ten", () => {
  expect(byte("count", 150)).toBe(4 | lowReliability);
  expect(byte("count", 9)).toBe(withheld);
});

it("shows a change within its margin pale and dotted, beyond it by its class, and none plain", () => {
  expect(byte("change", -250, 300)).toBe(3 | lowReliability);
  expect(byte("change", -250, 240)).toBe(1);
  expect(byte("change", 0, 0)).toBe(3);
  expect(byte("change", 0.4, 39)).toBe(3);
});

it("has no data for what is not known", () => {
  expect(byte("rupiahChange", NaN)).toBe(noData);
});
