import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import type {Attribution} from "../../../src/policy/attribution.js";
import type {Letter} from "../../../src/scenario/scenarioSet.js";
import {stepQuestion, type StepPart} from "../../../src/components/simulasi/stepQuestion.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const part = (letter: Letter, threshold: number): StepPart => ({
  letter,
  scenario: {programmes: {pkh: {threshold}}},
  order: ["programmes.pkh.threshold"],
  changes: []
});
const attributionOf = (total: number) => ({steps: [], whole: {total}}) as unknown as Attribution;

/** A question whose engine answers with the threshold asked for, and what it told. */
function asking(answers: (threshold: number) => Promise<Attribution> = async (of) => attributionOf(of)) {
  const told: string[] = [];
  const attribute = vi.fn(([first]: readonly {scenario: StepPart["scenario"]}[]) =>
    answers(first!.scenario.programmes!.pkh!.threshold!)
  );
  const ask = stepQuestion(attribute, {
    waiting: () => told.push("waiting"),
    standing: () => told.push("standing"),
    answered: ({editing, parts, attribution}) =>
      told.push(`${editing} = ${parts.map(({letter}) => letter).join("+")}: ${attribution.whole.total}`),
    failed: (error) => told.push(String(error))
  });
  return {told, attribute, ask};
}

describe("the question for a scenario's steps", () => {
  it("answers an equal scenario of another letter under its own letter, without asking again", async () => {
    const {told, attribute, ask} = asking();
    ask("A", [part("A", 20)], 350);
    await vi.runAllTimersAsync();
    ask("B", [part("B", 20)], 350);
    await vi.runAllTimersAsync();
    expect(told).toEqual(["waiting", "A = A: 20", "B = B: 20"]);
    expect(attribute).toHaveBeenCalledTimes(1);
  });

  it("tells a copy of a stack from its original, though both have the same parts", async () => {
    const {told, ask} = asking();
    const parts = [part("A", 20), part("B", 30)];
    ask("C", parts, 0);
    await vi.runAllTimersAsync();
    ask("D", parts, 0);
    expect(told.slice(1)).toEqual(["C = A+B: 20", "D = A+B: 20"]);
  });

  it("says only that its figures stand where nothing differs", async () => {
    const {told, ask} = asking();
    ask("A", [part("A", 20)], 0);
    await vi.runAllTimersAsync();
    ask("A", [part("A", 20)], 350);
    expect(told.slice(2)).toEqual(["standing"]);
  });

  it("forgets a question that waits when the scenario comes back to what is known", async () => {
    const {told, attribute, ask} = asking();
    ask("A", [part("A", 20)], 0);
    await vi.runAllTimersAsync();
    ask("A", [part("A", 30)], 350);
    ask("A", [part("A", 20)], 350);
    await vi.runAllTimersAsync();
    expect(told.slice(2)).toEqual(["waiting", "standing"]);
    expect(attribute).toHaveBeenCalledTimes(1);
  });

  it("drops an answer that is late", async () => {
    const {told, ask} = asking(
      (of) => new Promise((resolve) => setTimeout(() => resolve(attributionOf(of)), of === 20 ? 900 : 10))
    );
    ask("A", [part("A", 20)], 0);
    await vi.advanceTimersByTimeAsync(1);
    ask("A", [part("A", 30)], 0);
    await vi.runAllTimersAsync();
    expect(told).toEqual(["waiting", "waiting", "A = A: 30"]);
  });

  it("asks again after a failure", async () => {
    let isBroken = true;
    const {told, ask} = asking(async (of) => {
      if (isBroken) throw new Error("engine is closed");
      return attributionOf(of);
    });
    ask("A", [part("A", 20)], 0);
    await vi.runAllTimersAsync();
    isBroken = false;
    ask("A", [part("A", 20)], 0);
    await vi.runAllTimersAsync();
    expect(told).toEqual(["waiting", "Error: engine is closed", "waiting", "A = A: 20"]);
  });
});
