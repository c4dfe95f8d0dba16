import type {ProgrammeOutcome} from "./outcome.js";

/** What rows of all programmes together are called where a programme's id stands; no such id holds a dot or a plus. */
export const packageIds = {families: "gabungan.keluarga", persons: "gabungan.orang"} as const;

/** What such a row counts; null for the id of a programme. */
export function packageUnit(id: string): ProgrammeOutcome["unit"] | null {
  if (id === packageIds.persons) return "person";
  return id === packageIds.families || id.includes("+") ? "family" : null;
}
