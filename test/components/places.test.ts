import {describe, expect, it} from "vitest";
import {findPlaces, readPlaces} from "../../src/components/places.js";
import {places} from "./pageFixture.js";

const names = (text: string) => findPlaces(places, text, 5).map(({name}) => name);

describe("readPlaces", () => {
  it("puts a regency in the province that its code begins with", () => {
    expect([...places.provinceOf]).toEqual([0, 0, 1]);
    expect(places.byCode.get("53.11")).toMatchObject({within: "Nusa Tenggara Timur", level: "regency", index: 2});
  });

  it("refuses a regency of a province that is not listed", () => {
    expect(() => readPlaces([{code: "11", name: "Aceh"}], [{code: "12.01", name: "x"}])).toThrow(
      "province is not listed for regency: 12.01"
    );
  });
});

describe("findPlaces", () => {
  it("finds by any part of a name, without case", () => {
    expect(names("TIMUR")).toEqual(["Nusa Tenggara Timur", "Kabupaten Sumba Timur"]);
  });

  it("puts names that begin with the text first, leaving the kind of region out", () => {
    expect(names("aceh")).toEqual(["Aceh", "Kabupaten Aceh Selatan", "Kota Banda Aceh"]);
  });

  it("finds by code, whole or begun", () => {
    expect(names("11.71")).toEqual(["Kota Banda Aceh"]);
    expect(names("11.")).toEqual(["Kabupaten Aceh Selatan", "Kota Banda Aceh"]);
  });

  it("reads kab. as kabupaten, and finds nothing for spaces or unknown names", () => {
    expect(names("kab. sumba")).toEqual(["Kabupaten Sumba Timur"]);
    expect(names("  ")).toEqual([]);
    expect(names("atlantis")).toEqual([]);
  });
});
