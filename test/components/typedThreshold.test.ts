import {describe, expect, it} from "vitest";
import {words} from "../../src/components/dictionary.js";
import {formatOf} from "../../src/components/format.js";
import {typedThreshold} from "../../src/components/typedThreshold.js";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";

const read = (text: string, language: "id" | "en" = "id") =>
  typedThreshold(text, 40, cutPoints(scoreBins), words(language), formatOf(language));

describe("a threshold that is typed", () => {
  it.each(["35", "35%", " 35 % "])("takes a cut point as it stands: %j", (text) => {
    expect(read(text)).toEqual({threshold: 35, says: "", isRefused: false});
  });

  it.each([
    ["150", "150 di luar 0–100; tetap 40%."],
    ["-5%", "-5 di luar 0–100; tetap 40%."],
    ["dua", "“dua” bukan angka; tetap 40%."],
    ["", "Kotak ini kosong; tetap 40%."],
    [" % ", "Kotak ini kosong; tetap 40%."]
  ])("refuses %j, keeps what is in use and says so", (text, says) => {
    expect(read(text)).toEqual({threshold: 40, says, isRefused: true});
  });

  it.each([
    ["37", 35],
    ["37,5", 35],
    ["63", 60]
  ])("takes the nearest cut point for %j and names it", (text, threshold) => {
    const says = `${text} bukan titik potong; dipakai ${threshold}%.`;
    expect(read(text)).toEqual({threshold, says, isRefused: false});
  });

  it("says it in English", () => {
    expect(read("150", "en").says).toBe("150 is outside 0–100; 40% stays.");
    expect(read("37.5", "en").says).toBe("37.5 is no cut point; 35% is used.");
  });
});
