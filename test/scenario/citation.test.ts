import {describe, expect, it} from "vitest";
import {formatOf} from "../../src/components/format.js";
import {bibtex, citation, type Cited} from "../../src/scenario/citation.js";

const cited: Cited = {
  title: "Fokus 1–2 & {50%}",
  version: "2026-01-23",
  day: "2026-02-01",
  dataHash: "0123456789abcdef",
  synthetic: true,
  address: "https://desil.example/simulasi#v1&pkh.threshold=20",
  accessed: "2026-02-03"
};

describe("a citation", () => {
  it("names scenario, version, rule day, data, address and day, and says what it is not", () => {
    expect(citation(cited, formatOf("id"))).toBe(
      "Desil (2026). “Fokus 1–2 & {50%}”, simulasi, bukan penetapan penerima. DTSEN versi 23 Januari 2026 " +
        "(data sintetis), aturan per 1 Februari 2026, data 0123456789abcdef. " +
        "https://desil.example/simulasi#v1&pkh.threshold=20 (diakses 3 Februari 2026)."
    );
    expect(citation({...cited, synthetic: false}, formatOf("en"))).toBe(
      "Desil (2026). “Fokus 1–2 & {50%}”, a simulation, not a beneficiary decision. DTSEN version of 23 January 2026, " +
        "rules as of 1 February 2026, data 0123456789abcdef. " +
        "https://desil.example/simulasi#v1&pkh.threshold=20 (accessed 3 February 2026)."
    );
  });

  it("is an entry that BibTeX reads, whatever the title", () => {
    expect(bibtex({...cited, title: String.raw`a\b{c}`})).toContain(String.raw`title = {a\textbackslash b\{c\}}`);
    const entry = bibtex(cited);
    expect(entry).toContain(String.raw`title = {Fokus 1–2 \& \{50\%\}},`);
    expect(entry).toContain("url = {https://desil.example/simulasi#v1&pkh.threshold=20},");
    const braces = entry.replaceAll(/\\[{}]/g, "");
    expect(braces.match(/\{/g)).toHaveLength(braces.match(/\}/g)!.length);
  });
});
