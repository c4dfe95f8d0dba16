import {readyProgrammes} from "../policy/readyProgrammes.js";
import {Refusal} from "../policy/refusal.js";
import type {AdditionalProgramme} from "../policy/scenario.js";

/** Ids of parameters by the setting that they publish. */
export type ReadyParameters = Readonly<Partial<Record<keyof AdditionalProgramme, string>>>;

const parameters: Readonly<Record<string, ReadyParameters>> = {
  pbi: {monthly: "pbi.month", threshold: "pbi.threshold", quota: "pbi.quota", ceiling: "pbi.budget"},
  "blt-desa": {
    monthly: "bltDesa.month",
    months: "bltDesa.months",
    threshold: "bltDesa.threshold",
    quota: "bltDesa.quota",
    ceiling: "bltDesa.budget"
  }
};

/** What publishes an additional programme's settings; nothing where it is of a planner's own making. */
export function readyParameters(id: string): ReadyParameters {
  return parameters[readyId(id)] ?? {};
}

/** The programmes that come ready-made on a day, by id; none where something of them is not published then. */
export function readyOn(day: string): Readonly<Record<string, AdditionalProgramme>> {
  try {
    return readyProgrammes(day);
  } catch (error) {
    if (error instanceof Refusal) return {};
    throw error;
  }
}

/** What an additional programme was on the day it came ready-made; null where it did not, or is not published then. */
export function readyMade(id: string, day: string): AdditionalProgramme | null {
  return readyOn(day)[readyId(id)] ?? null;
}

/** A ready-made programme that is added twice has a number after its id: see addAdditional. */
function readyId(id: string): string {
  return id.replace(/-\d+$/, "");
}
