import type {Outcome} from "../../policy/outcome.js";
import {fill, type Words} from "../dictionary.js";
import type {FigureValues} from "./figureValues.js";
import type {Panel} from "./programmePanels.js";
import type {ResultMargins} from "./resultMargins.js";

/** The widest margin of each programme's coverage in an outcome, as a sentence. */
export function marginList(
  {programmes}: Outcome,
  panels: readonly Panel[],
  spread: ResultMargins,
  values: FigureValues,
  word: Words
): string {
  const list = panels.flatMap(({id, name}) => {
    const run = programmes[id];
    if (run === undefined) return [];
    const margin = values.points(spread.widestCoverage(run));
    return [fill(word["sim.marginCoverageOf"], {programme: name, margin})];
  });
  return fill(word["sim.marginCoverage"], {list: list.join(", ")});
}
