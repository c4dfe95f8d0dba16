import type {Outcome} from "../../policy/outcome.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {coverageBetween} from "../simulasi/coverageChart.js";
import {baselineName} from "../simulasi/scenarioName.js";
import type {NotaFacts} from "./notaFacts.js";

/** Four headline figures with the baseline's. */
export function notaFigures({data, view, word, format}: NotaFacts): HTMLElement {
  const {outcome, baseline, set} = data;
  const against = baselineName(set.baseline, word);
  const missed = (of: Outcome) => 1 - coverageBetween(of.programmes.sembako!, view.bins, 0, 40);
  const pupils = (of: Outcome) => of.programmes.pip!.nation.served;
  const beside = (value: string) => fill(word["nota.baselineValue"], {against, value});
  const changed = (value: string, change: string) => fill(word["nota.change"], {value: beside(value), change});
  const parts = (value: number) => format.parts(value);
  const [amount, scale] = parts(outcome.package.amount);
  return html(
    "dl",
    {class: "nota-figures"},
    figure(word["nota.budget"], `Rp${amount}`, scale, beside(format.rupiah(baseline.package.amount))),
    figure(
      word["nota.reached"],
      ...parts(outcome.package.families),
      changed(
        `${format.short(baseline.package.families)}, ${word["nota.reachedBy"]}`,
        format.shortChange(outcome.package.families - baseline.package.families)
      )
    ),
    figure(
      word["nota.pupils"],
      ...parts(pupils(outcome)),
      changed(format.short(pupils(baseline)), format.shortChange(pupils(outcome) - pupils(baseline)))
    ),
    figure(
      word["nota.missed"],
      format.percent(missed(outcome)),
      "",
      changed(format.percent(missed(baseline)), format.points(missed(outcome) - missed(baseline)))
    )
  );
}

function figure(label: string, value: string, scale: string, note: string): HTMLElement {
  return html(
    "div",
    {},
    html("dt", {}, label),
    html("dd", {class: "nota-value"}, value, html("small", {}, scale === "" ? "" : ` ${scale}`)),
    html("dd", {}, note)
  );
}
