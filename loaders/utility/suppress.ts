import type {DenseTable} from "../layTables.js";

/** Counts of 1 to 9 are not published. */
const suppressedBelow = 10;

/** What stands in a table where a count is not published. */
export const hidden = -1;

/** Tables as suppression publishes them: small counts hidden, noughts and all others exact. */
export function suppress(tables: readonly DenseTable[]): DenseTable[] {
  return tables.map((table) => ({
    ...table,
    counts: table.counts.map((count) => (count > 0 && count < suppressedBelow ? hidden : count))
  }));
}
