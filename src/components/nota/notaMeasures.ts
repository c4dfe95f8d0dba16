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
}

/** What scenarios are compared by: those served and rupiah of every programme, families reached, and who is missed. */
export function notaMeasures({data, view, word, format}: NotaFacts): NotaMeasure[] {
  const {law, outcome, outcomes, set} = data;
  const ids = [...new Set([law, outcome, ...outcomes.values()].flatMap(({programmes}) => Object.keys(programmes)))];
  const served = (id: string): NotaMeasure => {
    const pattern = word[id === "pip" ? "sim.pupilsOf" : "sim.familiesOf"];
    return {
      label: fill(pattern, {programme: programmeName(id, set, word, format)}),
      value: ({programmes}) => programmes[id]?.nation.served ?? 0,
      text: format.short,
      change: format.shortChange
    };
  };
  const money = (label: string, value: NotaMeasure["value"]): NotaMeasure => ({
    label,
    value,
    text: format.rupiah,
    change: (change) => (Math.abs(change) < 0.5 ? format.budget(0) : (change > 0 ? "+" : "") + format.rupiah(change))
  });
  return [
    ...ids.map(served),
    {
      label: word["sim.reachedFamilies"],
      value: ({package: whole}) => whole.families,
      text: format.short,
      change: format.shortChange
    },
    {
      label: word["sim.missed"],
      value: ({programmes}) => 1 - coverageBetween(programmes.sembako!, view.bins, 0, 40),
      text: (share) => format.percent(share),
      change: format.points
    },
    ...ids.map((id) =>
      money(
        fill(word["nota.budgetOf"], {programme: programmeName(id, set, word, format)}),
        ({programmes}) => programmes[id]?.nation.amount ?? 0
      )
    ),
    money(word["nota.budget"], ({package: whole}) => whole.amount)
  ];
}
