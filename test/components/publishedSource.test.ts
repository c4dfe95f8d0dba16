import {describe, expect, it} from "vitest";
import {words} from "../../src/components/dictionary.js";
import {formatOf} from "../../src/components/format.js";
import {publishedSource} from "../../src/components/publishedSource.js";
import {pipBudget, pkhBudget, sembakoBudget} from "../../src/policy/parameters/budgets.js";
import {pipQuota, pkhQuota, sembakoQuota} from "../../src/policy/parameters/quotas.js";

const source = (parameter: typeof pkhBudget, day: string, language: "id" | "en" = "id") =>
  publishedSource(parameter, day, words(language), formatOf(language));

describe("where a published figure comes from", () => {
  it("names year, document and who reported it when, without the copy that it was read in", () => {
    expect(source(pkhBudget, "2026-01-23")).toBe(
      "terbitan 2026: rancangan anggaran negara (RAPBN), menurut Tempo, 17 Agustus 2025"
    );
    expect(source(pkhBudget, "2026-01-23", "en")).toBe(
      "published for 2026: draft state budget (RAPBN), as reported by Tempo, 17 August 2025"
    );
  });

  it("keeps what the document covers", () => {
    expect(source(pipBudget, "2026-01-23")).toContain("(RAPBN), kedua kementerian, menurut");
  });

  it("gives month or year where no day is known, and names who is quoted or the site where the title names nobody", () => {
    expect(source(pkhBudget, "2021-07-01")).toBe("terbitan 2021: menurut Independent Observer, Januari 2021");
    expect(source(pkhBudget, "2020-07-01")).toBe("terbitan 2020: realisasi LKPP, menurut Databoks, 2021");
    expect(source(pkhQuota, "2025-07-01")).toContain("menurut Kompas, 10 Juli 2025");
    expect(source(pipQuota, "2020-07-01")).toContain("menurut mietadata.blogspot.com, Juli 2020");
  });

  it("says what is computed or known from memory only", () => {
    expect(source(pipBudget, "2025-07-01")).toMatch(/, turunan$/);
    expect(source(sembakoQuota, "2021-07-01")).toBe("terbitan 2021: dari ingatan, perlu diperiksa");
  });

  it("names the year alone where no source is given", () => {
    expect(source(sembakoBudget, "2021-07-01")).toBe("terbitan 2021");
  });
});
