import {describe, expect, it} from "vitest";
import {latitudeOf, mercatorY, readShapes, ringPoints} from "../../../src/components/map/shapes.js";
import {codes, twoIslands} from "./twoIslands.js";

describe("readShapes", () => {
  const shapes = readShapes(twoIslands, codes);
  it("gives regions in the order asked for, an absent one without rings", () => {
    expect(shapes.regency.map(({code, rings}) => [code, rings.length])).toEqual([
      ["11.01", 1],
      ["11.02", 2],
      ["12.01", 2],
      ["12.99", 0]
    ]);
  });
  it("tells borders inside a province, borders between provinces and coasts apart", () => {
    expect(shapes.lines.regency).toEqual([0]);
    expect(shapes.lines.province).toEqual([1]);
    expect([...shapes.lines.coast].sort()).toEqual([2, 3, 4, 5, 6]);
  });
  it("walks a backwards arc backwards and closes the ring", () => {
    const points = ringPoints(shapes, shapes.regency[1]!.rings[0]!);
    const longitudes = points.filter((_, k) => k % 2 === 0);
    expect(longitudes).toEqual([111, 111, 112, 112, 111]);
    expect(points.slice(0, 2)).toEqual(points.slice(-2));
  });
  it("undoes the quantisation of delta-encoded arcs", () => {
    const transform = {scale: [0.5, 0.25] as [number, number], translate: [95, -11] as [number, number]};
    const arcs = [
      [
        [2, 4],
        [2, 0],
        [0, 4],
        [-2, -4]
      ]
    ] as [number, number][][];
    const {arcs: decoded} = readShapes({...twoIslands, arcs, transform}, {regency: [], province: []});
    expect([...decoded[0]!].filter((_, k) => k % 2 === 0)).toEqual([96, 97, 97, 96]);
    expect(latitudeOf(decoded[0]![5]!)).toBeCloseTo(-9, 9);
  });
});

describe("mercatorY", () => {
  it("is the Mercator of web maps, 180 at 85.05 north, and inverts", () => {
    expect(mercatorY(0)).toBeCloseTo(0, 12);
    expect(mercatorY(85.0511287798)).toBeCloseTo(180, 6);
    for (const latitude of [-11, -6.2, 0, 5.9]) expect(latitudeOf(mercatorY(latitude))).toBeCloseTo(latitude, 10);
  });
});
