import type {Outcome} from "../../policy/outcome.js";
import {addsFamilies} from "../addsFamilies.js";
import {pointsMargin} from "../figures/pointsMargin.js";
import {packageAmountMargin, reachedMargin, unitsMargin} from "../../policy/runMargins.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {coverageBetween} from "../simulasi/coverageChart.js";
import {spreadOf, type NotaFacts} from "./notaFacts.js";
import {shortScale} from "./shortScale.js";

/** Four headline figures, each with its margin and beside the baseline's. */
export function notaFigures(facts: NotaFacts): HTMLElement {
  const {data, view, word, format} = facts;
  const {outcome, baseline, set} = data;
  const {margins, bins} = view;
  const against = word[set.baseline === "law" ? "nota.law" : "sim.baseline"];
  const missed = (of: Outcome) => 1 - coverageBetween(of.programmes.sembako!, bins, 0, 40);
  const pupils = (of: Outcome) => of.programmes.pip!.nation.served;
  const beside = (value: string, change: string) => fill(word["nota.beside"], {against, value, change});
  const plusMinus = (margin: number, text: string) =>
    margin > 0 ? fill(word["figure.plusMinus"], {margin: text}) : word["nota.exact"];
  const counted = (margin: number) => plusMinus(margin, format.count(Math.ceil(margin)));
  const [amount, scale] = format.parts(outcome.package.amount);
  const amountMargin = packageAmountMargin(outcome, margins);
  const missedMargin = spreadOf(facts).coverage(outcome.programmes.sembako!, 0, 40);
  return html(
    "dl",
    {class: "nota-figures"},
    figure(
      word["nota.budget"],
      [`Rp${amount}`, scale],
      plusMinus(amountMargin, shortScale(format.rupiah(amountMargin), word)),
      fill(word["nota.besideOnly"], {against, value: format.rupiah(baseline.package.amount)})
    ),
    figure(
      word[addsFamilies(outcome, baseline) ? "reached.anyShort" : "nota.reached"],
      format.parts(outcome.package.families),
      counted(reachedMargin(margins, "nation", outcome)),
      beside(
        format.short(baseline.package.families),
        format.shortChange(outcome.package.families - baseline.package.families)
      )
    ),
    figure(
      word["nota.pupils"],
      format.parts(pupils(outcome)),
      counted(unitsMargin(outcome.programmes.pip, margins, "nation")),
      beside(format.short(pupils(baseline)), format.shortChange(pupils(outcome) - pupils(baseline)))
    ),
    figure(
      word["nota.missed"],
      [format.percent(missed(outcome)), ""],
      plusMinus(missedMargin, pointsMargin(missedMargin, word, format)),
      beside(format.percent(missed(baseline)), format.points(missed(outcome) - missed(baseline)))
    )
  );
}

function figure(label: string, [value, scale]: readonly [string, string], margin: string, note: string): HTMLElement {
  return html(
    "div",
    {},
    html("dt", {}, label),
    html(
      "dd",
      {class: "nota-value"},
      html("span", {}, value, html("small", {}, scale === "" ? "" : ` ${scale}`)),
      " ",
      html("small", {class: "nota-margin"}, margin)
    ),
    html("dd", {}, note)
  );
}
