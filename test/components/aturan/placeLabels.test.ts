import {expect, it} from "vitest";
import {placeLabels} from "../../../src/components/aturan/placeLabels.js";

const level = (x0: number, x1: number, y: number) => ({x0, y0: y, x1, y1: y});
const wanted = (text: string, from: number, to: number, y: number, atEnd = false) => ({text, from, to, y, atEnd});

it("puts a label above its line, from where the line begins", () => {
  expect(placeLabels([wanted("4", 64, 320, 20)], [level(64, 320, 20)], 320, 92)).toEqual([
    {text: "4", x: 64, y: 14, anchor: "start"}
  ]);
});

it("goes below where another line runs close above", () => {
  const [label] = placeLabels([wanted("60", 160, 320, 30)], [level(160, 320, 30), level(64, 320, 20)], 320, 92);
  expect(label).toMatchObject({y: 45});
});

it("turns to the end of the line at the chart's edge, and leaves out a label that fits nowhere", () => {
  const place = (text: string) => placeLabels([wanted(text, 260, 300, 50)], [level(260, 300, 50)], 320, 92);
  expect(place("Rp6,50 triliun")).toMatchObject([{x: 300, anchor: "end"}]);
  expect(place("Rp6,50 triliun".repeat(5))).toEqual([]);
});

it("never lays one label over another: the first asked for stays, the next turns to the line's other end", () => {
  const labels = placeLabels([wanted("18,3 juta", 0, 200, 30), wanted("18,2 juta", 0, 200, 31)], [], 200, 50);
  expect(labels).toMatchObject([
    {text: "18,3 juta", x: 0, y: 24},
    {text: "18,2 juta", x: 200, y: 25}
  ]);
});
