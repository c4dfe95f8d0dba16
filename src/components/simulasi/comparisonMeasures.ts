import type {Bin} from "../../lattice/bins.js";
import {rupiahMargin, type MarginStatement} from "../../lattice/margins.js";
import type {Law} from "../../policy/law.js";
import type {Outcome, ProgrammeOutcome} from "../../policy/outcome.js";
import {
  amountChangeMargin,
  changeMargin,
  isActualReceipt,
  nationChangeMargin,
  overlapMargin,
  packageAmountMargin,
  personsReachedMargin,
  reachedMargin,
  unitsChangeMargin,
  unitsMargin,
  type RunFigures
} from "../../policy/runMargins.js";
import {fill, type Words} from "../dictionary.js";
import {pointsMargin} from "../figures/pointsMargin.js";
import type {Format} from "../format.js";
import {fold} from "../places.js";
import {coverageBetween} from "./coverageChart.js";
import {isShipped} from "./programmeName.js";

/** A row of the comparison. A value that is not known is NaN, or null for words. */
export interface ComparisonMeasure {
  readonly label: string;
  readonly unit: "families" | "pupils" | "persons" | "rupiah" | "share" | "text";
  readonly value: (outcome: Outcome) => number;
  readonly text: (value: number) => string;
  /** A difference in words; rows of words have none. */
  readonly change: ((change: number) => string) | null;
  /** 95% margin of the value, in its own unit; null where noise does not reach it. */
  readonly margin: ((outcome: Outcome) => number) | null;
  /** That of its difference between two outcomes which differ; differenceMargin asks for it. */
  readonly changeMargin: ((after: Outcome, before: Outcome) => number) | null;
  readonly marginText: (margin: number) => string;
}

export interface MeasureGroup {
  readonly id: string;
  readonly label: string;
  readonly measures: readonly ComparisonMeasure[];
}

export interface MeasureOptions {
  readonly bins: readonly Bin[];
  readonly published: Law["programmes"];
  readonly margins: MarginStatement;
  /** Last decile of undercoverage. */
  readonly upTo: number;
  /** Programmes of all columns, in the order in which they run. */
  readonly programmes: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly unitOf: (id: string) => ProgrammeOutcome["unit"];
  readonly word: Words;
  readonly format: Format;
}

/** What a comparison says: the main figures, then everything of each programme. */
export function comparisonMeasures(options: MeasureOptions): MeasureGroup[] {
  const {programmes, nameOf, word} = options;
  return [
    {id: "main", label: word["banding.main"], measures: mainMeasures(options)},
    ...programmes.map((id) => ({id, label: nameOf(id), measures: programmeMeasures(id, options)}))
  ];
}

/** The rows whose measure or group holds a text, whatever its case and accents; "" is in all. */
export function groupsWith(groups: readonly MeasureGroup[], text: string): MeasureGroup[] {
  const wanted = fold(text);
  const rowsOf = ({label, measures}: MeasureGroup) =>
    measures.filter((measure) => fold(`${label} ${measure.label}`).includes(wanted));
  return groups.map((group) => ({...group, measures: rowsOf(group)})).filter(({measures}) => measures.length > 0);
}

function mainMeasures(options: MeasureOptions): ComparisonMeasure[] {
  const {bins, margins, upTo, programmes: ids, nameOf, unitOf, word, format} = options;
  const served = ids.map((id) =>
    count(
      fill(word[servedWords[unitOf(id)]], {programme: nameOf(id)}),
      units[unitOf(id)],
      ({programmes}) => programmes[id]?.nation.served ?? NaN,
      ({programmes}) => (programmes[id] ? unitsMargin(programmes[id], margins, "nation") : NaN),
      (after, before) => unitsChangeMargin(after.programmes[id], before.programmes[id], margins, "nation"),
      format
    )
  );
  const decile = format.decilesInText(upTo * 10);
  const isAdded = ids.some((id) => unitOf(id) === "family" && !isShipped(id));
  const both = ({package: {overlaps = []}}: Outcome) =>
    overlaps.find(({programmes: [a, b]}) => a === "pkh" && b === "sembako")?.families ?? NaN;
  const persons = (outcome: Outcome) => personsReachedMargin(margins, outcome);
  const overlap = (outcome: Outcome) => overlapMargin(margins, "nation", outcome, ["pkh", "sembako"]);
  return [
    ...served,
    count(
      word[isAdded ? "reached.any" : "sim.reachedFamilies"],
      "families",
      ({package: whole}) => whole.families,
      (outcome) => reachedMargin(margins, "nation", outcome),
      (after, before) => reachedMargin(margins, "nation", after, before),
      format
    ),
    count(
      word["banding.personsReached"],
      "persons",
      ({package: {persons}}) => persons,
      persons,
      between(persons),
      format
    ),
    count(word["banding.both"], "families", both, overlap, between(overlap), format),
    missed(
      fill(word["banding.missedOf"], {programme: word.sembako, decile}),
      ({programmes}) => programmes.sembako!,
      bins,
      upTo,
      ({programmes}) => unitsMargin(programmes.sembako, margins, "nation"),
      word,
      format
    ),
    rupiah(
      word["card.budget"],
      ({package: whole}) => whole.amount,
      (outcome) => packageAmountMargin(outcome, margins),
      (after, before) =>
        ids.reduce((sum, id) => sum + nationChangeMargin(after.programmes[id], before.programmes[id], margins), 0),
      format
    )
  ];
}

function programmeMeasures(id: string, options: MeasureOptions): ComparisonMeasure[] {
  const {bins, published, margins, upTo, unitOf, word, format} = options;
  const unit = units[unitOf(id)];
  const of = ({programmes}: Outcome): ProgrammeOutcome | undefined => programmes[id];
  const total = (measure: keyof ProgrammeOutcome["nation"]) => (outcome: Outcome) =>
    of(outcome)?.nation[measure] ?? NaN;
  const own = (outcome: Outcome) => {
    const run = of(outcome);
    return run === undefined ? NaN : unitsMargin(run, margins, "nation");
  };
  const moneyMargin = (measure: "amount" | "fullCost") => (outcome: Outcome) => {
    const run = of(outcome);
    return run === undefined ? NaN : amountMargin(run, run.nation[measure], margins);
  };
  const ownChange = (after: Outcome, before: Outcome) => unitsChangeMargin(of(after), of(before), margins, "nation");
  const moneyChange = (after: Outcome, before: Outcome) => nationChangeMargin(of(after), of(before), margins);
  const costChange = (after: Outcome, before: Outcome) =>
    amountChangeMargin(costFigures(of(after), margins), costFigures(of(before), margins));
  const budget = published[id]?.published.budget ?? null;
  const share: ComparisonMeasure[] =
    budget === null
      ? []
      : [
          {
            label: fill(word["banding.ceilingShare"], {ceiling: format.rupiah(budget)}),
            unit: "share",
            value: (outcome) => total("amount")(outcome) / budget,
            text: (value) => format.percent(value),
            change: format.points,
            margin: (outcome) => moneyMargin("amount")(outcome) / budget,
            changeMargin: (after, before) => moneyChange(after, before) / budget,
            marginText: (value) => pointsMargin(value, word, format)
          }
        ];
  const missedRow = isShipped(id)
    ? [
        missed(
          fill(word["banding.missed"], {decile: format.decilesInText(upTo * 10)}),
          ({programmes}) => programmes[id]!,
          bins,
          upTo,
          own,
          word,
          format
        )
      ]
    : [];
  return [
    count(word["banding.served"], unit, total("served"), own, ownChange, format),
    count(word["banding.eligible"], unit, total("eligible"), own, ownChange, format),
    rupiah(word["banding.fullCost"], total("fullCost"), moneyMargin("fullCost"), costChange, format),
    rupiah(word["banding.amount"], total("amount"), moneyMargin("amount"), moneyChange, format),
    ...share,
    ...missedRow,
    binding(of, word)
  ];
}

function count(
  label: string,
  unit: "families" | "pupils" | "persons",
  value: ComparisonMeasure["value"],
  margin: (outcome: Outcome) => number,
  changeMargin: ComparisonMeasure["changeMargin"],
  format: Format
): ComparisonMeasure {
  return {
    label,
    unit,
    value,
    text: format.short,
    change: format.shortChange,
    margin,
    changeMargin,
    marginText: (value) => format.count(Math.ceil(value))
  };
}

function rupiah(
  label: string,
  value: ComparisonMeasure["value"],
  margin: (outcome: Outcome) => number,
  changeMargin: ComparisonMeasure["changeMargin"],
  format: Format
): ComparisonMeasure {
  // a sign takes less room than hemat and tambahan, and the columns are many
  const change = (by: number) => (Math.abs(by) < 0.5 ? format.change(0) : (by > 0 ? "+" : "") + format.rupiah(by));
  return {label, unit: "rupiah", value, text: format.rupiah, change, margin, changeMargin, marginText: format.rupiah};
}

/** Share of the units in the deciles up to one whom the programme does not serve. */
function missed(
  label: string,
  of: (outcome: Outcome) => ProgrammeOutcome,
  bins: readonly Bin[],
  upTo: number,
  margin: (outcome: Outcome) => number,
  word: Words,
  format: Format
): ComparisonMeasure {
  const ownMargin = (outcome: Outcome) => margin(outcome) / unitsUpTo(of(outcome), bins, upTo);
  return {
    label,
    unit: "share",
    value: (outcome) => 1 - coverageBetween(of(outcome), bins, 0, upTo * 10),
    text: (value) => format.percent(value),
    change: format.points,
    margin: ownMargin,
    changeMargin: (after, before) => Math.hypot(ownMargin(after), ownMargin(before)),
    marginText: (value) => pointsMargin(value, word, format)
  };
}

const servedWords = {family: "sim.familiesOf", pupil: "sim.pupilsOf", person: "banding.personsOf"} as const;

const units = {family: "families", pupil: "pupils", person: "persons"} as const;

const bindings = ["threshold", "exclusion", "takeUp", "quota", "ceiling"] as const;

/** What keeps a programme from serving more; the value is the place in the list above. */
function binding(of: (outcome: Outcome) => ProgrammeOutcome | undefined, word: Words): ComparisonMeasure {
  return {
    label: word["banding.binding"],
    unit: "text",
    value: (outcome) => {
      const run = of(outcome);
      return run === undefined || isActual(run) ? NaN : bindings.indexOf(run.binding);
    },
    text: (value) => word[`card.${bindings[value]!}`],
    change: null,
    margin: null,
    changeMargin: null,
    marginText: String
  };
}

function amountMargin(run: ProgrammeOutcome, amount: number, margins: MarginStatement): number {
  const {nation} = run;
  const units = isActual(run) || amount === nation.amount ? nation.served : nation.eligible;
  return rupiahMargin(unitsMargin(run, margins, "nation"), units, amount);
}

/** Those eligible and what serving them all would cost; of actual receipt those who receive. */
function costFigures(run: ProgrammeOutcome | undefined, margins: MarginStatement): RunFigures {
  if (run === undefined) return {units: 0, amount: 0, margin: 0};
  const {served, eligible, fullCost} = run.nation;
  return {
    units: isActual(run) ? served : eligible,
    amount: fullCost,
    margin: unitsMargin(run, margins, "nation")
  };
}

/** The margin of a difference whose two sides have the same kind of count. */
function between(margin: (outcome: Outcome) => number): (after: Outcome, before: Outcome) => number {
  return (after, before) =>
    changeMargin(margin(after), margin(before), isActualReceipt(after) !== isActualReceipt(before));
}

/** Actual receipt has no threshold. */
function isActual({threshold}: ProgrammeOutcome): boolean {
  return Number.isNaN(threshold);
}

function unitsUpTo({bins: {units}}: ProgrammeOutcome, bins: readonly Bin[], upTo: number): number {
  return bins.reduce((sum, {upper}, bin) => (upper !== null && upper <= upTo * 10 ? sum + units[bin]! : sum), 0);
}
