import type {FirstView} from "../../lattice/firstView.js";
import type {Change} from "../../scenario/change.js";
import {changesOf} from "../../scenario/changes.js";
import {scenarioOf, type Letter} from "../../scenario/scenarioSet.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import type {Shapes} from "../map/shapes.js";
import type {Places} from "../places.js";
import type {BinCounts} from "../regionFigures.js";
import {movedAnything} from "../simulasi/finding.js";
import {resultMargins, type ResultMargins} from "../simulasi/resultMargins.js";
import type {WorkbenchData} from "../simulasi/workbenchData.js";
import type {Answered} from "./answered.js";

/** Everything that a brief is made from. */
export interface NotaFacts {
  readonly data: WorkbenchData;
  readonly view: FirstView;
  readonly places: Places;
  readonly counts: BinCounts;
  /** Null where the boundaries did not open. */
  readonly shapes: Shapes | null;
  /** What the map's boundaries are, as a sentence; null without them. */
  readonly boundaries: string | null;
  /** Leads to the scenarios whose figures these are. */
  readonly address: string;
  /** Whether the whole address, or the names of files in its place, may stand on paper: not where the rest leaves no room. */
  readonly printsLink: boolean;
  readonly answered: Answered;
  /** ISO day of printing. */
  readonly printed: string;
  readonly word: Words;
  readonly format: Format;
}

/** What one of the set's scenarios changes of the law. */
export function changesIn({data, view, places, word}: NotaFacts, letter: Letter): Change[] {
  return changesOf(scenarioOf(data.set, letter), view.law.day, (code) =>
    code === "ID" ? word["map.nation"] : (places.byCode.get(code)?.name ?? code)
  );
}

/** The edited scenario's rule day. */
export function ruleDay({data, view}: NotaFacts): string {
  return scenarioOf(data.set, data.set.editing).day ?? view.law.day;
}

/** Whether there is anything to list on a second page: a change, or another scenario. */
export function hasAppendix(facts: NotaFacts): boolean {
  const {entries} = facts.data.set;
  return entries.length > 1 || entries.some(({letter}) => changesIn(facts, letter).length > 0);
}

/** Whether regions have a difference to map and rank: known, and somewhere not zero. */
export function differenceState({data: {outcome, baseline, unknown}}: NotaFacts): "known" | "unknown" | "none" {
  if (unknown.length > 0) return "unknown";
  return movedAnything(outcome, baseline) || outcome.package.amount !== baseline.package.amount ? "known" : "none";
}

/** 95% margins of the nation's figures; flows, which alone ask for the manifest's noise, are not written here. */
export function spreadOf({view: {bins, margins}}: NotaFacts): ResultMargins {
  return resultMargins(bins, margins, () => []);
}
