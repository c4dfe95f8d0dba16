import {binsInside} from "../../lattice/bins.js";
import {marginOf, rupiahMargin, type MarginStatement} from "../../lattice/margins.js";
import type {DistrictAnswer} from "../../policy/districtAnswer.js";
import {districtReached, type DistrictReached} from "../../policy/districtReached.js";
import {unitsMargin} from "../../policy/districtRows.js";
import {changeMargin} from "../../policy/runMargins.js";
import {fill, type Words} from "../dictionary.js";
import type {EstimatedFigure} from "../figures/shownFigure.js";
import {filedNames, filedUnits} from "../filedNames.js";
import {isShipped} from "../programmeMark.js";

/** What the table is filled with. */
export const districtViews = ["reach", "make", "actual", "change"] as const;

export type DistrictView = (typeof districtViews)[number];

/** A column of the districts' table. */
export interface DistrictColumn {
  readonly key: string;
  readonly label: string;
  /** Name in a file, of which those of its unit, margin and class are made. */
  readonly filed: string;
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
    filed: key,
    unit: "keluarga",
    estimate: false,
    figure: (at) => ({kind: "count", value: values[at]!, units: values[at]!, margin})
  });
  const share = (key: string, label: string, values: Float64Array, filed = key): DistrictColumn => ({
    key,
    label,
    filed,
    unit: "bagian keluarga, 0-1",
    estimate: false,
    figure(at) {
      const all = counts.families[at]!;
      const part = (of: number) => (all > 0 ? of / all : 0);
      return {kind: "share", value: part(values[at]!), units: values[at]!, margin: part(families), families: all};
    }
  });
  const all = count("keluarga", word["district.families"], counts.families);
  const received = (id: "pkh" | "sembako" | "any", values: Float64Array) =>
    count(
      id === "any" ? "pkh_atau_sembako_nyata" : `${id}_nyata`,
      word[`district.${id}Actual`],
      values,
      marginOf(margins, "received", "district")
    );
  const filed = filedProgrammes(answer, context);
  const served = Object.keys(outcome).map((id) => servedColumn(id, filed(id), answer, context));
  const reach = districtReached(answer, context.againstReceipt, margins);
  switch (view) {
    case "reach":
      return [
        all,
        share("desil_1_4", word["district.poorest"], insideOf(answer)),
        ...served,
        reachedColumn(reach, context),
        amountColumn(answer, context)
      ];
    case "make":
      return [
        all,
        share("ada_komponen", word["district.component"], counts.withComponent),
        share("e", word["district.early"], counts.early, "ada_hamil_atau_anak_0_6"),
        share("s", word["district.school"], counts.school, "ada_anak_sekolah"),
        share("v", word["district.vulnerable"], counts.vulnerable, "ada_disabilitas_berat_atau_lansia")
      ];
    case "actual":
      return [
        all,
        received("pkh", counts.received.pkh),
        served[0]!,
        received("sembako", counts.received.sembako),
        served[1]!,
        received("any", counts.receivedAny),
        reachedColumn(reach, context)
      ];
    case "change":
      return [
        all,
        ...programmesOf(answer).map((id) => changeColumn(id, filed(id), answer, context)),
        reachedChange(reach, context),
        amountChange(answer, context)
      ];
  }
}

/** The programmes of the scenario, then those that only its baseline has. */
function programmesOf({outcome, baseline}: DistrictAnswer): string[] {
  return [...new Set([...Object.keys(outcome), ...Object.keys(baseline ?? {})])];
}

/** Names programmes in a file, those that are added by what they are called. */
function filedProgrammes(answer: DistrictAnswer, {nameOf}: ColumnContext): (id: string) => string {
  const added = programmesOf(answer).filter((id) => !isShipped(id));
  const names = filedNames(added.map((id) => ({id, name: nameOf(id)})));
  return (id) => names.get(id) ?? id;
}

function servedColumn(
  id: string,
  filed: string,
  {outcome}: DistrictAnswer,
  {margins, word, nameOf}: ColumnContext
): DistrictColumn {
  const {unit, figures} = outcome[id]!;
  const margin = unitsMargin(outcome[id]!, margins);
  return {
    key: id,
    label: isShipped(id)
      ? word[`district.${id}`]
      : fill(word["table.added"], {name: nameOf(id), unit: unitText(unit, word)}),
    filed,
    unit: filedUnits[unit],
    estimate: true,
    figure: (at) => ({kind: "count", value: figures.served[at]!, units: figures.served[at]!, margin})
  };
}

/** Families that any programme reaches, each counted once. */
function reachedColumn({served, margin}: DistrictReached, {word}: ColumnContext): DistrictColumn {
  return {
    key: "terjangkau",
    label: word["district.reached"],
    filed: "terjangkau",
    unit: "keluarga",
    estimate: true,
    figure: (at) => ({kind: "count", value: served[at]!, units: served[at]!, margin})
  };
}

function reachedChange(
  {served, before, margin, marginBefore}: DistrictReached,
  {word, againstReceipt}: ColumnContext
): DistrictColumn {
  return {
    key: "selisih_terjangkau",
    label: word["district.reachedChange"],
    filed: "selisih_terjangkau",
    unit: "keluarga",
    estimate: true,
    figure(at) {
      const value = served[at]! - (before?.[at] ?? NaN);
      return {
        kind: "change",
        value,
        units: Math.abs(value),
        margin: Math.ceil(changeMargin(margin, marginBefore ?? 0, againstReceipt))
      };
    }
  };
}

/** All programmes' rupiah; as one family's noise is in every programme, their margins add up. */
function amountColumn({outcome}: DistrictAnswer, {margins, word}: ColumnContext): DistrictColumn {
  const parts = Object.values(outcome).map((of) => ({...of, margin: unitsMargin(of, margins)}));
  return {
    key: "rupiah",
    label: word["district.amount"],
    filed: "rupiah",
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

/** A programme that only one side has serves nobody on the other. */
function changeColumn(id: string, filed: string, answer: DistrictAnswer, context: ColumnContext): DistrictColumn {
  const {outcome, baseline, counts} = answer;
  const {unit} = outcome[id] ?? baseline![id]!;
  const {word, nameOf, margins, againstReceipt} = context;
  const received = counts.received[id as "pkh"];
  const before = againstReceipt ? received : baseline?.[id]?.figures.served;
  const own = Math.max(unitsMargin(outcome[id], margins), unitsMargin(baseline?.[id], margins));
  const margin = againstReceipt ? Math.hypot(own, marginOf(margins, "received", "district")) : own;
  return {
    key: `selisih_${id}`,
    label: isShipped(id)
      ? word[`district.${id}Change`]
      : fill(word["district.addedChange"], {name: nameOf(id), unit: unitText(unit, word)}),
    filed: `selisih_${filed}`,
    unit: filedUnits[unit],
    estimate: true,
    figure(at) {
      const value = (outcome[id]?.figures.served[at] ?? 0) - (before?.[at] ?? (againstReceipt ? NaN : 0));
      return {kind: "change", value, units: Math.abs(value), margin};
    }
  };
}

/** Not known against actual receipt, of which districts tell families and no rupiah. */
function amountChange(answer: DistrictAnswer, {margins, word, againstReceipt}: ColumnContext): DistrictColumn {
  const {outcome, baseline} = answer;
  const ids = programmesOf(answer);
  return {
    key: "selisih_rupiah",
    label: word["district.amountChange"],
    filed: "selisih_rupiah",
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

/** What an added programme counts, in words. */
function unitText(unit: "family" | "pupil" | "person", word: Words): string {
  return word[unit === "person" ? "edit.persons" : "unit.families"];
}

function sum<T>(parts: readonly T[], of: (part: T) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}
