import {scenarioOf, type BaselineChoice, type Letter, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {fill, type Words} from "../dictionary.js";

/** A scenario's own name, or one by its letter. */
export function scenarioName(set: ScenarioSet, letter: Letter, word: Words): string {
  return scenarioOf(set, letter).name ?? fill(word["sim.unnamed"], {letter});
}

/** The name of any side, as a heading: "Aturan berlaku", "Penerima nyata", or a scenario's own. */
export function sideName(set: ScenarioSet, side: BaselineChoice, word: Words): string {
  if (side === "law") return word["sim.law"];
  return side === "penerima-nyata" ? word["banding.actual"] : scenarioName(set, side, word);
}

/** What a baseline is called within a sentence: "aturan berlaku", "skenario B". */
export function baselineName(baseline: BaselineChoice, word: Words): string {
  if (baseline === "law") return word["sim.theLaw"];
  if (baseline === "penerima-nyata") return word["sim.actual"];
  return fill(word["sim.scenarioLetter"], {letter: baseline});
}
