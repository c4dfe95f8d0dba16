import type {Outcome} from "../../policy/outcome.js";
import {fill} from "../dictionary.js";
import {coverageBetween} from "../simulasi/coverageChart.js";
import {programmeName} from "../simulasi/programmeName.js";
import type {NotaFacts} from "./notaFacts.js";

/** A line of the brief's comparison. */
export interface NotaMeasure {
  readonly label: string;
  /** NaN where a baseline does not know it. */
  readonly value: (outcome: Outcome) => number;
  readonly text: (value: number) => string;
  readonly change: (change: number) => string;
  /** Whether it sums over programmes, so that one of unknown receipt makes the difference unknown. */
  readonly sums: boolean;
}

/** What scenarios are compared by: those served and rupiah of every programme, families reached, and who is missed. */
export function notaMeasures({data, view, word, format}: NotaFacts): NotaMeasure[] {
  const {law, outcome, baseline, outcomes, set} = data;
  const absent = (of: Outcome) => (of === baseline && set.baseline === "penerima-nyata" ? NaN : 0);
  const ids = [...new Set([law, outcome, ...outcomes.values()].flatMap(({programmes}) => Object.keys(programmes)))];
  const served = (id: string): NotaMeasure => {
    const pattern = word[id === "pip" ? "sim.pupilsOf" : "sim.familiesOf"];
    return {
      label: fill(pattern, {programme: programmeName(id, set, word, format)}),
      value: (of) => of.programmes[id]?.nation.served ?? absent(of),
      text: format.short,
      change: format.shortChange,
      sums: false
    };
  };
  const money = (label: string, sums: boolean, value: NotaMeasure["value"]): NotaMeasure => ({
    label,
    value,
    sums,
    text: format.rupiah,
    change: (change) =>
      Math.abs(change) < 0.5 || Number.isNaN(change)
        ? format.budget(change)
        : (change > 0 ? "+" : "") + format.rupiah(change)
  });
  return [
    ...ids.map(served),
    {
      label: word["sim.reachedFamilies"],
      value: ({package: whole}) => whole.families,
      text: format.short,
      change: format.shortChange,
      sums: true
    },
    {
      label: word["sim.missed"],
      value: ({programmes}) => 1 - coverageBetween(programmes.sembako!, view.bins, 0, 40),
      text: (share) => format.percent(share),
      change: format.points,
      sums: false
    },
    ...ids.map((id) =>
      money(
        fill(word["nota.budgetOf"], {programme: programmeName(id, set, word, format)}),
        false,
        (of) => of.programmes[id]?.nation.amount ?? absent(of)
      )
    ),
    money(word["nota.budget"], true, ({package: whole}) => whole.amount)
  ];
}
