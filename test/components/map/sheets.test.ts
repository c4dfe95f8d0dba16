import {describe, expect, it} from "vitest";
import {projectArc} from "../../../src/components/map/sheetPaths.js";
import {mercatorY} from "../../../src/components/map/shapes.js";
import {insetZoom, layoutSheets, phoneWidth, sheetAt, toPixel, toPlace} from "../../../src/components/map/sheets.js";

const sabang = [95.3, 5.9] as const;
const merauke = [140.4, -8.5] as const;
const rote = [122.9, -10.9] as const;
const jakarta = [106.8, -6.2] as const;

const shown = (width: number, [longitude, latitude]: readonly [number, number]) => {
  const layout = layoutSheets(width);
  return layout.sheets.filter((sheet) =>
    sheetAt({...layout, sheets: [sheet]}, ...toPixel(sheet, longitude, mercatorY(latitude)))
  );
};

describe("layoutSheets", () => {
  it("shows the corners of the country at every width", () => {
    for (const width of [328, 360, 599, 600, 704, 892, 1376]) {
      for (const place of [sabang, merauke, rote, jakarta]) {
        expect(shown(width, place).length, `${place} at ${width}`).toBeGreaterThan(0);
      }
    }
  });
  it("splits the country in two below the phone width only", () => {
    expect(layoutSheets(phoneWidth - 1).sheets.map(({name}) => name)).toEqual(["west", "east"]);
    expect(layoutSheets(phoneWidth).sheets.map(({name}) => name)).toEqual(["country", "java"]);
  });
  it("enlarges Java in the inset as much as it says", () => {
    const [country, java] = layoutSheets(892).sheets;
    expect(java!.scale / country!.scale).toBeCloseTo(insetZoom, 2);
  });
  it("keeps the inset and the legend clear of each other and of the land above them", () => {
    for (const width of [600, 704, 892]) {
      const {sheets, legend, enlarged} = layoutSheets(width);
      const java = sheets[1]!;
      expect(legend.x).toBeGreaterThan(java.x + java.width);
      expect(legend.x + legend.width).toBeLessThanOrEqual(width);
      expect(java.y).toBeGreaterThan(enlarged!.y + enlarged!.height);
      expect(legend.y).toBeGreaterThan(toPixel(sheets[0]!, ...([rote[0], mercatorY(rote[1])] as const))[1]);
    }
  });
  it("finds the inset above the country where they overlap, and the place under a pixel", () => {
    const layout = layoutSheets(892);
    const java = layout.sheets[1]!;
    expect(sheetAt(layout, java.x + 10, java.y + 10)).toBe(java);
    const [x, y] = toPixel(java, jakarta[0], mercatorY(jakarta[1]));
    const [longitude, northing] = toPlace(java, x, y);
    expect(longitude).toBeCloseTo(jakarta[0], 9);
    expect(northing).toBeCloseTo(mercatorY(jakarta[1]), 9);
  });
});

describe("projectArc", () => {
  const sheet = {...layoutSheets(892).sheets[0]!, scale: 10, originX: 0, originY: 0};
  it("drops points nearer than the tolerance but keeps both ends", () => {
    const arc = Float64Array.from([0, 0, 0.01, 0, 0.02, 0, 1, 0, 1.01, 0]);
    expect([...projectArc(arc, sheet, 0.5)].filter((_, k) => k % 2 === 0)).toEqual([0, 10, Math.fround(10.1)]);
  });
  it("keeps both ends of an arc smaller than the tolerance", () => {
    expect(projectArc(Float64Array.from([0, 0, 0.001, 0.001, 0, 0]), sheet, 0.5)).toHaveLength(4);
  });
});
