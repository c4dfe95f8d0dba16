import {expect, it} from "vitest";
import {shortValueText, valueText} from "../../../src/components/aturan/valueText.js";
import {words} from "../../../src/components/dictionary.js";
import {exactRupiah} from "../../../src/components/exactRupiah.js";
import {formatOf} from "../../../src/components/format.js";
import {parameterOf, parameters} from "../../../src/policy/parameters/index.js";

const id = {word: words("id"), format: formatOf("id")};
const text = (parameter: string, value: number | string | null) =>
  valueText(parameterOf(parameter), value, id.word, id.format).replace(/[\u00a0\u2060]/g, (space) =>
    space === "\u00a0" ? " " : ""
  );

it("writes every digit of rupiah, in words of scale from a thousand million on", () => {
  expect(exactRupiah(999_999_999, id.format)).toBe("Rp999.999.999");
  expect(exactRupiah(1_302_009_650, id.format)).toBe("Rp1,30200965\u00a0miliar");
  expect(exactRupiah(8_098_372_300_000, id.format)).toBe("Rp8,0983723\u00a0triliun");
  expect(exactRupiah(-1_200_000, id.format)).toBe("\u2212Rp1.200.000");
  expect(exactRupiah(28.7e12, formatOf("en"))).toBe("Rp28.7\u00a0trillion");
});

it("writes a value by the unit of its parameter", () => {
  expect(text("pkh.threshold", 40)).toBe("40% (desil 1–4)");
  expect(text("pip.sd.halfShare", 2_000_000 / 10_360_614)).toBe("19,30%");
  expect(text("pkh.quota", 10_000_000)).toBe("10.000.000");
  expect(text("pkh.elderlyAge", 60)).toBe("60");
  expect(text("pkh.maxChildren", "none")).toBe("tanpa batas");
  expect(text("pkh.budget", null)).toBe("tidak ada angka terbit");
});

it("names a choice by the reading that says it", () => {
  expect(text("pkh.order", "priority")).toMatch(/^Daftar prioritas: usia dini/);
  expect(text("pip.realisation", "indeks")).toBe("Sesuai indeks");
  expect(shortValueText(parameterOf("pkh.order"), "priority", id.word, id.format)).toBe("Daftar prioritas");
});

it("has a text for every value of every parameter, in both languages", () => {
  for (const parameter of parameters) {
    for (const [, value] of (parameter.readings ?? [parameter]).flatMap(({history}) => [...history])) {
      expect(valueText(parameter, value, words("en"), formatOf("en")), parameter.id).not.toMatch(/undefined|NaN|^$/);
    }
  }
});
