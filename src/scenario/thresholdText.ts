import type {Format} from "../components/format.js";
import type {ChangeValue, StatedChange} from "./change.js";

/**
 * The old and the new cut point of a threshold as planners say them: in deciles, or, where a local ranking makes the
 * threshold a share of each regency's people, as that share. "" for what is no cut point.
 */
export function thresholdText(
  {old, new: value, local}: Pick<StatedChange, "old" | "new" | "local">,
  format: Format
): {old: string; new: string} {
  const deciles = (cut: ChangeValue) => (typeof cut === "number" ? format.decilesInText(cut) : "");
  const share = local && typeof value === "number" && value > 0;
  return {old: deciles(old), new: share ? format.localShare(value) : deciles(value)};
}
