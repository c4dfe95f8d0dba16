import type {AttributionStep} from "../../policy/attribution.js";
import type {ProgrammeOutcome} from "../../policy/outcome.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";

/** How a programme is called, and what it counts. */
export interface CountedProgramme {
  readonly name: string;
  readonly unit: ProgrammeOutcome["unit"];
}

/**
 * Whom a step moves: each programme that serves more or fewer, then the families that any of the family programmes
 * reaches, which may stay as they are while a programme loses all its own.
 */
export function stepCounts(
  {served, families}: Pick<AttributionStep, "served" | "families">,
  programme: (id: string) => CountedProgramme,
  word: Words,
  format: Format
): string[] {
  const moved = Object.entries(served).filter(([, change]) => Math.abs(change) >= 0.5);
  if (moved.length === 0 && Math.abs(families) < 0.5) return [word["langkah.same"]];
  const ofFamilies = moved.some(([id]) => programme(id).unit === "family") || Math.abs(families) >= 0.5;
  return [
    ...moved.map(([id, change]) => {
      const {name, unit} = programme(id);
      return fill(word["langkah.programme"], {name, change: format.shortChange(change), unit: word[units[unit]]});
    }),
    ...(ofFamilies ? [fill(word["langkah.union"], {change: format.shortChange(families)})] : [])
  ];
}

const units = {family: "unit.families", pupil: "unit.pupils", person: "edit.persons"} as const;
