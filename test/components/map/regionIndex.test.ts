import {describe, expect, it} from "vitest";
import {indexRegions} from "../../../src/components/map/regionIndex.js";
import {mercatorY, readShapes} from "../../../src/components/map/shapes.js";
import {codes, twoIslands} from "./twoIslands.js";

const shapes = readShapes(twoIslands, codes);
const regencies = indexRegions(shapes, shapes.regency);
const at = (east: number, north: number) => regencies.at(110 + east, mercatorY(north));

describe("indexRegions", () => {
  it("finds the region on either side of a border", () => {
    expect([at(0.99, 0.5), at(1.01, 0.5)]).toEqual([0, 1]);
    expect([at(0.5, 0.99), at(0.5, 1.01)]).toEqual([0, 2]);
  });
  it("finds a region by its outlying island", () => {
    expect(at(5.5, 0.5)).toBe(1);
  });
  it("finds nothing at sea or in a lake", () => {
    expect([at(3.5, 0.5), at(0.5, 2), at(-0.1, 0.5), at(7, 0.5)]).toEqual([-1, -1, -1, -1]);
  });
  it("tells a bay from the capes beside it", () => {
    expect([at(0.1, 2.8), at(0.5, 2.8), at(0.9, 2.8)]).toEqual([2, -1, 2]);
  });
  it("finds provinces as well as regencies", () => {
    const provinces = indexRegions(shapes, shapes.province);
    expect(provinces.at(110.5, mercatorY(0.5))).toBe(0);
    expect(provinces.at(111.5, mercatorY(0.5))).toBe(0);
    expect(provinces.at(110.5, mercatorY(1.4))).toBe(1);
  });
  it("steps to the region that lies in a direction, and stays where there is none", () => {
    expect(regencies.next(0, "right")).toBe(1);
    expect(regencies.next(1, "left")).toBe(0);
    expect(regencies.next(0, "up")).toBe(2);
    expect(regencies.next(2, "down")).toBe(0);
    expect(regencies.next(0, "left")).toBe(0);
  });
  it("never steps to a region without a shape", () => {
    for (const direction of ["left", "right", "up", "down"] as const) {
      for (const region of [0, 1, 2]) expect(regencies.next(region, direction)).not.toBe(3);
    }
  });
  it("takes the middle of the largest part, not of the whole with its islands", () => {
    expect(regencies.middle(1)[0]).toBeCloseTo(111.5, 6);
  });
});
