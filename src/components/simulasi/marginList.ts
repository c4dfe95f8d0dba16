import type {Outcome} from "../../policy/outcome.js";
import {fill, type Words} from "../dictionary.js";
import type {FigureValues} from "./figureValues.js";
import type {Panel} from "./programmePanels.js";
import type {ResultMargins} from "./resultMargins.js";

/** More programmes than this have one margin in a sentence, the widest; the table twin has each. */
export const mostListed = 4;

/** The widest margin of each programme's coverage in an outcome, or of all where they are many, as a sentence. */
export function marginList(
  {programmes}: Outcome,
  panels: readonly Panel[],
  spread: ResultMargins,
  values: FigureValues,
  word: Words
): string {
  const own = panels.flatMap(({id, name}) => {
    const run = programmes[id];
    return run === undefined ? [] : [{name, widest: spread.widestCoverage(run)}];
  });
  const list =
    own.length > mostListed
      ? [fill(word["sim.marginCoverageAll"], {margin: values.points(Math.max(...own.map(({widest}) => widest)))})]
      : own.map(({name, widest}) =>
          fill(word["sim.marginCoverageOf"], {programme: name, margin: values.points(widest)})
        );
  return fill(word["sim.marginCoverage"], {list: list.join(", ")});
}
