import {describe, expect, it} from "vitest";
import {consequence} from "../../../src/components/nota/consequence.js";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {scoreBins} from "../../../src/lattice/bins.js";

const raw = (...programmes: Parameters<typeof consequence>[0]) =>
  consequence(programmes, scoreBins, words("id"), formatOf("id"));
const say = (...programmes: Parameters<typeof consequence>[0]) =>
  raw(...programmes)
    .replaceAll("\u00a0", " ")
    .replaceAll("\u2060", "");

/** Units by bin, 17 of them: sixteen ranked and the unranked. */
function bins(filled: Readonly<Record<number, number>>): Float64Array {
  return Float64Array.from(scoreBins, (_, bin) => filled[bin] ?? 0);
}

const none = bins({});

describe("the consequence of a scenario", () => {
  it("names who leaves, in the deciles where they live", () => {
    const flows = {leaving: bins({4: 700_000, 5: 720_000}), entering: none};
    expect(say({name: "Sembako", unit: "family", flows})).toBe(
      "Akibatnya 1,42 juta keluarga di desil 3 keluar dari Sembako."
    );
  });

  it("spans deciles from the first to the last that hold a noticed share, not those of a stray few", () => {
    const flows = {leaving: bins({0: 1, 4: 500_000, 7: 500_000, 15: 2}), entering: none};
    expect(say({name: "PIP", unit: "pupil", flows})).toBe("Akibatnya 1,00 juta siswa di desil 3–4 keluar dari PIP.");
  });

  it("says beside those who leave who enters in their place", () => {
    const flows = {leaving: bins({6: 5000}), entering: bins({0: 2000, 3: 2000})};
    expect(say({name: "PKH", unit: "family", flows})).toBe(
      "Akibatnya 5,00 ribu keluarga di desil 4 keluar dari PKH dan 4,00 ribu di desil 1–2 masuk."
    );
  });

  it("says who enters where nobody leaves, and one clause a programme", () => {
    const entering = {leaving: none, entering: bins({0: 3000})};
    const leaving = {leaving: bins({15: 12}), entering: none};
    const added = {name: "BLT", unit: "person" as const, flows: entering};
    expect(say(added, {name: "PKH", unit: "family", flows: leaving})).toBe(
      "Akibatnya 3,00 ribu orang di desil 1 masuk BLT; 12 keluarga di desil 10 keluar dari PKH."
    );
  });

  it("keeps a span of deciles on one line, and puts no full stop behind a name that is cut", () => {
    const flows = {leaving: bins({4: 500_000, 7: 500_000}), entering: none};
    expect(raw({name: "Bantuan langsung…", unit: "family", flows})).toMatch(/3\u2060–\u20604 keluar dari .*langsung…$/);
  });

  it("names no decile for those who are not yet ranked", () => {
    const flows = {leaving: bins({16: 40}), entering: none};
    expect(say({name: "PKH", unit: "family", flows})).toBe(
      "Akibatnya 40 keluarga di kelompok belum diperingkat keluar dari PKH."
    );
  });

  it("is nothing where nobody moves", () => {
    expect(say({name: "PKH", unit: "family", flows: {leaving: bins({3: 0.2}), entering: none}})).toBe("");
  });
});
