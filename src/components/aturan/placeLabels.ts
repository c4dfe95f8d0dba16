/** A straight piece of a line, upright or level, in pixels. */
export interface Segment {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A label wanted on a level piece of a line; `atEnd` ones stand at its right end only. */
export interface LabelRequest {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly atEnd: boolean;
}

/** Where a label's baseline starts or ends. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a character of the 12 px type, generous enough to keep two labels apart. */
const characterWidth = 6.8;

/**
 * Places labels above or below their lines, first come first served, so that none crosses a line, another label or the
 * chart's edge. One that fits nowhere is left out: the table beside the chart holds every value.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  segments: readonly Segment[],
  width: number,
  bottom: number
): PlacedLabel[] {
  // an upright keeps a little more room beside it than a level line above and below
  const taken: Box[] = segments.map(({x0, y0, x1, y1}) => {
    const beside = x0 === x1 ? 3 : 0;
    return {
      left: Math.min(x0, x1) - beside,
      right: Math.max(x0, x1) + beside,
      top: Math.min(y0, y1) - 1,
      bottom: Math.max(y0, y1) + 1
    };
  });
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const place = placesOf(request).find(
      ({box}) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= bottom &&
        !taken.some((other) => meet(box, other))
    );
    if (!place) continue;
    taken.push(place.box);
    placed.push(place.label);
  }
  return placed;
}

function placesOf({text, from, to, y, atEnd}: LabelRequest): {label: PlacedLabel; box: Box}[] {
  const size = text.length * characterWidth;
  const anchors = atEnd ? (["end"] as const) : (["start", "end"] as const);
  return [y - 6, y + 15].flatMap((baseline) =>
    anchors.map((anchor) => {
      const x = anchor === "start" ? from : to;
      const left = anchor === "start" ? x : x - size;
      const box = {left, right: left + size, top: baseline - 10, bottom: baseline + 3};
      return {label: {text, x, y: baseline, anchor}, box};
    })
  );
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
