import type {Shape, Shapes} from "./shapes.js";
import type {Sheet} from "./sheets.js";

/** Everything that a sheet draws, as paths in CSS pixels. A region wholly outside the sheet has null. */
export interface SheetPaths {
  readonly regency: readonly (Path2D | null)[];
  readonly province: readonly (Path2D | null)[];
  readonly land: Path2D | null;
  readonly lines: {readonly regency: Path2D; readonly province: Path2D; readonly coast: Path2D};
}

/**
 * An arc in CSS pixels with the points dropped that lie nearer than `tolerance` to the last one kept. The ends stay,
 * and the same arc gives the same points to both of its regions, so no gap opens between them.
 */
export function projectArc(arc: Float64Array, {scale, originX, originY}: Sheet, tolerance: number): Float32Array {
  const kept = new Float32Array(arc.length);
  const square = tolerance * tolerance;
  let length = 0;
  for (let k = 0; k < arc.length; k += 2) {
    const x = originX + scale * arc[k]!;
    const y = originY - scale * arc[k + 1]!;
    const near = length > 0 && (x - kept[length - 2]!) ** 2 + (y - kept[length - 1]!) ** 2 < square;
    if (near && k + 2 < arc.length) continue;
    kept[length++] = x;
    kept[length++] = y;
  }
  return kept.subarray(0, length);
}

/** The paths of one sheet, at the resolution of the screen: `density` is device pixels per CSS pixel. */
export function sheetPaths(shapes: Shapes, sheet: Sheet, density: number): SheetPaths {
  const arcs = shapes.arcs.map((arc) => projectArc(arc, sheet, 0.6 / density));
  const visible = arcs.map((arc) => overlaps(arc, sheet));
  const region = (shape: Shape) => regionPath(shape, arcs, visible);
  const line = (numbers: readonly number[]) => {
    const path = new Path2D();
    for (const number of numbers) if (visible[number]) addArc(path, arcs[number]!, false, true);
    return path;
  };
  return {
    regency: shapes.regency.map(region),
    province: shapes.province.map(region),
    land: region(shapes.land),
    lines: {
      regency: line(shapes.lines.regency),
      province: line(shapes.lines.province),
      coast: line(shapes.lines.coast)
    }
  };
}

function regionPath({rings}: Shape, arcs: readonly Float32Array[], visible: readonly boolean[]): Path2D | null {
  const shown = rings.filter((ring) => ring.some((signed) => visible[signed < 0 ? ~signed : signed]));
  if (shown.length === 0) return null;
  const path = new Path2D();
  for (const ring of shown) {
    ring.forEach((signed, k) => addArc(path, arcs[signed < 0 ? ~signed : signed]!, signed < 0, k === 0));
  }
  return path;
}

function addArc(path: Path2D, arc: Float32Array, backwards: boolean, start: boolean): void {
  const count = arc.length / 2;
  for (let k = 0; k < count; ++k) {
    const from = 2 * (backwards ? count - 1 - k : k);
    if (k > 0) path.lineTo(arc[from]!, arc[from + 1]!);
    else if (start) path.moveTo(arc[from]!, arc[from + 1]!);
  }
}

function overlaps(arc: Float32Array, {x, y, width, height}: Sheet): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let k = 0; k < arc.length; k += 2) {
    left = Math.min(left, arc[k]!);
    right = Math.max(right, arc[k]!);
    top = Math.min(top, arc[k + 1]!);
    bottom = Math.max(bottom, arc[k + 1]!);
  }
  return right >= x && left <= x + width && bottom >= y && top <= y + height;
}
