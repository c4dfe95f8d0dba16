import {describe, expect, it} from "vitest";
import {amountChange, reachedChange, servedChange} from "../../../src/components/figures/programmeChange.js";
import type {Outcome, ProgrammeOutcome} from "../../../src/policy/outcome.js";
import {outcome, run} from "../pageFixture.js";

const added = (run: ProgrammeOutcome, of = outcome()): Outcome => ({
  ...of,
  programmes: {...of.programmes, air: run}
});
const received = (programmes: Parameters<typeof outcome>[0] = {}) =>
  outcome({
    pkh: run({threshold: NaN}),
    sembako: run({threshold: NaN}),
    pip: run({unit: "pupil", threshold: NaN}),
    ...programmes
  });

describe("the change of one programme by regency", () => {
  const now = outcome({pkh: run({}, [10, 10, 10]), pip: run({unit: "pupil"}, [20, 5, 80])});

  it("is what it serves and pays, less what it did, whatever the others do", () => {
    expect([...servedChange(now, outcome(), "pkh")]).toEqual([-10, 5, -65]);
    expect([...amountChange(now, outcome(), "pkh")]).toEqual([-10, 5, -65]);
    expect([...servedChange(now, outcome(), "pip")]).toEqual([0, 0, 5]);
    expect([...amountChange(now, outcome(), "sembako")]).toEqual([0, 0, 0]);
  });

  it("is from or to nothing where a simulated side has it not", () => {
    const air = added(run({unit: "person"}, [1, 2, 3]));
    expect([...servedChange(air, outcome(), "air")]).toEqual([1, 2, 3]);
    expect([...amountChange(outcome(), air, "air")]).toEqual([-1, -2, -3]);
  });

  it("is not known where its sides count other units", () => {
    const [persons, families] = [added(run({unit: "person"}, [9, 9, 9])), added(run({}, [1, 2, 3]))];
    expect([...servedChange(persons, families, "air")]).toEqual([NaN, NaN, NaN]);
    expect([...amountChange(persons, families, "air")]).toEqual([8, 7, 6]);
  });
});

describe("against actual receipt", () => {
  const air = added(run({}, [1, 2, 3]), outcome({pkh: run({}, [10, 10, 10])}));

  it("an added programme's change is unknown, not all that it serves", () => {
    expect([...servedChange(air, received(), "air")]).toEqual([NaN, NaN, NaN]);
    expect([...amountChange(air, received(), "air")]).toEqual([NaN, NaN, NaN]);
    expect([...amountChange(received(), air, "air")]).toEqual([NaN, NaN, NaN]);
  });

  it("so is that of all programmes, but not that of a programme of which receipt is known", () => {
    expect([...amountChange(air, received(), null)]).toEqual([NaN, NaN, NaN]);
    expect([...reachedChange(received(), air)]).toEqual([NaN, NaN, NaN]);
    expect([...servedChange(air, received(), "pkh")]).toEqual([-10, 5, -65]);
    expect([...amountChange(outcome(), received(), null)]).toEqual([0, 0, 0]);
  });
});
