import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {mapPicture, type DrawnMap} from "../../../src/components/picture/mapPicture.js";
import {twinCsv} from "../../../src/components/picture/twinCsv.js";
import type {TableData} from "../../../src/components/tableColumns.js";
import {places} from "../pageFixture.js";

const word = words("id");
const values = Float64Array.of(-1234.4, 0, 50.2);
const margins = [61.1, 0, 40.4];
const data = {
  places: places.regency,
  indicator: {id: "changePerFamily", upTo: 4},
  title: "Perubahan per keluarga",
  values,
  figures: {amountChange: values},
  margin: (_key: string, region: number) => margins[region]!
} as unknown as TableData;
const drawn = {data, view: {level: "regency"}} as unknown as DrawnMap;
const options = {topology: {}, places, word, format: formatOf("id")} as unknown as Parameters<typeof mapPicture>[1];
const context = {
  fileName: "x",
  scenario: "A",
  sentence: "",
  against: "aturan berlaku",
  version: "2026-01-23",
  day: "2026-02-01",
  synthetic: false,
  margin: "",
  address: ""
};

describe("a map that leaves the page", () => {
  const picture = mapPicture(drawn, options);

  it("has a plain name", () => {
    expect(picture.id).toBe("peta-perubahan-per-keluarga");
  });

  it("gives every region its margin and its class, rupiah whole", () => {
    const lines = twinCsv(picture.twin(), context, word).trimEnd().split("\r\n");
    const own = (line: string) => line.split(",").slice(-3);
    expect(own(lines[0]!.replace(', margin 95%"', '" margin'))).toEqual([
      "Perubahan per keluarga",
      '"Perubahan per keluarga" margin',
      "keandalan"
    ]);
    expect(lines.slice(1).map(own)).toEqual([
      ["-1234", "62", "A"],
      ["0", "0", "A"],
      ["50", "41", "C"]
    ]);
  });

  it("says its widest margin in the map's own unit", () => {
    expect(picture.margin).toContain("paling lebar ±Rp61");
    expect(picture.margin).toContain(places.regency[0]!.name);
  });
});
