import type {BaselineChoice, Letter} from "../../scenario/scenarioSet.js";

/** What the reader chose of the comparison; it outlives a change of language. */
export interface CompareState {
  /** The two sides on the map; null follows the edited scenario and the baseline. */
  pair: {readonly of: BaselineChoice; readonly against: BaselineChoice} | null;
  /** Steps that the reader put first, by scenario and by part of a stack. */
  readonly orders: Map<Letter, readonly (readonly string[])[]>;
  /** Groups of the comparison table that stand open. */
  readonly open: Set<string>;
  /** Last decile of undercoverage, 1 to 6. */
  upTo: number;
}

/** The comparison as it is first seen. */
export function startCompare(): CompareState {
  return {pair: null, orders: new Map(), open: new Set(["main"]), upTo: 4};
}
