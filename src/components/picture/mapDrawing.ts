import type {MapView} from "../map/drawing.js";
import type {Ramp} from "../map/palette.js";
import {sheetFurniture, shapePath, type SheetWords} from "../map/mapOverlay.js";
import {classOfByte, lowReliability, noData, withheld} from "../map/regionClasses.js";
import {projectArc} from "../map/sheetPaths.js";
import type {Shape, Shapes} from "../map/shapes.js";
import {wideLayout, type Sheet, type SheetLayout} from "../map/sheets.js";
import {svg} from "../svg.js";
import {fewerClasses, mapPatterns, patternFill, type MapPatterns} from "./mapPatterns.js";

export interface MapDrawingOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly words: SheetWords;
  /** Whether classes of fewer carry lines, to be told from more in black and white. */
  readonly lined: boolean;
}

export interface MapDrawing {
  readonly element: SVGSVGElement;
  readonly layout: SheetLayout;
}

/** The map as a vector drawing, for print and export: the same sheets, classes and lines as on the canvas. */
export function mapDrawing(shapes: Shapes, view: MapView, {width, words, lined}: MapDrawingOptions): MapDrawing {
  const layout = wideLayout(width);
  const patterns = mapPatterns();
  const sheets = layout.sheets.map((sheet) => drawSheet(shapes, sheet, view, lined, patterns));
  const element = svg(
    "svg",
    {
      class: "map-drawing",
      width,
      height: layout.height,
      viewBox: `0 0 ${width} ${layout.height}`,
      "aria-hidden": "true"
    },
    patterns.element,
    ...sheets,
    svg("g", {class: "map-overlay"}, ...sheetFurniture(layout, words))
  );
  return {element, layout};
}

function drawSheet(shapes: Shapes, sheet: Sheet, view: MapView, lined: boolean, patterns: MapPatterns): SVGSVGElement {
  const {x, y, width, height} = sheet;
  const line = (arcs: readonly number[], name: string) =>
    svg("path", {class: name, d: arcs.map((arc) => arcPath(shapes.arcs[arc]!, sheet)).join("")});
  return svg(
    "svg",
    {x, y, width, height, viewBox: `${x} ${y} ${width} ${height}`, overflow: "hidden"},
    svg("rect", {class: "drawn-sea", x, y, width, height}),
    svg("path", {class: "drawn-land", d: shapePath(shapes, shapes.land, sheet)}),
    ...shapes[view.level].flatMap((shape, region) => drawRegion(shapes, shape, sheet, view, region, lined, patterns)),
    ...(view.level === "regency" ? [line(shapes.lines.regency, "drawn-regency")] : []),
    line(shapes.lines.province, "drawn-province"),
    line(shapes.lines.coast, "drawn-coast")
  );
}

function drawRegion(
  shapes: Shapes,
  shape: Shape,
  sheet: Sheet,
  {classes, ramp}: MapView,
  region: number,
  lined: boolean,
  patterns: MapPatterns
): SVGPathElement[] {
  if (!isOn(shapes, shape, sheet)) return [];
  const d = shapePath(shapes, shape, sheet);
  const byte = classes[region]!;
  const level = classOfByte(byte);
  if (level === withheld) return [svg("path", {d, fill: patternFill(patterns.hatch)})];
  if (level === noData) return [svg("path", {class: "drawn-missing", d})];
  const over = [
    ...(lined && ramp === "div" && level < fewerClasses ? [patterns.fewer] : []),
    ...(byte & lowReliability ? [patterns[isDeep(level, ramp) ? "light" : "dark"]] : [])
  ];
  return [
    svg("path", {d, fill: `var(--${ramp}-${level + 1})`}),
    ...over.map((id) => svg("path", {d, fill: patternFill(id)}))
  ];
}

/** The light theme's colours of the classes on which dots are light; look.md section 6. */
function isDeep(level: number, ramp: Ramp): boolean {
  return ramp === "seq" ? level >= 3 : level < 2 || level > 4;
}

/** Whether any point of a region lies on the sheet. */
function isOn({arcs}: Shapes, {rings}: Shape, {x, y, width, height, scale, originX, originY}: Sheet): boolean {
  const [west, east] = [(x - originX) / scale, (x + width - originX) / scale];
  const [north, south] = [(originY - y) / scale, (originY - y - height) / scale];
  return rings.flat().some((signed) => {
    const arc = arcs[signed < 0 ? ~signed : signed]!;
    for (let k = 0; k < arc.length; k += 2) {
      if (arc[k]! >= west && arc[k]! <= east && arc[k + 1]! >= south && arc[k + 1]! <= north) return true;
    }
    return false;
  });
}

function arcPath(arc: Float64Array, sheet: Sheet): string {
  const points = projectArc(arc, sheet, 0.5);
  const pairs = Array.from(
    {length: points.length / 2},
    (_, k) => `${points[2 * k]!.toFixed(1)},${points[2 * k + 1]!.toFixed(1)}`
  );
  return `M${pairs.join("L")}`;
}
