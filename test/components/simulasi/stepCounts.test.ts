import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {stepCounts} from "../../../src/components/simulasi/stepCounts.js";

const programmes = {
  pkh: {name: "PKH", unit: "family"},
  sembako: {name: "Sembako", unit: "family"},
  pip: {name: "PIP", unit: "pupil"},
  pbi: {name: "PBI JKN", unit: "person"}
} as const;

const text = (served: Record<string, number>, families: number, language: "id" | "en" = "id") =>
  stepCounts({served, families}, (id) => programmes[id as keyof typeof programmes], words(language), formatOf(language))
    .join(" | ")
    .replaceAll("\u00a0", " ");

describe("whom a step moves", () => {
  it("says what a programme loses although others still reach its families", () => {
    expect(text({pkh: -10e6, sembako: 0, pip: 0}, 0)).toBe(
      "−10,0 juta keluarga PKH | keluarga terjangkau, gabungan: tetap"
    );
    expect(text({pkh: -10e6, sembako: 0, pip: 0}, -2e6, "en")).toBe(
      "−10.0 million families, PKH | families reached by any: −2.00 million"
    );
  });

  it("says pupils and persons in their own units, with no union that they are no part of", () => {
    expect(text({pkh: 0, sembako: 0, pip: 251e3, pbi: 1e6}, 0)).toBe("+251 ribu siswa PIP | +1,00 juta orang PBI JKN");
  });

  it("says where only the union moves, and where nobody does", () => {
    expect(text({pkh: 0, sembako: 0, pip: 0}, 3e6)).toBe("keluarga terjangkau, gabungan: +3,00 juta");
    expect(text({pkh: 0, sembako: 0, pip: 0}, 0)).toBe("penerima tetap");
  });
});
