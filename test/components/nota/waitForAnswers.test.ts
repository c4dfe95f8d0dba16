import {describe, expect, it} from "vitest";
import {waitForAnswers} from "../../../src/components/nota/waitForAnswers.js";
import type {Letter} from "../../../src/scenario/scenarioSet.js";

/** What is said while answers come one after the other, and for how long was slept. */
async function waitThrough(answers: readonly (readonly Letter[])[]) {
  const said: string[] = [];
  let [at, slept] = [0, 0];
  await waitForAnswers(
    () => answers[Math.min(at, answers.length - 1)]!,
    (letters) => said.push(letters.join()),
    async (milliseconds) => {
      ++at;
      slept += milliseconds;
    }
  );
  return {said, slept};
}

describe("waitForAnswers", () => {
  it("is over at once where every figure is there", async () => {
    expect(await waitThrough([[]])).toEqual({said: [], slept: 0});
  });

  it("says whose figures are to come, until none are", async () => {
    const {said} = await waitThrough([["B", "C"], ["C"], []]);
    expect(said).toEqual(["B,C", "C"]);
  });

  it("gives up where an answer never comes", async () => {
    const {said, slept} = await waitThrough([["B"]]);
    expect(slept).toBe(20_000);
    expect(new Set(said)).toEqual(new Set(["B"]));
  });
});
