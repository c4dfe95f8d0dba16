/** One thing that a chart shows: where it lies, and what it says. */
export interface ChartPoint {
  /** What it lies on: all of it, or the part across it, in per cent from the left. */
  readonly on: Element;
  readonly across?: readonly [from: number, to: number];
  readonly text: string;
}

/** A chart's points as the arrow keys walk them: along a row, and from row to row. */
export type PointRows = readonly (readonly ChartPoint[])[];

/** Where a key leads from a point, or from none; null where it leads nowhere and the key is the page's. */
export function nextPoint(
  key: string,
  at: readonly [row: number, place: number] | null,
  rows: PointRows
): readonly [row: number, place: number] | null {
  const last = (row: number) => rows[row]!.length - 1;
  const filled = rows.flatMap((row, index) => (row.length > 0 ? [index] : []));
  const [first] = filled;
  if (first === undefined || !["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"].includes(key)) {
    return null;
  }
  if (at === null || (rows[at[0]]?.length ?? 0) <= at[1]) {
    return key === "ArrowLeft" || key === "ArrowUp" || key === "End"
      ? [filled.at(-1)!, last(filled.at(-1)!)]
      : [first, 0];
  }
  const [row, place] = at;
  const below = filled.find((index) => index > row) ?? row;
  const above = filled.findLast((index) => index < row) ?? row;
  if (key === "Home") return [row, 0];
  if (key === "End") return [row, last(row)];
  if (key === "ArrowDown") return [below, Math.min(place, last(below))];
  if (key === "ArrowUp") return [above, Math.min(place, last(above))];
  if (key === "ArrowRight") return place < last(row) ? [row, place + 1] : below === row ? at : [below, 0];
  return place > 0 ? [row, place - 1] : above === row ? at : [above, last(above)];
}
