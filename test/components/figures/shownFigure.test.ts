import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {isRanked, showFigure, type EstimatedFigure} from "../../../src/components/figures/shownFigure.js";

const rules = {level: "district", displayMin: 10, word: words("id"), format: formatOf("id")} as const;
const show = (figure: EstimatedFigure) => showFigure(figure, rules);
const count = (value: number, margin = 28) => show({kind: "count", value, units: value, margin});
const share = (units: number, families: number) =>
  show({kind: "share", value: units / families, units, families, margin: 28 / families});
const change = (value: number, margin = 28) => show({kind: "change", value, units: Math.abs(value), margin});

describe("a region's figure", () => {
  it("is rounded to tens beside its margin and class", () => {
    expect(count(564)).toEqual({state: "shown", text: "560", margin: "±28", reliability: "A"});
    expect(count(556)).toMatchObject({state: "shown", text: "560", reliability: "B"});
    expect(count(145)).toMatchObject({state: "shown", reliability: "B"});
  });

  it("waits for a tap in class C, and is not given below ten", () => {
    expect(count(139)).toMatchObject({state: "hidden", text: "140", reliability: "C"});
    expect(count(10)).toMatchObject({state: "hidden"});
    expect(count(9.9)).toMatchObject({state: "few", text: "Kurang dari 10"});
  });

  it("is an exact 0 where nothing is counted and no noise can be", () => {
    expect(count(0, 0)).toMatchObject({state: "shown", text: "0", reliability: "A"});
    expect(count(0)).toMatchObject({state: "few"});
  });

  it("as a share needs a denominator of class A or B, and counts what it is a share of", () => {
    expect(share(400, 1000)).toEqual({state: "shown", text: "40,0%", margin: "±2,8\u00a0poin", reliability: "B"});
    expect(share(100, 1000)).toMatchObject({state: "hidden", reliability: "C"});
    expect(share(9, 1000)).toMatchObject({state: "few", text: "< 10 keluarga"});
    expect(share(100, 130)).toMatchObject({state: "hidden", margin: "", reliability: "C"});
  });

  it("never reads as without margin", () => {
    expect(share(50_000, 100_000).margin).toBe("±0,1\u00a0poin");
    expect(count(500, 27.2).margin).toBe("±28");
  });

  it("as a change is muted within its margin", () => {
    expect(change(27)).toMatchObject({state: "within", text: "+30"});
    expect(change(-29)).toMatchObject({state: "shown", text: "−30"});
    expect(change(0)).toEqual({state: "within", text: "tetap", margin: "", reliability: null});
    expect(change(NaN)).toEqual({state: "unknown", text: "tidak diketahui", margin: "", reliability: null});
  });

  it("is rounded to tens below the nation, and there to thousands", () => {
    const figure = {kind: "count", value: 1_234_567, units: 1_234_567, margin: 87} as const;
    expect(showFigure(figure, {...rules, level: "regency"}).text).toBe("1.234.570");
    expect(showFigure(figure, {...rules, level: "nation"}).text).toBe("1.235.000");
    expect(show({...figure, kind: "rupiah"}).text).toBe("Rp1,23\u00a0juta");
  });

  it("as a rate has the class of what it counts, and a denominator of its own margin", () => {
    const rate = (units: number, families: number) =>
      show({
        kind: "rate",
        value: (100 * units) / families,
        units,
        families,
        margin: 19_800 / families,
        familiesMargin: 39
      });
    expect(rate(4000, 10_000)).toEqual({state: "shown", text: "40,0", margin: "±2,0", reliability: "A"});
    expect(rate(980, 10_000)).toMatchObject({state: "hidden", reliability: "C"});
    expect(rate(4000, 190)).toMatchObject({state: "hidden", margin: "", reliability: "C"});
    expect(rate(4000, 195)).toMatchObject({state: "shown", reliability: "A"});
  });

  it("is ranked in class A and B only, and as a change beyond its margin", () => {
    const count = (value: number) => isRanked({kind: "count", value, units: value, margin: 39}, 10);
    expect([count(195), count(194), count(9)]).toEqual([true, false, false]);
    const change = (value: number) => isRanked({kind: "change", value, units: Math.abs(value), margin: 39}, 10);
    expect([change(-39), change(38), change(0), change(NaN)]).toEqual([true, false, false, false]);
  });
});
