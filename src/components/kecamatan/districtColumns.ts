import {binsInside} from "../../lattice/bins.js";
import {marginOf, rupiahMargin, type MarginStatement} from "../../lattice/margins.js";
import type {DistrictAnswer} from "../../policy/districtAnswer.js";
import {unitsMargin} from "../../policy/districtRows.js";
import type {ProgrammeOutcome} from "../../policy/outcome.js";
import type {Words} from "../dictionary.js";
import type {EstimatedFigure} from "../figures/shownFigure.js";

/** What the table is filled with. */
export const districtViews = ["reach", "make", "actual", "change"] as const;

export type DistrictView = (typeof districtViews)[number];

/** A column of the districts' table. */
export interface DistrictColumn {
  readonly key: string;
  readonly label: string;
  /** Unit, for the file. */
  readonly unit: string;
  /** Whether regency means are in it. */
  readonly estimate: boolean;
  readonly figure: (district: number) => EstimatedFigure;
}

/** What columns are made from, beside the answer itself. */
export interface ColumnContext {
  readonly margins: MarginStatement;
  readonly word: Words;
  readonly nameOf: (programme: string) => string;
  /** Whether the baseline is actual receipt. */
  readonly againstReceipt: boolean;
}

/** The columns of a view; "change" only where the answer has a baseline or is against actual receipt. */
export function districtColumns(view: DistrictView, answer: DistrictAnswer, context: ColumnContext): DistrictColumn[] {
  const {counts, outcome} = answer;
  const {margins, word} = context;
  const families = marginOf(margins, "families", "district");
  const count = (key: string, label: string, values: Float64Array, margin = families): DistrictColumn => ({
    key,
    label,
    unit: "keluarga",
    estimate: false,
    figure: (at) => ({kind: "count", value: values[at]!, units: values[at]!, margin})
  });
  const share = (key: string, label: string, values: Float64Array): DistrictColumn => ({
    key,
    label,
    unit: "bagian keluarga, 0-1",
    estimate: false,
    figure(at) {
      const all = counts.families[at]!;
      const part = (of: number) => (all > 0 ? of / all : 0);
      return {kind: "share", value: part(values[at]!), units: values[at]!, margin: part(families), families: all};
    }
  });
  const all = count("keluarga", word["district.families"], counts.families);
  const received = (id: "pkh" | "sembako") =>
    count(`${id}_nyata`, word[`district.${id}Actual`], counts.received[id], marginOf(margins, "received", "district"));
  const served = Object.keys(outcome).map((id) => servedColumn(id, answer, context));
  switch (view) {
    case "reach":
      return [
        all,
        share("desil_1_4", word["district.poorest"], insideOf(answer)),
        ...served,
        amountColumn(answer, context)
      ];
    case "make":
      return [
        all,
        share("ada_komponen", word["district.component"], counts.withComponent),
        share("e", word["district.early"], counts.early),
        share("s", word["district.school"], counts.school),
        share("v", word["district.vulnerable"], counts.vulnerable)
      ];
    case "actual":
      return [all, received("pkh"), served[0]!, received("sembako"), served[1]!];
    case "change":
      return [
        all,
        ...Object.keys(outcome).map((id) => changeColumn(id, answer, context)),
        amountChange(answer, context)
      ];
  }
}

function servedColumn(id: string, {outcome}: DistrictAnswer, {margins, word, nameOf}: ColumnContext): DistrictColumn {
  const {unit, figures} = outcome[id]!;
  const margin = unitsMargin(outcome[id]!, margins);
  return {
    key: id,
    label: isShipped(id) ? word[`district.${id}`] : nameOf(id),
    unit: unitNames[unit],
    estimate: true,
    figure: (at) => ({kind: "count", value: figures.served[at]!, units: figures.served[at]!, margin})
  };
}

/** All programmes' rupiah; as one family's noise is in every programme, their margins add up. */
function amountColumn({outcome}: DistrictAnswer, {margins, word}: ColumnContext): DistrictColumn {
  const parts = Object.values(outcome).map((of) => ({...of, margin: unitsMargin(of, margins)}));
  return {
    key: "rupiah",
    label: word["district.amount"],
    unit: "rupiah",
    estimate: true,
    figure: (at) => ({
      kind: "rupiah",
      value: sum(parts, ({figures}) => figures.amount[at]!),
      units: Math.max(...parts.map(({figures}) => figures.served[at]!)),
      margin: sum(parts, ({figures, margin}) => rupiahMargin(margin, figures.served[at]!, figures.amount[at]!))
    })
  };
}

function changeColumn(id: string, answer: DistrictAnswer, context: ColumnContext): DistrictColumn {
  const {outcome, baseline, counts} = answer;
  const {unit, figures} = outcome[id]!;
  const {word, nameOf, margins, againstReceipt} = context;
  const received = counts.received[id as "pkh"];
  const before = againstReceipt ? received : baseline?.[id]?.figures.served;
  const own = Math.max(unitsMargin(outcome[id]!, margins), baseline?.[id] ? unitsMargin(baseline[id], margins) : 0);
  const margin = againstReceipt ? Math.hypot(own, marginOf(margins, "received", "district")) : own;
  return {
    key: `selisih_${id}`,
    label: isShipped(id) ? word[`district.${id}Change`] : nameOf(id),
    unit: unitNames[unit],
    estimate: true,
    figure(at) {
      const value = figures.served[at]! - (before?.[at] ?? (againstReceipt ? NaN : 0));
      return {kind: "change", value, units: Math.abs(value), margin};
    }
  };
}

/** Not known against actual receipt, of which districts tell families and no rupiah. */
function amountChange(
  {outcome, baseline}: DistrictAnswer,
  {margins, word, againstReceipt}: ColumnContext
): DistrictColumn {
  const ids = [...new Set([...Object.keys(outcome), ...Object.keys(baseline ?? {})])];
  return {
    key: "selisih_rupiah",
    label: word["district.amountChange"],
    unit: "rupiah",
    estimate: true,
    figure(at) {
      const parts = ids.map((id) => {
        const [after, before] = [outcome[id], baseline?.[id]];
        const of = (run: typeof after, measure: "served" | "amount") => run?.figures[measure][at] ?? 0;
        const margin = Math.max(after ? unitsMargin(after, margins) : 0, before ? unitsMargin(before, margins) : 0);
        const [units, rupiah] = [
          of(after, "served") - of(before, "served"),
          of(after, "amount") - of(before, "amount")
        ];
        const larger = of(after, "served") >= of(before, "served") ? after : before;
        const moves = Math.abs(units) > 1e-6 || Math.abs(rupiah) > 1e-3;
        return {rupiah, margin: moves ? rupiahMargin(margin, of(larger, "served"), of(larger, "amount")) : 0};
      });
      const value = againstReceipt ? NaN : sum(parts, ({rupiah}) => rupiah);
      return {kind: "rupiahChange", value, units: Math.abs(value), margin: sum(parts, ({margin}) => margin)};
    }
  };
}

/** Families in deciles 1-4 of every district. */
function insideOf({bins, counts: {byBin, families}}: DistrictAnswer): Float64Array {
  const inside = binsInside(bins, 40);
  return families.map((_, at) =>
    byBin.subarray(at * bins.length, at * bins.length + inside).reduce((a, b) => a + b, 0)
  );
}

function isShipped(id: string): id is "pkh" | "sembako" | "pip" {
  return id === "pkh" || id === "sembako" || id === "pip";
}

/** Units as a file names them. */
const unitNames: Readonly<Record<ProgrammeOutcome["unit"], string>> = {
  family: "keluarga",
  pupil: "siswa",
  person: "orang"
};

function sum<T>(parts: readonly T[], of: (part: T) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}
