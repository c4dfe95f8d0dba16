import {describe, expect, it} from "vitest";
import {words} from "../../src/components/dictionary.js";
import {formatOf} from "../../src/components/format.js";
import {regionFile, regionFileName, regionFileWidth} from "../../src/components/regionFile.js";
import {regionRanks, sortRegions} from "../../src/components/regionOrder.js";
import {tableColumns, type TableData} from "../../src/components/tableColumns.js";
import {places} from "./pageFixture.js";

const word = words("id");
const columns = tableColumns({indicator: {id: "pkh", upTo: 4}, title: "Cakupan PKH"}, word, formatOf("id"));
const figures = (...values: number[]) => Float64Array.of(...values);
const data = {
  places: places.regency,
  indicator: {id: "pkh", upTo: 4},
  title: "Cakupan PKH",
  values: figures(10, 30, 20),
  figures: {
    families: figures(1000, 3000, 2000),
    pkh: figures(100, 900, 400),
    sembako: figures(1, 2, 3),
    pip: figures(4, 5, 6),
    reachedChange: figures(0, 0, 0),
    amount: figures(7, 8, 9)
  },
  margin: () => 1
} as unknown as TableData;
const stamp = {versi_dtsen: "2026-01-23"};
const linesOf = (text: string) => text.trimEnd().split("\r\n");

it("writes the columns asked for and no others, as wide as it says", () => {
  const some = columns.filter(({key}) => key === "pkh" || key === "indicator");
  const [header, ...rows] = linesOf(regionFile(data, places.regency.slice(0, 2), some, stamp));
  expect(header!.split(",")).toHaveLength(regionFileWidth(some, stamp));
  expect(header).not.toContain("sembako");
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain("Kota Banda Aceh");
  const everything = linesOf(regionFile(data, places.regency, columns, stamp));
  expect(everything[0]!.split(",")).toHaveLength(regionFileWidth(columns, stamp));
  expect(everything[0]).toContain("margin_sembako");
});

it("names its columns in one language", () => {
  const [header] = linesOf(regionFile(data, places.regency, columns, stamp));
  const names = ["keluarga", "nilai", "pkh", "sembako", "perubahan", "pip", "rupiah"];
  const of = (name: string) => [name, `satuan_${name}`, `margin_${name}`, `keandalan_${name}`];
  const region = ["versi_dtsen", "kode", "wilayah", "provinsi", "indikator"];
  expect(header!.split(",")).toEqual([...region, ...names.flatMap(of)]);
});

it("gives rupiah whole with their margin rounded up, counts unrounded, and what is not known empty", () => {
  const dusty = {
    ...data,
    figures: {
      ...data.figures,
      sembako: figures(1.25, NaN, 3),
      amount: figures(28_700_000_000_000.02, -0.4, 9.5)
    },
    margin: (key: string) => (key === "amount" ? 208_229_508.196721 : 1.5)
  } as unknown as TableData;
  const some = columns.filter(({key}) => key === "sembako" || key === "amount");
  const [, first, second] = linesOf(regionFile(dusty, places.regency, some, stamp));
  expect(first!.endsWith(",1.25,keluarga,1.5,C,28700000000000,rupiah,208229509,A")).toBe(true);
  expect(second!.endsWith(",,keluarga,,,0,rupiah,208229509,C")).toBe(true);
});

it("names what is shown apart from everything", () => {
  expect(regionFileName(data)).toBe("desil-kabupaten-kota-pkh.csv");
  const change = {...data, indicator: {id: "changePerFamily", upTo: 4}, tag: "C-terhadap-aturan"} as const;
  expect(regionFileName(change, "tampak")).toBe(
    "desil-kabupaten-kota-perubahan-per-keluarga-C-terhadap-aturan-tampak.csv"
  );
});

it("names a file of one programme by it, and its count by its unit", () => {
  const indicator = {
    id: "changeFamilies",
    upTo: 4,
    programme: {id: "program", name: "Air Bersih", unit: "person"}
  } as const;
  expect(regionFileName({...data, indicator})).toBe("desil-kabupaten-kota-perubahan-orang-air-bersih.csv");
  const own = tableColumns({indicator, title: "Perubahan orang penerima Air Bersih"}, word, formatOf("id"));
  expect(own.find(({key}) => key === "indicator")).toMatchObject({unit: "orang"});
  expect(own.map(({key}) => key)).toContain("reachedChange");
  const all = tableColumns({indicator: {id: "changeFamilies", upTo: 4}, title: ""}, word, formatOf("id"));
  expect(all.map(({key}) => key)).not.toContain("reachedChange");
  expect(all.find(({key}) => key === "indicator")).toMatchObject({unit: "keluarga"});
});

it("sorts by a column either way, and by name without one", () => {
  const rows = places.regency.map((place) => ({place}));
  const order = (key: string | null, descending: boolean) => {
    const column = columns.find((own) => own.key === key);
    return sortRegions(rows, data, column, regionRanks(data, column), descending).map(({place}) => place.index);
  };
  expect(order("pkh", true)).toEqual([1, 2, 0]);
  expect(order("pkh", false)).toEqual([0, 2, 1]);
  expect(order(null, false)).toEqual([0, 2, 1]);
});

describe("the columns of added programmes", () => {
  const added = [
    {id: "program", name: "Air Bersih & Sanitasi", unit: "family", values: figures(300, 200, 100), margin: 39},
    {id: "program-2", name: "Data", unit: "person", values: figures(0, 50_000, 7), margin: 339},
    {id: "program-3", name: "Data", unit: "person", values: figures(1, 2, 3), margin: 339}
  ] as const;
  const with3 = {...data, added};
  const all = tableColumns(with3, word, formatOf("id"));

  it("stand before all programmes' rupiah under their name and unit", () => {
    expect(all.map(({label}) => label).slice(-4)).toEqual([
      "Air Bersih & Sanitasi, keluarga",
      "Data, orang",
      "Data, orang",
      word["table.amount"]
    ]);
  });

  it("give value, unit, margin and class in a file, under names of their own and never ids", () => {
    const text = regionFile(with3, places.regency, all, stamp);
    const [header, first, second] = linesOf(text).map((line) => line.split(","));
    expect(new Set(header)).toHaveProperty("size", header!.length);
    expect(text).not.toMatch(/program-\d/);
    const cells = (line: readonly string[] | undefined, name: string) =>
      ["", "satuan_", "margin_", "keandalan_"].map((part) => line![header!.indexOf(part + name)]);
    expect(cells(first, "tambahan_air_bersih_sanitasi")).toEqual(["300", "keluarga", "39", "B"]);
    expect(cells(second, "tambahan_data")).toEqual(["50000", "orang", "339", "A"]);
    expect(cells(second, "tambahan_data_2")).toEqual(["2", "orang", "339", "C"]);
  });

  it("sort by their figures, and rank none that their margin swallows", () => {
    const rows = places.regency.map((place) => ({place}));
    const order = (label: string) => {
      const column = all.find((own) => own.label === label);
      const ranks = regionRanks(with3, column);
      return {
        order: sortRegions(rows, with3, column, ranks, true).map(({place}) => place.index),
        ranked: ranks!.map((rank) => rank !== null)
      };
    };
    expect(order("Air Bersih & Sanitasi, keluarga")).toEqual({order: [0, 1, 2], ranked: [true, true, false]});
    expect(order("Data, orang")).toEqual({order: [1, 0, 2], ranked: [false, true, false]});
  });

  it("are unknown, and empty in a file, where data do not hold the programme", () => {
    const column = all.find(({key}) => key === "tambahan.program")!;
    expect(column.shown(data, 0).state).toBe("unknown");
    expect(linesOf(regionFile(data, places.regency, [column], stamp))[1]).toMatch(/,,keluarga,,$/);
  });
});
