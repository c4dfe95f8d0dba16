import {polygonArea, polygonContains} from "d3";

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Longitude and latitude in degrees. */
export type Point = [longitude: number, latitude: number];

/** A closed ring as GeoJSON has it: the last point repeats the first. */
export type Ring = Point[];

/** A polygon's rings, exterior first. */
export type Rings = Ring[];

/** The smallest box around some points. */
export function boxOf(points: readonly Point[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** Whether two boxes share any point. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/**
 * The part of each ring that lies within a box; rings outside it are dropped. Parts of one ring stay joined by edges
 * along the box (Sutherland and Hodgman 1974), so choose the box larger than what will be looked at.
 */
export function clipRings(rings: Rings, [west, south, east, north]: Box): Rings {
  return rings
    .map((ring) => {
      let open = ring.slice(0, -1);
      open = clipSide(open, 0, west, 1);
      open = clipSide(open, 0, east, -1);
      open = clipSide(open, 1, south, 1);
      open = clipSide(open, 1, north, -1);
      return open.length < 3 ? [] : [...open, open[0] as Point];
    })
    .filter((ring) => ring.length > 0);
}

/** The same polygon with its exterior clockwise and its holes counterclockwise, as d3-geo reads them on the sphere. */
export function windRings(rings: Rings): Rings {
  return rings.map((ring, i) => {
    // polygonArea takes y downwards, so positive is clockwise where north is up.
    const clockwise = polygonArea(ring.slice(0, -1)) > 0;
    return clockwise === (i === 0) ? ring : ring.toReversed();
  });
}

/** Whether a point lies in any of the polygons, holes left out. */
export function covers(polygons: readonly Rings[], point: Point): boolean {
  return polygons.some((rings) => rings.filter((ring) => polygonContains(ring, point)).length % 2 === 1);
}

function clipSide(open: Ring, axis: 0 | 1, limit: number, sign: 1 | -1): Ring {
  return open.flatMap((here, i) => {
    const before = open.at(i - 1) as Point;
    const [from, to] = [sign * (before[axis] - limit), sign * (here[axis] - limit)];
    const kept = to >= 0 ? [here] : [];
    if (from >= 0 === to >= 0) return kept;
    const share = from / (from - to);
    const other = before[1 - axis]! + share * (here[1 - axis]! - before[1 - axis]!);
    const crossing: Point = axis === 0 ? [limit, other] : [other, limit];
    return [crossing, ...kept];
  });
}
