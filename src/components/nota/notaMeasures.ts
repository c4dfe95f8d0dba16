import type {Outcome, ProgrammeOutcome} from "../../policy/outcome.js";
import {addsFamilies} from "../addsFamilies.js";
import {fill} from "../dictionary.js";
import {pointsMargin} from "../figures/pointsMargin.js";
import {reachedMargin, unitsChangeMargin, unitsMargin} from "../../policy/runMargins.js";
import {coverageBetween} from "../simulasi/coverageChart.js";
import {programmeName} from "../simulasi/programmeName.js";
import {spreadOf, type NotaFacts} from "./notaFacts.js";
import {shortName} from "./shortName.js";

/** A line of the brief's comparison. */
export interface NotaMeasure {
  readonly label: string;
  /** NaN where a baseline does not know it. */
  readonly value: (outcome: Outcome) => number;
  readonly text: (value: number) => string;
  readonly change: (change: number) => string;
  /** The 95% margin of the value, and as text. */
  readonly margin: (outcome: Outcome) => number;
  /** That of its difference against the baseline. */
  readonly changeMargin: (outcome: Outcome) => number;
  readonly marginText: (margin: number) => string;
  /** Whether it sums over programmes, so that one of unknown receipt makes the difference unknown. */
  readonly sums: boolean;
}

/**
 * What scenarios are compared by: those served and rupiah of each of these programmes, families reached, who is missed. A
 * programme's name has at most so many characters, so that what is counted of it is not cut away.
 */
export function notaMeasures(facts: NotaFacts, ids: readonly string[], longestName: number): NotaMeasure[] {
  const {data, view, word, format} = facts;
  const {law, outcome, baseline, outcomes, set} = data;
  const {margins, bins} = view;
  const spread = spreadOf(facts);
  const absent = (of: Outcome) => (of === baseline && set.baseline === "penerima-nyata" ? NaN : 0);
  const runs = [law, outcome, ...outcomes.values()];
  const unitOf = (id: string) => runs.find(({programmes}) => programmes[id])!.programmes[id]!.unit;
  const name = (id: string) => shortName(programmeName(id, set, word, format), longestName);
  const counted = {
    text: format.short,
    change: format.shortChange,
    marginText: (margin: number) => format.count(Math.ceil(margin))
  };
  const missed = ({programmes}: Outcome) => spread.coverage(programmes.sembako!, 0, 40);
  const served = (id: string): NotaMeasure => ({
    label: fill(word[labels[unitOf(id)]], {programme: name(id)}),
    value: (of) => of.programmes[id]?.nation.served ?? absent(of),
    margin: (of) => unitsMargin(of.programmes[id], margins, "nation"),
    changeMargin: (of) => unitsChangeMargin(of.programmes[id], baseline.programmes[id], margins, "nation"),
    sums: false,
    ...counted
  });
  const money = (
    label: string,
    /** A programme, or all (null). */
    id: string | null,
    value: NotaMeasure["value"]
  ): NotaMeasure => ({
    label,
    value,
    margin: (of) => spread.amount(of, id),
    changeMargin: (of) => spread.amountChange(of, baseline, id),
    sums: id === null,
    text: format.rupiah,
    marginText: format.rupiah,
    change: (change) =>
      Math.abs(change) < 0.5 || Number.isNaN(change)
        ? format.budget(change)
        : (change > 0 ? "+" : "") + format.rupiah(change)
  });
  return [
    ...ids.map(served),
    {
      label: word[addsFamilies(baseline, ...runs) ? "reached.anyShort" : "nota.reached"],
      value: ({package: whole}) => whole.families,
      margin: (of) => reachedMargin(margins, "nation", of),
      changeMargin: (of) => reachedMargin(margins, "nation", of, baseline),
      sums: true,
      ...counted
    },
    {
      label: word["nota.missed"],
      value: ({programmes}) => 1 - coverageBetween(programmes.sembako!, bins, 0, 40),
      margin: missed,
      changeMargin: (of) => Math.hypot(missed(of), missed(baseline)),
      text: (share) => format.percent(share),
      change: format.points,
      marginText: (margin) => pointsMargin(margin, word, format),
      sums: false
    },
    ...ids.map((id) =>
      money(
        fill(word["nota.budgetOf"], {programme: name(id)}),
        id,
        (of) => of.programmes[id]?.nation.amount ?? absent(of)
      )
    ),
    money(word["nota.budget"], null, ({package: whole}) => whole.amount)
  ];
}

const labels = {
  family: "sim.familiesOf",
  pupil: "sim.pupilsOf",
  person: "nota.personsOf"
} as const satisfies Record<ProgrammeOutcome["unit"], string>;
