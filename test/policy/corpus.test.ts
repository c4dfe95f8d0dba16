import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parseFamily} from "../../src/policy/familyInput.js";
import {familyBenefit} from "../../src/policy/family.js";
import {publishedOn, valueOn, type Parameter} from "../../src/policy/parameter.js";
import * as additional from "../../src/policy/parameters/additional.js";
import {pipBudget, pkhBudget, sembakoBudget} from "../../src/policy/parameters/budgets.js";
import {pipHalf} from "../../src/policy/parameters/pipRates.js";
import {pipQuota, pkhQuota} from "../../src/policy/parameters/quotas.js";
import {pipLevels, pipRates, type PipLevel} from "../../src/policy/pip.js";
import {sembakoYear} from "../../src/policy/sembako.js";
import {sources} from "../../src/policy/sources.js";

interface PkhCase {
  id: string;
  status: "published" | "derived" | "mismatch";
  description: string;
  source: string | null;
  day: string;
  members: string[][];
  unit: "year" | "stage" | "bimonth";
  expected: Record<"highest" | "priority", number>;
  counted?: Record<"highest" | "priority", string[]>;
  computed?: number;
}

interface PipCase {
  id: string;
  description: string;
  source: string;
  day: string;
  rows: {name: string; level: PipLevel; pupils: number; rate: number; total: number}[];
  pupils: number;
  total: number;
}

interface Aggregate {
  id: string;
  description: string;
  source: string;
  day: string;
  expected: number;
  published?: number;
  roundedTo?: number;
  levels?: {level: PipLevel; pupils: number; budget: number}[];
}

const pkhCases = read<PkhCase[]>("pkh");
const pipCases = read<PipCase[]>("pip");
const aggregates = read<Aggregate[]>("aggregates");

describe("PKH of families in the corpus", () => {
  for (const order of ["highest", "priority"] as const) {
    it.each(pkhCases)(`$id, order ${order}: $description`, (sample) => {
      const members = sample.members.map((components) => ({components}));
      const family = parseFamily({day: sample.day, decile: 2, members});
      const {pkh} = familyBenefit(family, {switches: {"pkh.order": order}});
      if (sample.status === "mismatch") {
        expect(pkh[sample.unit]).not.toBe(sample.expected[order]);
        expect(pkh[sample.unit]).toBe(sample.computed);
      } else {
        expect(pkh[sample.unit]).toBe(sample.expected[order]);
      }
      if (sample.counted)
        expect(pkh.counted.map(({component}) => component).sort()).toEqual(sample.counted[order].sort());
    });
  }

  it("holds one documented mismatch, where the article's own arithmetic is wrong", () => {
    expect(pkhCases.filter(({status}) => status === "mismatch").map(({id}) => id)).toEqual(["PKH-X1"]);
  });
});

describe("PIP in the corpus", () => {
  it.each(pipCases)("$id: $description", ({day, rows, pupils, total}) => {
    for (const row of rows) {
      expect(valueOn<number>(pipHalf[row.level], day)).toBe(row.rate);
      expect(row.pupils * valueOn<number>(pipHalf[row.level], day)).toBe(row.total);
    }
    expect(rows.reduce((sum, row) => sum + row.pupils, 0)).toBe(pupils);
    expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
  });
});

describe("aggregates in the corpus", () => {
  const of = (id: string) => aggregates.find((aggregate) => aggregate.id === id)!;
  const budget = (parameter: Parameter, day: string) => publishedOn(parameter, day)!;

  it(named("AGG-1"), () => {
    const {day, expected, published, roundedTo} = of("AGG-1");
    const families = budget(sembakoBudget, day) / sembakoYear(day, {});
    expect(families).toBe(expected);
    expect(Math.round(families / roundedTo! + 1e-9) * roundedTo!).toBe(published);
  });

  it(named("AGG-4"), () => {
    const {day, expected, published} = of("AGG-4");
    expect(valueOn(additional.pbiQuota, day) * valueOn(additional.pbiMonth, day) * 12).toBe(expected);
    expect(budget(additional.pbiBudget, day)).toBe(published);
  });

  it(named("AGG-5"), () => {
    const {day, expected, published, roundedTo} = of("AGG-5");
    const months = valueOn(additional.bltDesaMonths, day, {switches: {"bltDesa.months": "12"}});
    const cost = valueOn(additional.bltDesaQuota, day) * valueOn(additional.bltDesaMonth, day) * months;
    expect(cost).toBe(expected);
    expect(Math.round(cost / roundedTo!) * roundedTo!).toBe(published);
    expect(budget(additional.bltDesaBudget, day)).toBe(published);
  });

  it(named("AGG-6"), () => {
    const {day, expected} = of("AGG-6");
    expect(budget(pkhBudget, day) / valueOn(pkhQuota, day)).toBe(expected);
  });

  it(named("AGG-8"), () => {
    const {day, expected} = of("AGG-8");
    expect(Math.round(budget(pipBudget, day) / valueOn(pipQuota, day))).toBe(expected);
  });

  it(named("PIP-2020"), () => {
    const {day, levels} = of("PIP-2020");
    const rates = pipRates(day, {});
    for (const {level, pupils, budget: published} of levels!) {
      expect(pupils * rates[pipLevels.indexOf(level)]!).toBeCloseTo(published, 2);
    }
  });
});

it("names a known source, or none where a case is derived from the rules", () => {
  for (const {id, source, ...rest} of [...pkhCases, ...pipCases, ...aggregates]) {
    if (source === null) expect(rest, id).toMatchObject({status: "derived"});
    else expect(Object.keys(sources), id).toContain(source);
  }
});

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`corpus/${name}.json`, import.meta.url), "utf8")) as T;
}

function named(id: string): string {
  return `${id}: ${aggregates.find((aggregate) => aggregate.id === id)!.description}`;
}
