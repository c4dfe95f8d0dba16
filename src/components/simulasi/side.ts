import type {Outcome} from "../../policy/outcome.js";
import type {BaselineChoice} from "../../scenario/scenarioSet.js";
import type {Words} from "../dictionary.js";
import type {WorkbenchData} from "./workbenchData.js";

/**
 * The outcome of the law, of actual receipt, or of a scenario; null while it is not known. That of the baseline is the
 * very one that differences are taken against.
 */
export function outcomeOfSide(side: BaselineChoice, data: WorkbenchData): Outcome | null {
  const {set, law, actual, outcome, baseline, outcomes} = data;
  if (side === set.baseline) return baseline;
  if (side === "law") return law;
  if (side === set.editing) return outcome;
  if (side === "penerima-nyata") return actual;
  return outcomes.get(side) ?? null;
}

/** The side of two whose outcome is not known yet; null where both are, and where one is not among those there are. */
export function awaitedSide(
  {of, against}: Readonly<Record<"of" | "against", BaselineChoice>>,
  data: WorkbenchData
): BaselineChoice | null {
  const sides = sidesOf(data);
  if (!sides.includes(of) || !sides.includes(against)) return null;
  return [of, against].find((side) => outcomeOfSide(side, data) === null) ?? null;
}

/** Everything that can be compared: the law, actual receipt, and the scenarios in their order. */
export function sidesOf({set}: Pick<WorkbenchData, "set">): BaselineChoice[] {
  return ["law", "penerima-nyata", ...set.entries.map(({letter}) => letter)];
}

/** A side in the fewest words, within a sentence: "aturan", "penerima nyata", "A". */
export function sideShort(side: BaselineChoice, word: Words): string {
  if (side === "law") return word["banding.lawShort"];
  return side === "penerima-nyata" ? word["sim.actual"] : side;
}
