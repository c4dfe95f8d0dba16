import type {Outcome} from "../../policy/outcome.js";
import {inert} from "../../scenario/exportTable.js";
import {csv, type CsvCell} from "../csv.js";
import type {Words} from "../dictionary.js";
import {filedRupiah} from "../filedRupiah.js";
import type {MeasureGroup} from "./comparisonMeasures.js";

/** A column of the comparison, as it leaves. */
export interface ComparisonColumn {
  readonly name: string;
  readonly outcome: Outcome | null;
}

/**
 * Rows of the comparison as CSV, also those that stand folded: a row a measure, and for every side its value and its 95%
 * margin in the row's unit, rupiah whole and others unrounded; empty where a value is not known. Words stand as words.
 * Every row begins with the `stamp`.
 */
export function comparisonCsv(
  groups: readonly MeasureGroup[],
  columns: readonly ComparisonColumn[],
  stamp: Readonly<Record<string, string>>,
  word: Words
): string {
  const header = [...Object.keys(stamp), word["sim.programme"], word["sim.measure"], word["banding.unit"]];
  const names = columns.flatMap(({name}) => [inert(name), `${inert(name)}, ${word["banding.marginWord"]}`]);
  const rows = groups.flatMap(({label, measures}) =>
    measures.map((measure): CsvCell[] => [
      ...Object.values(stamp),
      inert(label),
      inert(measure.label),
      word[`banding.unit.${measure.unit}`],
      ...columns.flatMap(({outcome}): CsvCell[] => {
        const value = outcome ? measure.value(outcome) : NaN;
        if (Number.isNaN(value)) return ["", ""];
        const margin = outcome && measure.margin ? measure.margin(outcome) : NaN;
        const filed = measure.unit === "rupiah" ? filedRupiah(value, margin) : {value, margin};
        return [measure.unit === "text" ? measure.text(value) : filed.value, Number.isNaN(margin) ? "" : filed.margin];
      })
    ])
  );
  return csv([...header, ...names], rows);
}
