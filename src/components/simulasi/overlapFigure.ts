import type {Outcome} from "../../policy/outcome.js";
import {fill, type Words} from "../dictionary.js";
import {overlapMargin} from "../../policy/runMargins.js";
import type {PointRows} from "./chartPoint.js";
import {figureFrame, type Twin} from "./figureFrame.js";
import type {ResultFigure, ResultTools} from "./resultFigure.js";
import {baselineName} from "./scenarioName.js";
import {shortTick, stackedBars} from "./stackedBars.js";
import type {WorkbenchData} from "./workbenchData.js";

/** Families that PKH and Sembako serve, both or one of them, in the baseline and in the scenario. */
export function overlapFigure({margins, values, word, format}: ResultTools): ResultFigure {
  let data: WorkbenchData;
  const millions = (value: number) => format.decimal(value / 1e6, 1);
  const bars = stackedBars(millions, (value, last) => shortTick(last ? format.short(value) : millions(value)));
  const marginOf = (of: Outcome) => overlapMargin(margins, "nation", of, ["pkh", "sembako"]);
  const rows = ({outcome, baseline, set}: WorkbenchData) => {
    const before = baselineName(set.baseline, word).replace(/^./, (letter) => letter.toUpperCase());
    const after = fill(word["sim.scenarioTitle"], {letter: set.editing});
    return [
      {label: before, parts: overlapOf(baseline, word), margin: marginOf(baseline)},
      {label: after, parts: overlapOf(outcome, word), margin: marginOf(outcome)}
    ];
  };
  const table = (): Twin => ({
    head: [word["sim.scenarioHead"], ...rows(data)[0]!.parts.map(({label}) => label)],
    rows: rows(data).map(({label, parts, margin}) => [label, ...parts.map(({value}) => values.count(value, margin))])
  });
  const points = (): PointRows =>
    bars.parts().map((parts, side) => {
      const {label, parts: all, margin} = rows(data)[side]!;
      return parts.map((on, at) => {
        const {text, margin: spread} = values.count(all[at]!.value, margin);
        const count = [text, spread?.text ?? ""].join(" ").trim();
        const told = {name: `${label}, ${all[at]!.label}`, value: `${count} ${word["unit.families"]}`};
        return {on, text: fill(word["points.named"], told)};
      });
    });
  const frame = figureFrame("tumpang-tindih", bars.element, table, word, points);
  return {
    element: frame.element,
    draw(next, dragging) {
      data = next;
      const {outcome, baseline, set} = next;
      bars.draw(rows(next), !dragging);
      const widest = Math.max(...[baseline, outcome].map(marginOf));
      const list = `${values.plusMinus(format.count(widest))} ${word["unit.families"]}`;
      frame.say(
        fill(word["sim.overlapTitle"], {count: format.short(overlapOf(outcome, word)[0]!.value)}),
        [
          word[set.baseline === "penerima-nyata" ? "actual.overlap" : "sim.overlapNote"],
          fill(word["sim.marginMoney"], {list})
        ].join(" ")
      );
      frame.refresh();
    }
  };
}

/** Families served by both, by Sembako alone, by PKH alone, under nested service. */
export function overlapOf({programmes, package: whole}: Outcome, word: Words) {
  const [pkh, sembako] = [programmes.pkh!.nation.served, programmes.sembako!.nation.served];
  const pair = whole.overlaps?.find(({programmes: [a, b]}) => a === "pkh" && b === "sembako");
  const both = pair?.families ?? Math.max(0, pkh + sembako - whole.families);
  return [
    {look: "both", label: word["sim.both"], value: both},
    {look: "sembako", label: word["sim.sembakoOnly"], value: Math.max(0, sembako - both)},
    {look: "pkh", label: word["sim.pkhOnly"], value: Math.max(0, pkh - both)}
  ];
}
