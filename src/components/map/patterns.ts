import {dotColors, type Palette} from "./palette.js";

export type PatternName = "hatch" | "light" | "dark";

/** Side of the dots' tile; the hatch's tile is the diagonal of its 5 px pitch, so that 45° lines meet at the edges. */
const dotTile = 6;
const hatchTile = 5 * Math.SQRT2;

/**
 * One tile of a map pattern: hatch for withheld, light or dark dots for low reliability. Drawn at `density` device
 * pixels per CSS pixel; the tile's true size in CSS pixels is its width over `tileDensity`.
 */
export function patternTile(name: PatternName, {ground}: Palette, density: number): HTMLCanvasElement {
  const size = Math.round((name === "hatch" ? hatchTile : dotTile) * density);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size;
  const context = canvas.getContext("2d")!;
  if (name === "hatch") drawHatch(context, size, 2.4 * density, ground.arsir, ground["arsir-alas"]);
  else drawDots(context, size, 0.95 * density, dotColors[name]);
  return canvas;
}

function drawHatch(context: CanvasRenderingContext2D, size: number, line: number, stroke: string, fill: string): void {
  context.fillStyle = fill;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = stroke;
  context.lineWidth = line / 2;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - size, 2 * size);
    context.lineTo(shift + 2 * size, -size);
  }
  context.stroke();
}

function drawDots(context: CanvasRenderingContext2D, size: number, radius: number, color: string): void {
  context.fillStyle = color;
  for (const at of [0.25, 0.75]) {
    context.beginPath();
    context.arc(at * size, at * size, radius, 0, 2 * Math.PI);
    context.fill();
  }
}
