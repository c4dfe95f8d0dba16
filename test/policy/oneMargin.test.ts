import {existsSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {readParts} from "../../cli/release.js";
import {words} from "../../src/components/dictionary.js";
import {formatOf} from "../../src/components/format.js";
import {comparisonMeasures} from "../../src/components/simulasi/comparisonMeasures.js";
import {resultMargins} from "../../src/components/simulasi/resultMargins.js";
import {compare} from "../../src/policy/comparison.js";
import {readCube} from "../../src/policy/cube.js";
import {packageIds} from "../../src/policy/packageIds.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import {resultRows} from "../../src/policy/resultRows.js";
import {reachedMargin, unitsMargin} from "../../src/policy/runMargins.js";
import type {Scenario} from "../../src/policy/scenario.js";

const release = fileURLToPath(new URL("../../data/release", import.meta.url));
const ids = ["pkh", "sembako", "pip"] as const;
const scenarios: readonly (readonly [string, Scenario])[] = [
  ["all at 20%", {programmes: {pkh: {threshold: 20}, sembako: {threshold: 20}, pip: {threshold: 20}}}],
  ["Sembako at 5% without a quota", {programmes: {sembako: {threshold: 5, quota: null}}}],
  ["a raise", {reforms: {"sembako.month": [["2020-01-01", 300_000]]}}]
];

describe.skipIf(!existsSync(`${release}/manifest.json`))("a figure of the nation on the release", () => {
  it.each(scenarios)("has one margin on cards, in the comparison and in files: %s", async (_, scenario) => {
    const parts = await readParts(release);
    const cube = readCube(parts);
    const {margins} = parts.manifest;
    const comparison = compare(cube, scenario);
    const {outcome} = comparison;
    const baseline = comparison.baseline!;
    const rows = resultRows(cube, comparison, "nation", parts.manifest);
    const rowOf = (id: string) => rows.find(({programme}) => programme === id)!.margins;
    const card = resultMargins(cube.bins, margins, () => []);
    const groups = comparisonMeasures({
      bins: cube.bins,
      published: resolveLaw({}, "2026-01-23").programmes,
      margins,
      upTo: 4,
      programmes: ids,
      nameOf: (id) => id,
      unitOf: (id) => (id === "pip" ? "pupil" : "family"),
      word: words("id"),
      format: formatOf("id")
    });
    for (const id of ids) {
      const {measures} = groups.find((group) => group.id === id)!;
      const own = rowOf(id);
      expect(own.served, `${id} served`).toBe(unitsMargin(outcome.programmes[id], margins, "nation"));
      expect(measures[0]!.margin!(outcome), `${id} compared`).toBe(own.served);
      const amount = measures.find(({label}) => label === words("id")["banding.amount"])!;
      close(amount.margin!(outcome), own.amount, `${id} amount compared`);
      close(card.amount(outcome, id), own.amount, `${id} amount`);
      close(card.amount(baseline, id), own.baseline.amount, `${id} amount of the law`);
      close(card.amountChange(outcome, baseline, id), own.changed, `${id} change`);
    }
    const all = rowOf(packageIds.families);
    expect(reachedMargin(margins, "nation", outcome)).toBe(all.served);
    close(card.amount(outcome, null), all.amount, "all amount");
    close(card.amountChange(outcome, baseline, null), all.changed, "all change");
  });
});

/** Sums over regencies and over bins agree to their rounding. */
function close(value: number, reference: number | null, what: string): void {
  expect(Math.abs(value - reference!), `${what}: ${value} is not ${reference}`).toBeLessThanOrEqual(1e-2);
}
