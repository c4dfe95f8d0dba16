import {svg} from "../svg.js";
import {mercatorY, type Shape, type Shapes} from "./shapes.js";
import {projectArc} from "./sheetPaths.js";
import {islandNames, toPixel, type Box, type Island, type Sheet, type SheetLayout} from "./sheets.js";

export type Mark = "hover" | "selection";

/** The vector layer above the canvases: island names, inset frame, hover and selection. Colours are the style's. */
export interface MapOverlay {
  readonly element: SVGSVGElement;
  /** Lays the layer out anew; marks stay. */
  layout(layout: SheetLayout): void;
  /** Outlines a region; null takes the outline away. */
  mark(mark: Mark, shape: Shape | null): void;
}

/** Words written on the drawing: words of the two phone sheets and of the inset, and the islands' names. */
export interface SheetWords {
  readonly west: string;
  readonly east: string;
  readonly java: string;
  readonly islands: Readonly<Record<Island, string>>;
}

/** Makes the vector layer; it is empty until the first layout. */
export function mapOverlay(shapes: Shapes, words: SheetWords): MapOverlay {
  const element = svg("svg", {"aria-hidden": "true", class: "map-overlay"});
  const marked = new Map<Mark, Shape | null>();
  let windows: SheetWindow[] = [];
  return {
    element,
    layout(layout) {
      windows = layout.sheets.map(openWindow);
      element.setAttribute("width", String(layout.width));
      element.setAttribute("height", String(layout.height));
      element.replaceChildren(...sheetFurniture(layout, words), ...windows.map((window) => window.element));
      for (const [mark, shape] of marked) for (const window of windows) setMark(window, shapes, mark, shape);
    },
    mark(mark, shape) {
      if (marked.get(mark) === shape) return;
      marked.set(mark, shape);
      for (const window of windows) setMark(window, shapes, mark, shape);
    }
  };
}

/** One sheet's marks, cut at its edge. */
interface SheetWindow {
  readonly sheet: Sheet;
  readonly element: SVGSVGElement;
  readonly paths: Readonly<Record<Mark, readonly SVGPathElement[]>>;
}

function openWindow(sheet: Sheet): SheetWindow {
  const {x, y, width, height} = sheet;
  const selection = ["map-selection-halo", "map-selection"].map((name) => svg("path", {class: name}));
  const hover = [svg("path", {class: "map-hover"})];
  const view = {x, y, width, height, viewBox: `${x} ${y} ${width} ${height}`, overflow: "hidden"};
  return {sheet, element: svg("svg", view, ...hover, ...selection), paths: {selection, hover}};
}

function setMark({sheet, paths}: SheetWindow, shapes: Shapes, mark: Mark, shape: Shape | null): void {
  const d = shape ? shapePath(shapes, shape, sheet) : "";
  for (const path of paths[mark]) path.setAttribute("d", d);
}

/** A region's outline on a sheet, as the text of a path. */
export function shapePath(shapes: Shapes, {rings}: Shape, sheet: Sheet): string {
  return rings.map((ring) => ringPath(shapes, ring, sheet)).join("");
}

function ringPath({arcs}: Shapes, ring: readonly number[], sheet: Sheet): string {
  const points: string[] = [];
  for (const signed of ring) {
    const arc = projectArc(arcs[signed < 0 ? ~signed : signed]!, sheet, 0.5);
    const pairs = Array.from(
      {length: arc.length / 2},
      (_, k) => `${arc[2 * k]!.toFixed(1)},${arc[2 * k + 1]!.toFixed(1)}`
    );
    points.push(...(signed < 0 ? pairs.reverse() : pairs));
  }
  return `M${points.join("L")}Z`;
}

/** What is written and framed on a layout: island names, the inset's frame and caption. */
export function sheetFurniture(layout: SheetLayout, words: SheetWords): SVGElement[] {
  const {sheets, enlarged, caption} = layout;
  if (!enlarged) return sheets.flatMap((sheet) => phoneCaption(layout, sheet, caption, words));
  const [country, java] = sheets;
  if (!country || !java) return [];
  return [
    ...islandNames.map(([island, longitude, latitude]) => {
      const [x, y] = toPixel(country, longitude, mercatorY(latitude));
      return svg("text", {class: "map-island", x: x.toFixed(1), y: y.toFixed(1)}, words.islands[island]);
    }),
    ...insetFrame(enlarged, java),
    svg("text", {class: "map-caption", x: java.x + 12, y: java.y + java.height - 12}, words.java)
  ];
}

function insetFrame(enlarged: Box, java: Box): SVGElement[] {
  const bottom = enlarged.y + enlarged.height;
  const line = (x1: number, x2: number) => svg("line", {class: "map-inset-line", x1, x2, y1: bottom, y2: java.y});
  return [
    line(enlarged.x, java.x + 0.5),
    line(enlarged.x + enlarged.width, java.x + java.width - 0.5),
    ...[enlarged, java].map(({x, y, width, height}) =>
      svg("rect", {class: "map-inset-frame", ...crisp(x, y, width, height)})
    )
  ];
}

/** Puts a one-pixel frame on the pixel grid, inside its box. */
function crisp(x: number, y: number, width: number, height: number): Record<string, number> {
  return {x: Math.floor(x) + 0.5, y: Math.floor(y) + 0.5, width: Math.floor(width) - 1, height: Math.floor(height) - 1};
}

function phoneCaption({width}: SheetLayout, sheet: Sheet, caption: number, words: SheetWords): SVGElement[] {
  const top = sheet.y - caption;
  const rule = svg("line", {class: "map-sheet-rule", x1: 0, x2: width, y1: top + 0.5, y2: top + 0.5});
  const text = svg(
    "text",
    {class: "map-caption map-sheet-caption", x: 0, y: sheet.y - 9},
    words[sheet.name === "west" ? "west" : "east"]
  );
  return top > 0 ? [rule, text] : [text];
}
