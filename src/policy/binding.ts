import type {ProgrammeLaw} from "./law.js";
import type {Binding} from "./outcome.js";

/** The limit that claims meet; "threshold" where they meet neither quota nor ceiling. */
export type MetLimit = Extract<Binding, "threshold" | "quota" | "ceiling">;

/**
 * What binds a programme whose claims meet `met`. Where they meet no limit though the units of its target would, exclusion
 * and take-up keep them from it, and so they do where they leave nobody to serve: the one that keeps more away binds.
 * `wouldMeet` says whether the claims meet the limits times a share: without exclusion and take-up there would be as
 * many times more claims.
 */
export function bindingOf(
  met: MetLimit,
  {excluded, takeUp}: Pick<ProgrammeLaw, "excluded" | "takeUp">,
  target: number,
  wouldMeet: (share: number) => boolean
): Binding {
  const claiming = (1 - excluded) * takeUp;
  if (met !== "threshold" || claiming === 1 || target === 0) return met;
  if (claiming > 0 && !wouldMeet(claiming)) return "threshold";
  return excluded >= (1 - excluded) * (1 - takeUp) ? "exclusion" : "takeUp";
}
