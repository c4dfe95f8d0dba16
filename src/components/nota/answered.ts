import {readLink, writeLink} from "../../scenario/scenarioLink.js";
import {scenarioOf, type Letter} from "../../scenario/scenarioSet.js";
import type {WorkbenchData} from "../simulasi/workbenchData.js";

/**
 * Whose the page's figures are: of the scenarios that its address says, of those before the latest change, or only the
 * law's, as no question has been answered yet.
 */
export type Answered = "now" | "earlier" | "never";

/** Whose the figures are, from the address's fragment. */
export function answeredOf({set, outcome, law}: Figures, fragment: string): Answered {
  const {reforms, switches, programmes, additional, day} = scenarioOf(set, set.editing);
  const changes = [reforms, switches, programmes, additional, day].some((part) => part !== undefined);
  if (outcome === law && changes) return "never";
  return writeLink(set) === asWritten(fragment) ? "now" : "earlier";
}

/**
 * Scenarios of which a brief printed now would have no figures or earlier ones, while answers are still to be expected:
 * none are once the engine or a question has failed.
 */
export function lettersToCome(
  data: Figures & Pick<WorkbenchData, "outcomes" | "engine" | "refused">,
  fragment: string
) {
  const {set, outcomes, engine, refused} = data;
  if (typeof engine === "object" || refused !== null) return [];
  return set.entries.flatMap(({letter}): Letter[] => {
    const isKnown = letter === set.editing ? answeredOf(data, fragment) === "now" : outcomes.has(letter);
    return isKnown ? [] : [letter];
  });
}

type Figures = Pick<WorkbenchData, "set" | "outcome" | "law">;

/** The scenarios of a fragment as a link of their own. */
function asWritten(fragment: string): string {
  const read = readLink(fragment);
  return read.kind === "read" && read.value !== null ? writeLink(read.value) : "";
}
