import type {Bin} from "../../lattice/bins.js";
import type {MarginStatement} from "../../lattice/margins.js";
import type {NoiseStatement} from "../../lattice/release.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {headlineCards} from "../headlineCards.js";
import {html} from "../html.js";
import type {Places} from "../places.js";
import {additionalCards} from "./additionalCards.js";
import {cardDetails} from "./cardDetails.js";
import {coverageFigure} from "./coverageFigure.js";
import {drawInSight} from "../drawInSight.js";
import {figureValues} from "./figureValues.js";
import {flowFigure} from "./flowFigure.js";
import {moneyFigure} from "./moneyFigure.js";
import {moversFigure} from "./moversFigure.js";
import {overlapFigure} from "./overlapFigure.js";
import type {ProgrammePair} from "./programmeChoice.js";
import {programmeLooks} from "./programmeLooks.js";
import {programmeName} from "./programmeName.js";
import type {ResultTools} from "./resultFigure.js";
import {resultMargins} from "./resultMargins.js";
import {stageFigure} from "./stageFigure.js";
import type {WorkbenchData} from "./workbenchData.js";

export interface Results {
  readonly cards: HTMLElement;
  readonly money: HTMLElement;
  readonly coverage: HTMLElement;
  readonly flows: HTMLElement;
  readonly movers: HTMLElement;
  readonly overlap: HTMLElement;
  readonly stages: HTMLElement;
  /** Draws in place: at rest everything, with axes and ranks anew; while dragging what can be seen. */
  draw(data: WorkbenchData, dragging: boolean): void;
  /** Draws the regions that move most between two sides. */
  drawMovers(pair: ProgrammePair, dragging: boolean): void;
}

/** The figures of the edited scenario against its baseline, each with its finding, its margin and its table. */
export function results(
  bins: readonly Bin[],
  margins: MarginStatement,
  places: Places,
  noise: () => readonly NoiseStatement[],
  word: Words,
  format: Format,
  onSelect: (code: string) => void
): Results {
  const spread = resultMargins(bins, margins, noise);
  const tools: ResultTools = {bins, margins, spread, values: figureValues(word, format), word, format};
  const cards = headlineCards(bins, margins, {...word, "card.change": word["sim.againstBaseline"]}, format);
  const extra = additionalCards(margins, word, format);
  const [money, coverage, flows] = [moneyFigure(tools), coverageFigure(tools), flowFigure(tools)];
  const [overlap, stages] = [overlapFigure(tools), stageFigure(tools)];
  const movers = moversFigure(tools, places, onSelect);
  const top = html("div", {id: "kartu"}, cards.element, extra.element);
  top.prepend(cardDetails(top, word));
  const drawTop = (data: WorkbenchData, dragging: boolean) => {
    cards.update(data.outcome, data.baseline, dragging);
    extra.update(data, (id) => programmeName(id, data.set, word, format), programmeLooks(data.set));
  };
  const drawings = [
    drawInSight(top, drawTop),
    ...[money, coverage, flows, overlap, stages].map(({element, draw}) => drawInSight(element, draw))
  ];
  return {
    cards: top,
    money: money.element,
    coverage: coverage.element,
    flows: flows.element,
    movers: movers.element,
    overlap: overlap.element,
    stages: stages.element,
    draw(data, dragging) {
      for (const draw of drawings) draw(data, dragging);
    },
    drawMovers: drawInSight(movers.element, movers.draw)
  };
}
