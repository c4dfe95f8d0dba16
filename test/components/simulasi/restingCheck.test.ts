import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {MachineError} from "../../../src/policy/machineError.js";
import {restingCheck} from "../../../src/components/simulasi/restingCheck.js";
import type {SqlCheck} from "../../../workers/engine.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const agreed = {agrees: true} as SqlCheck;

/** A check whose runs are answered by hand. */
function started() {
  const settle: ((answer: SqlCheck | Error) => void)[] = [];
  const run = () =>
    new Promise<SqlCheck>((resolve, reject) =>
      settle.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)))
    );
  return {settle, check: restingCheck(run, () => undefined)};
}

it("opens no database that nobody asked for", async () => {
  const {settle, check} = started();
  check.moved();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([settle.length, check.state().now]).toEqual([0, "idle"]);
});

it("checks again three seconds after the last move, and says meanwhile that its answer is old", async () => {
  const {settle, check} = started();
  const first = check.ask();
  expect(check.state().now).toBe("running");
  settle[0]!(agreed);
  await first;
  expect(check.state()).toEqual({now: "done", answer: agreed});
  check.moved();
  expect(check.state().now).toBe("stale");
  await vi.advanceTimersByTimeAsync(2900);
  check.moved();
  await vi.advanceTimersByTimeAsync(2999);
  expect(settle).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(settle).toHaveLength(2);
});

it("drops the answer to a question that has moved", async () => {
  const {settle, check} = started();
  const first = check.ask();
  check.moved();
  settle[0]!({...agreed, agrees: false});
  await first;
  expect(check.state()).toEqual({now: "stale", answer: null});
});

it("says why it failed, and does not try again by itself", async () => {
  const {settle, check} = started();
  const first = check.ask();
  settle[0]!(new MachineError("this browser runs no WebAssembly", "noWebAssembly", {}));
  await first;
  expect(check.state()).toEqual({
    now: "done",
    answer: {failed: expect.objectContaining({en: "This browser runs no WebAssembly"})}
  });
  check.moved();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(settle).toHaveLength(1);
});
