import type {SqlCheck} from "../../../workers/engine.js";
import {causeOf, type Cause} from "../causeOf.js";

/** What the reader sees of the check by SQL. */
export interface CheckState {
  /** "stale": the answer is of figures that have moved since. */
  readonly now: "idle" | "running" | "stale" | "done";
  readonly answer: SqlCheck | {readonly failed: Cause} | null;
}

export interface RestingCheck {
  readonly state: () => CheckState;
  /** Checks now; the first time this opens the database. */
  readonly ask: () => Promise<void>;
  /** The figures moved: once the reader has asked for a check, they are checked again when they have rested. */
  readonly moved: () => void;
}

/** How long figures rest before they are checked again, milliseconds. */
const restTime = 3000;

/** Checks what `run` asks about, and again whenever it has moved and rested; `told` hears of every new state. */
export function restingCheck(run: () => Promise<SqlCheck>, told: () => void): RestingCheck {
  let state: CheckState = {now: "idle", answer: null};
  let asked = false;
  let question = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const become = (next: CheckState) => {
    state = next;
    told();
  };
  const ask = async () => {
    asked = true;
    clearTimeout(timer);
    const own = ++question;
    become({now: "running", answer: state.answer});
    const answer = await run().catch((error: unknown) => ({failed: causeOf(error)}));
    if (own !== question) return; // the figures have moved meanwhile
    asked = !("failed" in answer); // a database that does not open is not opened again unasked
    become({now: "done", answer});
  };
  return {
    state: () => state,
    ask,
    moved() {
      question += 1;
      clearTimeout(timer);
      if (asked) timer = setTimeout(() => void ask(), restTime);
      if (state.now !== "idle") become({now: "stale", answer: state.answer});
    }
  };
}
