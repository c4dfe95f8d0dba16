import {classCount, classOf, type ClassEdges} from "./classBreaks.js";

/** Bars of the legend's histogram. */
export const binCount = 48;

/** Regions in each bin between the outer edges; values beyond them stand in the outer bins, missing ones nowhere. */
export function histogram(values: Iterable<number>, edges: ClassEdges): Uint16Array {
  const bins = new Uint16Array(binCount);
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    const bin = Math.floor(binCount * position(value, edges));
    bins[Math.min(binCount - 1, bin)]! += 1;
  }
  return bins;
}

/** Class of each bin: that of its middle. */
export function binClasses(edges: ClassEdges): number[] {
  const [low, high] = [edges[0]!, edges[classCount]!];
  return Array.from({length: binCount}, (_, bin) => classOf(low + ((bin + 0.5) / binCount) * (high - low), edges));
}

/** Where a value stands between the outer edges, 0 to 1; values beyond them stand at the ends. */
export function position(value: number, edges: ClassEdges): number {
  const [low, high] = [edges[0]!, edges[classCount]!];
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** A label and the line it names, in CSS pixels. */
export interface Marker {
  readonly x: number;
  readonly labelWidth: number;
}

/** Row 0 is above row 1; the label begins or ends beside its line. */
export interface LabelPlace {
  readonly row: 0 | 1;
  readonly side: "left" | "right";
}

const gap = 5;

/**
 * Places labels of at most two markers in two rows above the bars so that no label leaves the width, meets the other
 * label, or, where there is room, is crossed by the other's line, which runs from its own row down to the axis.
 * Prefers the lower row and the right side.
 */
export function placeLabels(markers: readonly Marker[], width: number): LabelPlace[] {
  const [first, second] = markers;
  if (!first) return [];
  const places = (marker: Marker) => {
    const all = rows.flatMap((row) => sides.map((side) => ({row, side})));
    const inside = all.filter((place) => fits(span(marker, place), width));
    return inside.length > 0 ? inside : [{row: 1, side: marker.x > width / 2 ? "left" : "right"} as const];
  };
  if (!second) return places(first).slice(0, 1);
  const pairs = places(second).flatMap((b) => places(first).map((a) => [a, b] as const));
  const apart = pairs.filter(([a, b]) => !labelsMeet(first, a, second, b));
  const clear = apart.find(([a, b]) => !crosses(first, a, second, b) && !crosses(second, b, first, a));
  return [...(clear ?? apart[0] ?? pairs[0]!)];
}

const rows = [1, 0] as const;
const sides = ["right", "left"] as const;

type Span = readonly [from: number, to: number];

function span({x, labelWidth}: Marker, {side}: LabelPlace): Span {
  return side === "right" ? [x + gap, x + gap + labelWidth] : [x - gap - labelWidth, x - gap];
}

function fits([from, to]: Span, width: number): boolean {
  return from >= 0 && to <= width;
}

function labelsMeet(marker: Marker, place: LabelPlace, other: Marker, otherPlace: LabelPlace): boolean {
  const [from, to] = span(marker, place);
  const [otherFrom, otherTo] = span(other, otherPlace);
  return place.row === otherPlace.row && from < otherTo + gap && otherFrom < to + gap;
}

/** Whether the other's line, which starts at its own label's row, runs through the first label. */
function crosses(marker: Marker, place: LabelPlace, other: Marker, otherPlace: LabelPlace): boolean {
  const [from, to] = span(marker, place);
  return place.row >= otherPlace.row && other.x > from - 2 && other.x < to + 2;
}

/**
 * Which ticks are written: both ends, and between them each that leaves room to the last one written and to the last
 * of all. The first label begins at its edge, the last ends there, the others are centred.
 */
export function spaceTicks(ticks: readonly Marker[]): boolean[] {
  const last = ticks.length - 1;
  const limit = last >= 0 ? tickSpan(ticks, last)[0] - gap : 0;
  let free = -Infinity;
  return ticks.map((_, k) => {
    if (k === last) return true;
    const [from, to] = tickSpan(ticks, k);
    if (from < free || to > limit) return false;
    free = to + gap;
    return true;
  });
}

/** Room between two numbers of a symmetric axis, whose signs already keep them apart. */
const pairGap = 4;

/**
 * The same for an axis symmetric about zero: a tick is written with its counterpart on the other side or not at all.
 * Writes as many pairs as have room, and of as many the outer ones.
 */
export function spaceTickPairs(ticks: readonly Marker[]): boolean[] {
  const last = ticks.length - 1;
  const inner = Math.max(0, Math.floor((last - 1) / 2));
  const choices = Array.from({length: 2 ** inner}, (_, choice) => 2 ** inner - 1 - choice).map((choice) =>
    ticks.map((_, k) => {
      const pair = Math.min(k, last - k);
      return pair === 0 || ((choice >> (inner - pair)) & 1) === 1;
    })
  );
  const fitting = choices.filter((shown) => {
    const spans = ticks.flatMap((_, k) => (shown[k] ? [tickSpan(ticks, k)] : []));
    return spans.every(([from], k) => k === 0 || from >= spans[k - 1]![1] + pairGap);
  });
  const count = (shown: readonly boolean[]) => shown.filter(Boolean).length;
  const first = choices.at(-1) ?? [];
  return fitting.reduce((best, shown) => (count(shown) > count(best) ? shown : best), fitting[0] ?? first);
}

function tickSpan(ticks: readonly Marker[], at: number): Span {
  const {x, labelWidth} = ticks[at]!;
  const from = at === 0 ? x : at === ticks.length - 1 ? x - labelWidth : x - labelWidth / 2;
  return [from, from + labelWidth];
}
