import {describe, expect, it} from "vitest";
import {formatOf} from "../../src/components/format.js";

const id = formatOf("id");
const en = formatOf("en");

describe("formatOf", () => {
  it("writes three significant figures with the scale after a no-break space", () => {
    expect(id.short(10_000_000)).toBe("10,0\u00a0juta");
    expect(id.short(1_420_000)).toBe("1,42\u00a0juta");
    expect(id.short(525_300)).toBe("525\u00a0ribu");
    expect(en.short(1_420_000)).toBe("1.42\u00a0million");
  });

  it("moves to the next scale when rounding reaches it, not one unit before", () => {
    expect(id.short(999_499)).toBe("999\u00a0ribu");
    expect(id.short(999_500)).toBe("1,00\u00a0juta");
    expect(id.short(999)).toBe("999");
    expect(id.short(1000)).toBe("1,00\u00a0ribu");
  });

  it("writes rupiah without a space, and miliar where English has billion", () => {
    expect(id.rupiah(28.7e12)).toBe("Rp28,7\u00a0triliun");
    expect(id.rupiah(604e9)).toBe("Rp604\u00a0miliar");
    expect(en.rupiah(604e9)).toBe("Rp604\u00a0billion");
    expect(id.rupiah(-2e6)).toBe("\u2212Rp2,00\u00a0juta");
  });

  it("never signs a zero", () => {
    for (const value of [-0, -1e-9, -0.49]) expect([id.rupiah(value), id.count(value)]).toEqual(["Rp0", "0"]);
    expect([id.plain(-0), id.plain(-1e-9), id.short(-0), id.percent(-0), id.decimal(-1e-9, 2)]).toEqual([
      "0",
      "0",
      "0",
      "0,0%",
      "0,00"
    ]);
    expect(id.rupiah(-0.5)).toBe("\u2212Rp1");
  });

  it("writes every digit of a count, with a true minus", () => {
    expect(id.count(36465)).toBe("36.465");
    expect(en.count(36465)).toBe("36,465");
    expect(id.count(-1317.2)).toBe("\u22121.317");
    expect(id.count(-0.2)).toBe("0");
  });

  it("signs a change and calls less than half a unit unchanged", () => {
    expect(id.change(-1317)).toBe("\u22121.317");
    expect(id.shortChange(1_420_000)).toBe("+1,42\u00a0juta");
    expect(id.change(0.49)).toBe("tetap");
    expect(id.change(0.5)).toBe("+1");
    expect(en.change(0)).toBe("unchanged");
  });

  it("lets the word carry the sign of a budget", () => {
    expect(id.budget(-3.4e12)).toBe("hemat\u00a0Rp3,40\u00a0triliun");
    expect(id.budget(3.4e12)).toBe("tambahan\u00a0Rp3,40\u00a0triliun");
    expect(id.budget(0)).toBe("tetap");
  });

  it("moves shares in percentage points", () => {
    expect(id.points(0.012)).toBe("+1,2\u00a0poin persen");
    expect(id.points(-0.012)).toBe("\u22121,2\u00a0poin persen");
    expect(id.points(0.0004)).toBe("tetap");
  });

  it("writes percentages with fixed decimals and no signed zero", () => {
    expect(id.percent(0.788)).toBe("78,8%");
    expect(en.percent(0.788, 0)).toBe("79%");
    expect(id.decimal(-0.01, 1)).toBe("0,0");
    expect(id.decimal(-0.5, 1)).toBe("\u22120,5");
  });

  it("names the deciles inside each kind of cut point", () => {
    const plain = (text: string) => text.replace(/[\u2060]/g, "").replace(/\u00a0/g, " ");
    expect([0, 5, 10, 15, 25, 40, 100].map((cut) => plain(id.deciles(cut)))).toEqual([
      "Tidak ada",
      "Separuh bawah desil 1",
      "Desil 1",
      "Desil 1–1,5",
      "Desil 1–2,5",
      "Desil 1–4",
      "Desil 1–10"
    ]);
    expect(plain(en.decilesInText(25))).toBe("deciles 1–2.5");
  });

  it("writes a day in words, whatever the time zone", () => {
    expect(id.date("2026-01-23")).toBe("23 Januari 2026");
    expect(en.date("2026-01-01")).toBe("1 January 2026");
  });
});

it("writes what is not known as unknown, never as 0", () => {
  const {count, parts, short, rupiah, percent, decimal, change, shortChange, budget, points} = formatOf("id");
  for (const write of [count, short, rupiah, percent, change, shortChange, budget, points]) {
    expect(write(NaN)).toBe("tidak diketahui");
  }
  expect([decimal(NaN, 1), ...parts(NaN)]).toEqual(["tidak diketahui", "tidak diketahui", ""]);
});
