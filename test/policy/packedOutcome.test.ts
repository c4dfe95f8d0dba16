import {expect, it} from "vitest";
import type {Outcome, ProgrammeOutcome} from "../../src/policy/outcome.js";
import {packOutcome, unpackOutcome} from "../../src/policy/packedOutcome.js";

const totals = {target: 9, eligible: 8, claiming: 7, served: 6.5, persons: 20, amount: 1000.25, fullCost: 1200};
const pair = (a: number, b: number) => Float64Array.of(a, b);
const run: ProgrammeOutcome = {
  unit: "family",
  nation: totals,
  regencies: {
    target: pair(4, 5),
    eligible: pair(4, 4),
    claiming: pair(3, 4),
    served: pair(3.4, 3.6),
    persons: pair(9, 11),
    amount: pair(500.2, 500.5),
    fullCost: pair(600, 600)
  },
  bins: {units: pair(5, 5), eligible: pair(4, 4), served: pair(3.25, 3.25), amount: pair(500, 500.25)},
  binding: "quota",
  exhaustedAt: null,
  meanIndex: 153.9,
  realisation: 0.7,
  threshold: 40,
  quota: 6.5,
  ceiling: null
};
const outcome: Outcome = {
  day: "2026-01-23",
  programmes: {pkh: run},
  package: {
    families: 6.5,
    familiesIfIndependent: 7,
    persons: 20,
    amount: 1000.25,
    regencies: {families: pair(3.4, 3.1), amount: pair(500.2, 500.5)}
  }
};

it("comes back from JSON with exact national figures and regional ones rounded to whole units", () => {
  const back = unpackOutcome(JSON.parse(JSON.stringify(packOutcome(outcome))));
  expect(back.programmes.pkh).toMatchObject({nation: totals, bins: run.bins, binding: "quota", threshold: 40});
  expect(back.programmes.pkh!.regencies.served).toEqual(pair(3, 4));
  expect(back.programmes.pkh!.regencies.amount).toEqual(pair(500, 501));
  expect(back.package).toMatchObject({families: 6.5, amount: 1000.25, regencies: {families: pair(3, 3)}});
});

it("leaves the regional measures out that the first view does not show", () => {
  expect(unpackOutcome(packOutcome(outcome)).programmes.pkh!.regencies.eligible).toHaveLength(0);
});
