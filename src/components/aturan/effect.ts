import {publishedOn, type Choices} from "../../policy/parameter.js";
import {programmeParameters, resolveLaw} from "../../policy/resolve.js";
import type {AnyParameter} from "./parameterGroups.js";

/**
 * What a parameter moves: the simulation; one family's calculator only; the realisation that goes by the published
 * budget, which no scenario replaces; or nothing, as it is shown for information.
 */
export type Effect = "simulation" | "family" | "budget" | "none";

/**
 * What a parameter moves, found by changing it on a day and looking whether the resolved law changes. The day must be
 * one on which the law can be resolved.
 */
export function effectOf(parameter: AnyParameter, day: string): Effect {
  if (parameter.figure) {
    const isBudget = Object.values(programmeParameters).some(({budget}) => budget.id === parameter.id);
    return isBudget ? "budget" : "none";
  }
  const law = JSON.stringify(resolveLaw({}, day));
  return alternatives(parameter, day).some((choices) => JSON.stringify(resolveLaw(choices, day)) !== law)
    ? "simulation"
    : "family";
}

function alternatives({id, unit, allowed, readings = [], ...rest}: AnyParameter, day: string): Choices[] {
  if (unit === "choice") return readings.map((reading) => ({switches: {[id]: reading.id}}));
  const now = publishedOn({id, unit, readings, ...rest}, day);
  const other = allowed ? allowed.find((value) => value !== now) : now === 0 ? 1 : 0;
  return [{reforms: {[id]: other as number}}];
}
