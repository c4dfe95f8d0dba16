import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {mapLevels, mapMeasures, readMapView, writeMapView, type MapView} from "../../src/scenario/mapView.js";
import {readLink, writeLink} from "../../src/scenario/scenarioLink.js";
import {addScenario, letters, startSet, type BaselineChoice} from "../../src/scenario/scenarioSet.js";

const side = fc.constantFrom<BaselineChoice>("law", "penerima-nyata", ...letters);
const view: fc.Arbitrary<MapView> = fc.record({
  pair: fc.option(fc.record({of: side, against: side}).filter(({of, against}) => of !== against)),
  programme: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]*$/)),
  measure: fc.constantFrom(...mapMeasures),
  level: fc.constantFrom(...mapLevels)
});
const first: MapView = {pair: null, programme: null, measure: "changePerFamily", level: "regency"};
const set = addScenario(startSet({name: "Uji", programmes: {pkh: {threshold: 20}}}), {day: "2025-07-01"});

describe("the map's view in a link", () => {
  it("is read as it was written, beside scenarios that stay as they were", () => {
    fc.assert(
      fc.property(view, view, (one, other) => {
        const link = writeMapView(other, writeLink(set, writeMapView(one, "#lain&x=1")));
        expect(readMapView(link)).toEqual(other);
        expect(readLink(link)).toEqual(readLink(writeLink(set)));
        expect(writeLink(set, link)).toContain("&x=1&");
        expect(readMapView(writeLink(set, link))).toEqual(other);
      })
    );
  });

  it("leaves a link as it was before there was such a view, where nothing was chosen", () => {
    const link = writeLink(set);
    expect(writeMapView(first, link)).toBe(link);
    expect(readMapView(link)).toEqual(first);
    expect(writeMapView(first, "")).toBe("");
  });

  it("names what was chosen in words that a person can read", () => {
    const chosen: MapView = {
      pair: {of: "B", against: "penerima-nyata"},
      programme: "blt-desa",
      measure: "changeRupiah",
      level: "province"
    };
    expect(writeMapView(chosen, "")).toBe(
      "#pair=B:penerima-nyata&programme=blt-desa&measure=changeRupiah&level=province"
    );
    expect(readMapView("#pair=B%3apenerima-nyata").pair).toEqual(chosen.pair);
  });

  it.each([
    "#pair=A:A",
    "#pair=A",
    "#pair=E:law",
    "#pair=A:law:B",
    "#programme=Bantuan%20Air",
    "#programme",
    "#programme=",
    "#measure=toString",
    "#level=desa",
    "#pair&measure"
  ])("is as first seen where a part says nothing known: %s", (fragment) =>
    expect(readMapView(fragment)).toEqual(first)
  );
});
