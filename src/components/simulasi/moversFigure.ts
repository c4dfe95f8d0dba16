import {fill} from "../dictionary.js";
import {amountChangeMargins} from "../figures/regionMargins.js";
import type {Places} from "../places.js";
import {figureFrame, type Twin} from "./figureFrame.js";
import {moverList} from "./moverList.js";
import type {Pair} from "./pairChoice.js";
import type {ResultTools} from "./resultFigure.js";
import {baselineName} from "./scenarioName.js";

export interface MoversFigure {
  readonly element: HTMLElement;
  /** Draws a pair in place; ranks are set anew unless dragging. */
  draw(pair: Pair, dragging: boolean): void;
}

/** The regencies that move most between two sides, in rupiah a year. */
export function moversFigure(
  {margins, values, word, format}: ResultTools,
  places: Places,
  onSelect: (code: string) => void
): MoversFigure {
  let pair: Pair | null = null;
  const marginsOf = (of: Pair) => amountChangeMargins({level: "regency", places, margins, ...of});
  const changes = ({outcome, baseline}: Pair) =>
    outcome.package.regencies.amount.map((amount, at) => amount - baseline.package.regencies.amount[at]!);
  const list = moverList(word, format.budget, (margin) => values.plusMinus(format.rupiah(margin)), onSelect);
  const table = (): Twin => {
    const [all, margin] = [changes(pair!), marginsOf(pair!)];
    return {
      head: [word["table.region"], word["sim.difference"]],
      rows: list.shown().map((at) => {
        const {name, within} = places.regency[at]!;
        return [`${name}, ${within}`, values.change(all[at]!, margin(at))];
      })
    };
  };
  const frame = figureFrame("wilayah-terbesar", list.element, table, word);
  return {
    element: frame.element,
    draw(next, dragging) {
      const other = pair?.of !== next.of || pair.against !== next.against;
      pair = next;
      list.draw(places.regency, changes(next), marginsOf(next), !dragging || other);
      const sides = {of: baselineName(next.of, word), against: baselineName(next.against, word)};
      frame.say(word["sim.moversTitle"], `${fill(word["banding.moversNote"], sides)} ${word["sim.marginMovers"]}`);
      frame.refresh();
    }
  };
}
