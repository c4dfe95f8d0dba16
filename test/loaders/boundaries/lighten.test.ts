import {range} from "d3";
import type {MultiPolygon, Position} from "geojson";
import {feature} from "topojson-client";
import {topology} from "topojson-server";
import type {MultiPolygon as TopoMultiPolygon, Objects, Topology} from "topojson-specification";
import {describe, expect, it} from "vitest";
import {lighten, windArcs} from "../../../loaders/boundaries/lighten.js";

/** A clockwise ring; every other corner lies nearer to the center by the depth. */
function circle(center: Position, radius: number, corners: number, depth = 0): Position[] {
  return range(corners + 1).map((i) => {
    const angle = (-2 * Math.PI * (i % corners)) / corners;
    const reach = radius - (i % 2) * depth;
    return [center[0]! + reach * Math.cos(angle), center[1]! + reach * Math.sin(angle)];
  });
}

function light(...exteriors: Position[][]): {topology: Topology<Objects>; shape: TopoMultiPolygon} {
  const shape: MultiPolygon = {type: "MultiPolygon", coordinates: exteriors.map((ring) => [ring])};
  const result = lighten(topology({shape}, 1e6) as Topology<Objects>);
  return {topology: result, shape: result.objects["shape"] as TopoMultiPolygon};
}

describe("lighten", () => {
  it("keeps 36,000 vertices however fine the source, and a shape for the smallest island", () => {
    const {topology, shape} = light(circle([110, 0], 10, 60_000, 0.5), circle([125, 0], 0.002, 12));
    const {coordinates} = feature(topology, shape).geometry as MultiPolygon;
    const [large, small] = coordinates.map(([ring]) => new Set(ring?.map(String)).size);
    expect(large).toBeLessThanOrEqual(36_000);
    expect(large).toBeGreaterThan(30_000);
    expect(small).toBeGreaterThanOrEqual(3);
  });
});

describe("windArcs", () => {
  it("turns a ring the other way round where it is wound counterclockwise", () => {
    const {topology, shape} = light(circle([110, 0], 10, 12).reverse());
    const before = feature(topology, shape).geometry as MultiPolygon;
    const after = feature(topology, windArcs(topology, shape)).geometry as MultiPolygon;
    expect(after.coordinates[0]![0]).toEqual(before.coordinates[0]![0]!.toReversed());
  });

  it("leaves a ring as it is where it is wound clockwise", () => {
    const {topology, shape} = light(circle([110, 0], 10, 12));
    expect(windArcs(topology, shape)).toEqual(shape);
  });
});
