import {polygonArea} from "d3";
import type {MultiPolygon, Position} from "geojson";
import {feature, quantize} from "topojson-client";
import {presimplify, simplify} from "topojson-simplify";
import type {MultiPolygon as TopoMultiPolygon, Objects, Topology} from "topojson-specification";

/** Positions lie on a grid of this many steps, about 60 metres for Indonesia. */
const grid = 1e5;

/** Vertices kept, of all arcs together, however fine the source: about 110 KB compressed. */
const vertexBudget = 36_000;

/**
 * The same topology with fewer vertices: those of the smallest triangles are left out (Visvalingam and Whyatt 1993), but
 * every ring keeps an area. Rings may come out wound the other way: see windArcs.
 */
export function lighten(full: Topology<Objects>): Topology<Objects> {
  const weighted = presimplify(full);
  keepShapes(weighted.arcs);
  return quantize(simplify(weighted, leastWeight(weighted.arcs)), grid);
}

/**
 * The same geometry with exteriors clockwise and holes counterclockwise, as d3-geo reads them on the sphere: a ring
 * wound otherwise would cover the rest of the globe. Polygons without area are dropped.
 */
export function windArcs<T extends TopoMultiPolygon>(topology: Topology<Objects>, geometry: T): T {
  const {coordinates} = feature(topology, geometry).geometry as MultiPolygon;
  const arcs = geometry.arcs.map((rings, i) => {
    const areas = (coordinates[i] ?? []).map((ring) => polygonArea(ring as [number, number][]));
    if (!areas[0]) return [];
    // polygonArea takes y downwards, so positive is clockwise where north is up.
    return rings.map((ring, j) => (areas[j]! > 0 === (j === 0) ? ring : ring.map((arc) => ~arc).reverse()));
  });
  return {...geometry, arcs: arcs.filter((rings) => rings.length > 0)};
}

/**
 * Marks the heaviest vertices of every arc as never to be left out: one between two junctions, three on an island. So
 * a ring keeps an area however small it is.
 */
function keepShapes(arcs: readonly (readonly Position[])[]): void {
  for (const arc of arcs) {
    const [first, last] = [arc[0], arc.at(-1)];
    const island = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    const inner = arc.slice(1, -1).sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
    for (const vertex of inner.slice(0, island ? 3 : 1)) vertex[2] = Infinity;
  }
}

function leastWeight(arcs: readonly (readonly Position[])[]): number {
  const weights = arcs.flatMap((arc) => arc.map((vertex) => vertex[2] ?? 0)).sort((a, b) => b - a);
  return weights[vertexBudget] ?? 0;
}
