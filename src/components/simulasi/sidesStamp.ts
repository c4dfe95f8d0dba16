import type {FirstView} from "../../lattice/firstView.js";
import type {Words} from "../dictionary.js";
import {fileStamp} from "../fileStamp.js";
import type {Format} from "../format.js";
import type {Pair} from "./pairChoice.js";
import {sideTitle} from "./sideDay.js";
import type {WorkbenchData} from "./workbenchData.js";

/** What every row of a file says of two sides: their names, each with its rule day where that is not the page's own. */
export function sidesStamp(
  view: Pick<FirstView, "version" | "synthetic" | "law">,
  {of, against, outcome}: Pick<Pair, "of" | "against" | "outcome">,
  data: WorkbenchData,
  word: Words,
  format: Format
): Readonly<Record<string, string>> {
  const title = (side: Pair["of"]) => sideTitle(side, data, view.law.day, word, format);
  return fileStamp(view, {day: outcome.day, scenario: title(of), against: title(against)});
}
