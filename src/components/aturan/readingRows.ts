import type {Mark, Words} from "../../policy/parameter.js";
import type {SourceKey} from "../../policy/sources.js";
import type {AnyParameter} from "./parameterGroups.js";

/** One step of a history as a table shows it; a null value has no published figure. */
export interface HistoryRow {
  readonly from: string;
  readonly value: number | string | null;
  readonly mark: Mark;
  readonly sources: readonly SourceKey[];
  readonly note: Words | null;
  /** Whether this step holds on the rule day. */
  readonly inForce: boolean;
}

/** One reading of a parameter; a parameter without a dispute has one, with no label. */
export interface ReadingRows {
  readonly id: string | null;
  readonly label: Words | null;
  readonly isDefault: boolean;
  readonly rows: readonly HistoryRow[];
}

/** Every reading of a parameter, the default first, with its steps oldest first. */
export function readingRows({history, readings}: AnyParameter, day: string): ReadingRows[] {
  const all = readings ?? [{id: null, label: null, history}];
  return all.map(({id, label, history: steps}, index) => {
    const inForce = steps.findLastIndex(([from]) => from <= day);
    const rows = steps.map(([from, value, mark, sources, note], step) => {
      return {from, value, mark, sources, note: note ?? null, inForce: step === inForce};
    });
    return {id, label, isDefault: index === 0, rows};
  });
}
