import {dotsOn, type Palette, type Ramp} from "./palette.js";
import {patternTile, type PatternName} from "./patterns.js";
import {classOfByte, lowReliability, noData, withheld} from "./regionClasses.js";
import {sheetPaths, type SheetPaths} from "./sheetPaths.js";
import type {MapLevel, Shapes} from "./shapes.js";
import type {Sheet, SheetLayout} from "./sheets.js";

/** What the map shows: a byte per region in order of code (regionClasses.ts), at one level, in one ramp. */
export interface MapView {
  readonly classes: Uint8Array;
  readonly level: MapLevel;
  readonly ramp: Ramp;
}

/** A drawing on two canvases of one size: fills, and the outlines above them that values do not touch. */
export interface Drawing {
  /**
   * Redraws every fill. Refilling only the changed regions leaves their old colours in the half-covered pixels along
   * borders and coasts, and saves no more than half a millisecond.
   */
  fill(view: MapView): void;
  /** Redraws the outlines of a level. */
  outline(level: MapLevel): void;
}

/** Prepares both canvases and every path for one layout, one resolution and one set of colours. */
export function openDrawing(
  shapes: Shapes,
  layout: SheetLayout,
  palette: Palette,
  fills: HTMLCanvasElement,
  outlines: HTMLCanvasElement,
  density: number
): Drawing {
  const fill = sizeCanvas(fills, layout, density, false);
  const line = sizeCanvas(outlines, layout, density, true);
  const pages = layout.sheets.map((sheet) => ({sheet, paths: sheetPaths(shapes, sheet, density)}));
  const pattern = (name: PatternName) => repeat(fill, patternTile(name, palette, density), density);
  const patterns = {hatch: pattern("hatch"), light: pattern("light"), dark: pattern("dark")};
  const inks = {palette, patterns};
  return {
    fill(view) {
      fill.fillStyle = palette.ground.laut;
      fill.fillRect(0, 0, layout.width, layout.height);
      for (const {sheet, paths} of pages) {
        within(fill, sheet, () => {
          drawGround(fill, sheet, paths, palette);
          paths[view.level].forEach((path, region) => fillRegion(fill, path, view, region, inks));
        });
      }
    },
    outline(level) {
      line.clearRect(0, 0, layout.width, layout.height);
      for (const {sheet, paths} of pages) within(line, sheet, () => drawLines(line, sheet, paths, level, palette));
    }
  };
}

interface Inks {
  readonly palette: Palette;
  readonly patterns: Readonly<Record<PatternName, CanvasPattern>>;
}

function fillRegion(
  context: CanvasRenderingContext2D,
  path: Path2D | null,
  {classes, ramp}: MapView,
  region: number,
  {palette, patterns}: Inks
): void {
  if (!path) return;
  const byte = classes[region]!;
  const level = classOfByte(byte);
  const color = palette[ramp][level] ?? palette.ground.daratan;
  context.fillStyle = level === withheld ? patterns.hatch : color;
  context.fill(path);
  if (level < noData && byte & lowReliability) {
    context.fillStyle = patterns[dotsOn(color)];
    context.fill(path);
  }
  if (level === noData) strokeDashed(context, path, palette.ground.pantai);
}

function strokeDashed(context: CanvasRenderingContext2D, path: Path2D, color: string): void {
  context.setLineDash([3, 2]);
  context.lineWidth = 1;
  context.strokeStyle = color;
  context.stroke(path);
  context.setLineDash([]);
}

function drawGround(context: CanvasRenderingContext2D, sheet: Sheet, {land}: SheetPaths, {ground}: Palette): void {
  context.fillStyle = ground.laut;
  context.fillRect(sheet.x, sheet.y, sheet.width, sheet.height);
  if (!land) return;
  context.fillStyle = ground.daratan;
  context.fill(land);
}

function drawLines(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  {lines}: SheetPaths,
  level: MapLevel,
  {ground}: Palette
): void {
  context.clearRect(sheet.x, sheet.y, sheet.width, sheet.height);
  const stroke = (path: Path2D, color: string, width: number, opacity = 1) => {
    context.globalAlpha = opacity;
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke(path);
  };
  context.lineJoin = "round";
  if (level === "regency") stroke(lines.regency, ground.kertas, 0.45, 0.75);
  stroke(lines.province, ground.kertas, 1);
  stroke(lines.coast, ground.pantai, 0.55);
}

function within(context: CanvasRenderingContext2D, {x, y, width, height}: Sheet, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  draw();
  context.restore();
}

function repeat(context: CanvasRenderingContext2D, tile: HTMLCanvasElement, density: number): CanvasPattern {
  const pattern = context.createPattern(tile, "repeat")!;
  pattern.setTransform(new DOMMatrix().scale(1 / density));
  return pattern;
}

function sizeCanvas(
  canvas: HTMLCanvasElement,
  {width, height}: SheetLayout,
  density: number,
  alpha: boolean
): CanvasRenderingContext2D {
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext("2d", {alpha})!;
  context.setTransform(density, 0, 0, density, 0, 0);
  return context;
}
