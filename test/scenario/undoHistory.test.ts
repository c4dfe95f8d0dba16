import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  beginDrag,
  cancelDrag,
  canRedo,
  canUndo,
  endDrag,
  goTo,
  longestHistory,
  moveDrag,
  nearestStep,
  presentOf,
  record,
  redo,
  startHistory,
  undo,
  type UndoHistory
} from "../../src/scenario/undoHistory.js";

const label = (id: string) => ({id, en: id});
const recorded = (...values: number[]) =>
  values.reduce((history, value) => record(history, value, label(String(value))), startHistory(0));
const labels = <T>({steps}: UndoHistory<T>) => steps.map((step) => step.label?.id ?? null);

describe("undo and redo", () => {
  it("goes back state by state and forward again", () => {
    const history = recorded(1, 2);
    expect(presentOf(undo(history))).toBe(1);
    expect(presentOf(undo(undo(history)))).toBe(0);
    expect(presentOf(redo(undo(undo(history))))).toBe(1);
    expect([canUndo(history), canRedo(history)]).toEqual([true, false]);
    expect([canUndo(undo(undo(history))), canRedo(undo(history))]).toEqual([false, true]);
  });

  it("stays at its ends", () => {
    expect(presentOf(undo(startHistory(7)))).toBe(7);
    expect(presentOf(redo(recorded(1)))).toBe(1);
  });

  it("forgets what was undone once something new is done", () => {
    const history = record(undo(recorded(1, 2)), 3, label("3"));
    expect(labels(history)).toEqual([null, "1", "3"]);
    expect(presentOf(redo(history))).toBe(3);
  });

  it("adds no step for a value that is the same", () => {
    expect(record(startHistory({a: [1]}), {a: [1]}, label("x")).steps).toHaveLength(1);
  });

  it("makes one step of a drag, whatever passes under the hand", () => {
    const dragged = [5, 6, 7].reduce(moveDrag<number>, beginDrag(recorded(1), label("geser")));
    expect(presentOf(dragged)).toBe(7);
    expect(dragged.steps).toHaveLength(2);
    const ended = endDrag(dragged);
    expect(labels(ended)).toEqual([null, "1", "geser"]);
    expect(presentOf(undo(ended))).toBe(1);
  });

  it("makes no step of a drag that comes back, and keeps what could be redone", () => {
    const history = undo(recorded(1, 2));
    const ended = endDrag(moveDrag(moveDrag(beginDrag(history, label("geser")), 9), 1));
    expect(ended).toEqual(history);
    expect(canRedo(ended)).toBe(true);
  });

  it("ends a drag that is undone, begun again or recorded into as one step", () => {
    const dragged = moveDrag(beginDrag(recorded(1), label("geser")), 5);
    expect(presentOf(undo(dragged))).toBe(1);
    expect(presentOf(redo(undo(dragged)))).toBe(5);
    expect(labels(beginDrag(dragged, label("lagi")))).toEqual([null, "1", "geser"]);
    expect(labels(endDrag(record(dragged, 6, label("6"))))).toEqual([null, "1", "geser"]);
    expect([canUndo(dragged), canRedo(dragged)]).toEqual([true, false]);
  });

  it("gives up a drag on request", () => {
    expect(presentOf(cancelDrag(moveDrag(beginDrag(recorded(1), label("geser")), 5)))).toBe(1);
  });

  it("goes to any state of the list, no further than its ends", () => {
    expect([0, 2, 9, -1].map((at) => presentOf(goTo(recorded(1, 2, 3), at)))).toEqual([0, 2, 3, 0]);
  });

  it("keeps every step on a jump, from which undo and redo go on along the same line", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), {minLength: 1}), fc.nat(20), fc.nat(20), (values, from, to) => {
        const history = goTo(recorded(...values), from);
        const jumped = goTo(history, to);
        expect(jumped.steps).toEqual(history.steps);
        expect(goTo(jumped, history.at)).toEqual(history);
        expect(undo(jumped).at).toBe(Math.max(0, jumped.at - 1));
        expect(redo(jumped).at).toBe(Math.min(jumped.steps.length - 1, jumped.at + 1));
      })
    );
  });

  it("finds the step nearest to the one in force, the earlier of two as near", () => {
    const five = ["a", "b", "a", "c", "b"].reduce(
      (history, value) => record(history, value, label(value)),
      startHistory("b")
    );
    const at3 = goTo(five, 3);
    expect([presentOf(at3), nearestStep(at3, (value) => value === "b")]).toEqual(["a", 2]);
    expect(nearestStep(at3, (value) => value === "a")).toBe(3);
    expect(nearestStep(goTo(five, 2), (value) => value === "a")).toBe(1);
    expect(nearestStep(at3, (value) => value === "c")).toBe(4);
    expect(nearestStep(at3, (value) => value === "d")).toBeNull();
  });

  it("forgets the oldest states first", () => {
    const history = recorded(...Array.from({length: longestHistory + 20}, (_, at) => at + 1));
    expect(history.steps).toHaveLength(longestHistory);
    expect(presentOf(history)).toBe(longestHistory + 20);
    expect(presentOf(goTo(history, 0))).toBe(21);
  });

  it("comes back to where it was after as many redos as undos", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.nat(20), (values, times) => {
        const history = recorded(...values);
        const back = Array.from({length: times}).reduce<UndoHistory<number>>(undo, history);
        expect(presentOf(Array.from({length: times}).reduce<UndoHistory<number>>(redo, back))).toBe(presentOf(history));
      })
    );
  });
});
