import type {Words} from "../policy/parameter.js";

/** One state that can be gone back to, and what led to it; the first has no label. */
export interface Step<T> {
  readonly label: Words | null;
  readonly value: T;
}

/** States of one value, oldest first, the one in force, and a drag under way. Values are plain data. */
export interface UndoHistory<T> {
  readonly steps: readonly Step<T>[];
  readonly at: number;
  readonly drag: Step<T> | null;
}

/** States kept; the oldest is forgotten first. */
export const longestHistory = 100;

/** A history of one state. */
export function startHistory<T>(value: T): UndoHistory<T> {
  return {steps: [{label: null, value}], at: 0, drag: null};
}

/** The value in force: the drag's while there is one. */
export function presentOf<T>({steps, at, drag}: UndoHistory<T>): T {
  return (drag ?? steps[at]!).value;
}

/** A new state, after which nothing can be redone. A value equal to the present one, or a drag under way, adds none. */
export function record<T>(history: UndoHistory<T>, value: T, label: Words): UndoHistory<T> {
  if (history.drag) return moveDrag(history, value);
  const {steps, at} = history;
  if (isSame(steps[at]!.value, value)) return history;
  const kept = [...steps.slice(0, at + 1), {label, value}].slice(-longestHistory);
  return {steps: kept, at: kept.length - 1, drag: null};
}

/** Begins a drag: until it ends every value replaces the one before. One under way ends first. */
export function beginDrag<T>(history: UndoHistory<T>, label: Words): UndoHistory<T> {
  const settled = endDrag(history);
  return {...settled, drag: {label, value: presentOf(settled)}};
}

/** The value under the hand; without a drag nothing changes. */
export function moveDrag<T>(history: UndoHistory<T>, value: T): UndoHistory<T> {
  return history.drag ? {...history, drag: {...history.drag, value}} : history;
}

/** Ends a drag as one step, or as none when it came back to where it began. */
export function endDrag<T>({drag, ...settled}: UndoHistory<T>): UndoHistory<T> {
  const history = {...settled, drag: null};
  return drag ? record(history, drag.value, drag.label!) : history;
}

/** Gives up a drag: the value is again what it was. */
export function cancelDrag<T>(history: UndoHistory<T>): UndoHistory<T> {
  return {...history, drag: null};
}

export function canUndo<T>({at, drag}: UndoHistory<T>): boolean {
  return drag !== null || at > 0;
}

export function canRedo<T>({steps, at, drag}: UndoHistory<T>): boolean {
  return drag === null && at < steps.length - 1;
}

/** One state back; a drag under way ends first, and is what is undone. */
export function undo<T>(history: UndoHistory<T>): UndoHistory<T> {
  const settled = endDrag(history);
  return goTo(settled, settled.at - 1);
}

/** One state forward. */
export function redo<T>(history: UndoHistory<T>): UndoHistory<T> {
  const settled = endDrag(history);
  return goTo(settled, settled.at + 1);
}

/** Goes to a state of the history list by its place; places beyond the ends are the ends. */
export function goTo<T>(history: UndoHistory<T>, at: number): UndoHistory<T> {
  const settled = endDrag(history);
  return {...settled, at: Math.min(settled.steps.length - 1, Math.max(0, at))};
}

/** The step nearest to the one in force that passes; null when none does. */
export function nearestStep<T>({steps, at}: UndoHistory<T>, passes: (value: T) => boolean): number | null {
  for (let distance = 0; distance < steps.length; ++distance) {
    for (const place of [at - distance, at + distance]) {
      const step = steps[place];
      if (step !== undefined && passes(step.value)) return place;
    }
  }
  return null;
}

/** Plain data is the same when it reads the same; keys in another order make a step that could have been spared. */
function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
