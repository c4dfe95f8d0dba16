import {openDrawing, type Drawing, type MapView} from "./drawing.js";
import {mapOverlay, type Mark, type SheetWords} from "./mapOverlay.js";
import type {Palette} from "./palette.js";
import type {Shape, Shapes} from "./shapes.js";
import {layoutSheets, sheetAt, toPixel, toPlace, type SheetLayout} from "./sheets.js";

/** The map as drawn without WebGL: also what is printed and exported. Places are in Mercator degrees. */
export interface CanvasMap {
  /** Bottom to top. */
  readonly elements: readonly Element[];
  /** Lays the map out for a width in CSS pixels, at the screen's resolution, in the given colours. */
  layout(width: number, palette: Palette): SheetLayout;
  /** Shows a view; draws nothing when it is the one already shown. */
  paint(view: MapView): void;
  mark(mark: Mark, shape: Shape | null): void;
  /** The place under a pixel, with the scale it is drawn at; null between sheets. */
  placeAt(x: number, y: number): DrawnPlace | null;
  /** The pixel of a place on the sheet that shows it largest; null when none does. */
  pixelOf(x: number, y: number): [number, number] | null;
}

export interface DrawnPlace {
  readonly x: number;
  readonly y: number;
  /** CSS pixels per degree. */
  readonly scale: number;
}

/** Makes the canvases and the vector layer; nothing is drawn before the first layout. */
export function canvasMap(shapes: Shapes, words: SheetWords): CanvasMap {
  const fills = document.createElement("canvas");
  const outlines = document.createElement("canvas");
  const overlay = mapOverlay(shapes, words);
  let sheets: SheetLayout = layoutSheets(0);
  let drawing: Drawing | null = null;
  let drawn: MapView | null = null;
  const draw = (view: MapView) => {
    const before = drawn;
    drawn = {...view, classes: view.classes.slice()};
    if (before?.level !== view.level) drawing?.outline(view.level);
    if (!before || !sameView(before, drawn)) drawing?.fill(drawn);
  };
  return {
    elements: [fills, outlines, overlay.element],
    layout(width, palette) {
      sheets = layoutSheets(width);
      overlay.layout(sheets);
      drawing = openDrawing(shapes, sheets, palette, fills, outlines, devicePixelRatio);
      const view = drawn;
      drawn = null;
      if (view) draw(view);
      return sheets;
    },
    paint: draw,
    mark: overlay.mark,
    placeAt(x, y) {
      const sheet = sheetAt(sheets, x, y);
      if (!sheet) return null;
      const [longitude, northing] = toPlace(sheet, x, y);
      return {x: longitude, y: northing, scale: sheet.scale};
    },
    pixelOf(x, y) {
      for (const sheet of [...sheets.sheets].reverse()) {
        const pixel = toPixel(sheet, x, y);
        if (sheetAt(sheets, ...pixel) === sheet) return pixel;
      }
      return null;
    }
  };
}

function sameView(a: MapView, b: MapView): boolean {
  return a.level === b.level && a.ramp === b.ramp && a.classes.every((byte, region) => byte === b.classes[region]);
}
