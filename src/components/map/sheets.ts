import {mercatorY} from "./shapes.js";

/** A rectangle of the page, in CSS pixels from the drawing's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of the country drawn at one scale: pixel = origin + scale × Mercator degrees, y downward. */
export interface Sheet extends Box {
  readonly name: "country" | "java" | "west" | "east";
  readonly scale: number;
  readonly originX: number;
  readonly originY: number;
}

export interface SheetLayout {
  readonly width: number;
  readonly height: number;
  /** In drawing order: a later sheet covers an earlier one. */
  readonly sheets: readonly Sheet[];
  /** On the wide drawing, the part of the country that the inset enlarges. */
  readonly enlarged: Box | null;
  /** Height kept free above each phone sheet for its caption. */
  readonly caption: number;
  /** Where the legend starts and how wide it is: under Papua, or under both phone sheets. */
  readonly legend: Pick<Box, "x" | "y" | "width">;
  /** Open sea for the zoom buttons: their top, at the left on a phone, at the right on the wide drawing. */
  readonly buttonsTop: number;
}

type Bounds = readonly [west: number, south: number, east: number, north: number];

const country: Bounds = [94.75, -11.15, 141.25, 6.9];
const java: Bounds = [104.95, -9.15, 115.85, -5.5];
const west: Bounds = [95, -9.2, 119.4, 6];
const east: Bounds = [117.6, -11.2, 141.1, 4];

/** How many times larger the inset draws Java, Madura and Bali. */
export const insetZoom = 2.1;

/** Below this width the country is drawn as two sheets, so that no island is lost. */
export const phoneWidth = 600;

export type Island = "sumatra" | "kalimantan" | "sulawesi" | "maluku" | "papua" | "nusaTenggara";

/** Where each island's name begins: longitude and latitude of its baseline. */
export const islandNames: readonly (readonly [island: Island, longitude: number, latitude: number])[] = [
  ["sumatra", 97.4, -3.6],
  ["kalimantan", 111.7, 4.5],
  ["sulawesi", 120.6, 2.6],
  ["maluku", 129.5, 1.2],
  ["papua", 135.8, 0.3],
  ["nusaTenggara", 116.4, -6.9]
];

/** The sheets of a drawing of this width: the country with the Java inset, or west above east on a phone. */
export function layoutSheets(width: number): SheetLayout {
  return width < phoneWidth ? phoneLayout(width) : wideLayout(width);
}

/** Where a place falls on a sheet, in CSS pixels. */
export function toPixel({scale, originX, originY}: Sheet, longitude: number, northing: number): [number, number] {
  return [originX + scale * longitude, originY - scale * northing];
}

/** The topmost sheet under a pixel, or null between sheets. */
export function sheetAt({sheets}: SheetLayout, x: number, y: number): Sheet | null {
  return sheets.findLast((s) => x >= s.x && x < s.x + s.width && y >= s.y && y < s.y + s.height) ?? null;
}

/** The place under a pixel of a sheet, in Mercator degrees. */
export function toPlace({scale, originX, originY}: Sheet, x: number, y: number): [longitude: number, northing: number] {
  return [(x - originX) / scale, (originY - y) / scale];
}

/** The country with the Java inset, at any width: on paper no phone holds the drawing. */
export function wideLayout(width: number): SheetLayout {
  const main = sheet("country", country, 0, 0, width);
  const [left, bottom] = toPixel(main, java[0], mercatorY(java[1]));
  const [right, top] = toPixel(main, java[2], mercatorY(java[3]));
  const enlarged = {x: left, y: top, width: right - left, height: bottom - top};
  const inset = sheet("java", java, 0, Math.round(bottom + 0.03 * width), Math.round(insetZoom * enlarged.width));
  const free = width - inset.width - 0.045 * width;
  const legendWidth = Math.floor(Math.min(376, free));
  return {
    width,
    height: inset.y + inset.height,
    sheets: [main, inset],
    enlarged,
    caption: 0,
    legend: {x: width - legendWidth, y: main.height, width: legendWidth},
    buttonsTop: 0
  };
}

function phoneLayout(width: number): SheetLayout {
  const caption = 28;
  const upper = sheet("west", west, 0, caption, width);
  const lower = sheet("east", east, 0, upper.y + upper.height + caption, width);
  const height = lower.y + lower.height;
  return {
    width,
    height,
    sheets: [upper, lower],
    enlarged: null,
    caption,
    legend: {x: 0, y: height + 16, width},
    buttonsTop: upper.y + upper.height - 56
  };
}

function sheet(name: Sheet["name"], bounds: Bounds, x: number, y: number, width: number): Sheet {
  const scale = width / (bounds[2] - bounds[0]);
  const north = mercatorY(bounds[3]);
  const height = Math.round(scale * (north - mercatorY(bounds[1])));
  return {name, x, y, width, height, scale, originX: x - scale * bounds[0], originY: y + scale * north};
}
