import {expect, it} from "vitest";
import type {Outcome} from "../../../src/policy/outcome.js";
import {changeFrom} from "../../../src/components/simulasi/changeFrom.js";
import {outcome, run} from "../pageFixture.js";

const paid = (served: number): Outcome => {
  const of = outcome();
  const blt = run({nation: {...run().nation, served, amount: served * 10}});
  return {...of, programmes: {...of.programmes, blt}};
};

it("is the difference of both sides, and from or to nothing where one side has no such programme", () => {
  const change = (now: Outcome, before: Outcome) => changeFrom({outcome: now, baseline: before, unknown: []}, "blt");
  expect(change(paid(5), paid(3))).toEqual({count: 2, budget: 20});
  expect(change(paid(5), outcome())).toEqual({count: 5, budget: 50});
  expect(change(outcome(), paid(3))).toEqual({count: -3, budget: -30});
});

it("is unknown, not from nothing, where the programme's receipt is", () => {
  const change = changeFrom({outcome: paid(5), baseline: outcome(), unknown: ["blt"]}, "blt");
  expect(change).toEqual({count: NaN, budget: NaN});
});
