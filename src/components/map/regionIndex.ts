import {ringPoints, type Shape, type Shapes} from "./shapes.js";

/** Finds the region under a place, and the region that lies next in a direction. Places are in Mercator degrees. */
export interface RegionIndex {
  /** Number of the region that holds the place, or -1. */
  at(x: number, y: number): number;
  /** Middle of the region's largest part; NaN for a region without a shape. */
  middle(region: number): readonly [x: number, y: number];
  /** The nearest region in a direction, or the region itself at the edge of the country. */
  next(region: number, direction: Direction): number;
}

export type Direction = "left" | "right" | "up" | "down";

/** Indexes regions by the box of each ring, so that a look-up tests only the few rings near the place. */
export function indexRegions(shapes: Pick<Shapes, "arcs">, regions: readonly Shape[]): RegionIndex {
  const rings = regions.map(({rings}) => rings.map((ring) => measure(ringPoints(shapes, ring))));
  const middles = rings.map((parts) => {
    const largest = [...parts].sort((a, b) => Math.abs(b.area) - Math.abs(a.area))[0];
    if (!largest) return [NaN, NaN] as const;
    return [(largest.left + largest.right) / 2, (largest.bottom + largest.top) / 2] as const;
  });
  return {
    at: (x, y) => rings.findIndex((parts) => inside(parts, x, y)),
    middle: (region) => middles[region]!,
    next: (region, direction) => nearest(middles, region, direction)
  };
}

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1]
};

/** Distance ahead plus twice the distance aside, among regions that lie more ahead than aside. */
function nearest(middles: readonly (readonly [number, number])[], region: number, direction: Direction): number {
  const [x, y] = middles[region]!;
  const [dx, dy] = steps[direction];
  let best = region;
  let least = Infinity;
  middles.forEach(([mx, my], number) => {
    const ahead = (mx - x) * dx + (my - y) * dy;
    const aside = Math.abs((mx - x) * dy) + Math.abs((my - y) * dx);
    const cost = ahead + 2 * aside;
    if (!(ahead > 0 && aside <= ahead && cost < least)) return;
    best = number;
    least = cost;
  });
  return best;
}

interface Ring {
  readonly points: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Signed, in square Mercator degrees. */
  readonly area: number;
}

function measure(points: readonly number[]): Ring {
  let [left, right, bottom, top, area] = [Infinity, -Infinity, Infinity, -Infinity, 0];
  for (let k = 0; k < points.length; k += 2) {
    const x = points[k]!;
    const y = points[k + 1]!;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
    if (k > 0) area += (points[k - 2]! * y - x * points[k - 1]!) / 2;
  }
  return {points, left, right, bottom, top, area};
}

/** Even-odd rule over all rings, so that holes and islands need no telling apart. */
function inside(rings: readonly Ring[], x: number, y: number): boolean {
  let odd = false;
  for (const {points, left, right, bottom, top} of rings) {
    if (x < left || x > right || y < bottom || y > top) continue;
    for (let k = 2; k < points.length; k += 2) {
      const [x0, y0, x1, y1] = [points[k - 2]!, points[k - 1]!, points[k]!, points[k + 1]!];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
    }
  }
  return odd;
}
