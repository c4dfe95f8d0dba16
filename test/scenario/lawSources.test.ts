import {expect, it} from "vitest";
import {parameterOf} from "../../src/policy/parameters/index.js";
import {lawSources, publishedSources} from "../../src/scenario/lawSources.js";

const day = "2026-01-23";

it("names the sources of changed values first, then those of thresholds, quotas and budgets, each once", () => {
  const elderly = parameterOf("pkh.lansia").history[0]![3];
  const unchanged = lawSources([{}], day);
  const changed = lawSources([{reforms: {"pkh.lansia": 2_700_000}}], day);
  expect(unchanged.length).toBeGreaterThan(0);
  expect(changed.slice(0, elderly.length)).toEqual(elderly);
  expect(changed.slice(elderly.length)).toEqual(unchanged.filter((key) => !elderly.includes(key)));
  expect(new Set(changed).size).toBe(changed.length);
});

it("has no source but those of changes and of what is published", () => {
  const [elderly, scenario] = [parameterOf("pkh.lansia").history[0]![3], {reforms: {"pkh.lansia": 2_700_000}}];
  const published = publishedSources([scenario], day);
  expect(published).toEqual(lawSources([{}], day));
  expect(lawSources([scenario], day).filter((key) => !published.includes(key) && !elderly.includes(key))).toEqual([]);
});
