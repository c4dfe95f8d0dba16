import {expect, it} from "vitest";
import {words} from "../../src/components/dictionary.js";
import {publishedSource} from "../../src/components/publishedSource.js";
import {pkhBudget, sembakoBudget} from "../../src/policy/parameters/budgets.js";

const source = (parameter: typeof pkhBudget, day: string) => publishedSource(parameter, day, words("id"), "id");

it("names year, kind and carrier of a published figure, from the parameter's own history", () => {
  expect(source(pkhBudget, "2026-01-23")).toBe("2026, RAPBN; Tempo via lurahjepang");
  expect(source(pkhBudget, "2021-07-01")).toBe("2021, Independent Observer");
  expect(publishedSource(pkhBudget, "2026-01-23", words("en"), "en")).toBe("2026, Draft budget; Tempo via lurahjepang");
});

it("names the year alone where no source is given", () => {
  expect(source(sembakoBudget, "2021-07-01")).toBe("terbitan 2021");
});
