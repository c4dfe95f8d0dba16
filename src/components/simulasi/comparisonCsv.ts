import type {Outcome} from "../../policy/outcome.js";
import {inert} from "../../scenario/exportTable.js";
import {csv, type CsvCell} from "../csv.js";
import type {Words} from "../dictionary.js";
import {filedRupiah} from "../filedRupiah.js";
import type {ComparisonMeasure, MeasureGroup} from "./comparisonMeasures.js";
import {differenceMargin} from "./differenceMargin.js";

/** A column of the comparison, as it leaves. */
export interface ComparisonColumn {
  readonly name: string;
  readonly outcome: Outcome | null;
}

/**
 * Rows of the comparison as CSV, also those that stand folded: a row a measure, and for every side its value and its
 * difference from the baseline, each with its own 95% margin, in the row's unit, rupiah whole and others unrounded; empty
 * where a value is not known. Words stand as words. Every row begins with the `stamp`.
 */
export function comparisonCsv(
  groups: readonly MeasureGroup[],
  columns: readonly ComparisonColumn[],
  baseline: Outcome,
  stamp: Readonly<Record<string, string>>,
  word: Words
): string {
  const header = [...Object.keys(stamp), word["sim.programme"], word["sim.measure"], word["banding.unit"]];
  const [margin95, difference] = [word["banding.marginWord"], word["banding.changeWord"]];
  const names = columns.flatMap(({name}) =>
    ["", `, ${margin95}`, `, ${difference}`, `, ${difference}, ${margin95}`].map((of) => inert(name) + of)
  );
  const rows = groups.flatMap(({label, measures}) =>
    measures.map((measure): CsvCell[] => [
      ...Object.values(stamp),
      inert(label),
      inert(measure.label),
      word[`banding.unit.${measure.unit}`],
      ...columns.flatMap(({outcome}): CsvCell[] => {
        const value = outcome ? measure.value(outcome) : NaN;
        if (outcome === null || Number.isNaN(value)) return ["", "", "", ""];
        if (measure.unit === "text") return [measure.text(value), "", "", ""];
        const change = value - measure.value(baseline);
        return [
          ...filed(measure.unit, value, measure.margin?.(outcome) ?? NaN),
          ...filed(measure.unit, change, differenceMargin(measure, outcome, baseline))
        ];
      })
    ])
  );
  return csv([...header, ...names], rows);
}

/** A figure and its margin; empty what is not known. */
function filed(unit: ComparisonMeasure["unit"], value: number, margin: number): CsvCell[] {
  const whole = unit === "rupiah" ? filedRupiah(value, margin) : {value, margin};
  if (Number.isNaN(value)) return ["", ""];
  return [whole.value, Number.isNaN(margin) ? "" : whole.margin];
}
