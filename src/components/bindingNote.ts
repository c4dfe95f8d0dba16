import type {ProgrammeOutcome} from "../policy/outcome.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";

/** The line under a threshold track: which of threshold, exclusion, take-up, quota and ceiling binds, and what that leaves. */
export function bindingNote(run: ProgrammeOutcome, word: Words, format: Format): string {
  const {nation, quota, ceiling, binding, exhaustedAt} = run;
  if (nation.target === 0) return word["track.empty"];
  const percent = format.percent(nation.served / nation.eligible, 0);
  if (binding === "ceiling") {
    return fill(word["track.ceiling"], {ceiling: format.rupiah(ceiling ?? nation.amount), percent});
  }
  if (binding === "quota") {
    const count = format.short(quota ?? nation.served);
    if (exhaustedAt === null) return fill(word["track.quotaEven"], {quota: count, percent});
    return fill(word["track.quotaLowest"], {quota: count, at: format.percent(exhaustedAt / 100, 0)});
  }
  if (binding === "exclusion") {
    return fill(word["track.exclusion"], {percent: format.percent(nation.eligible / nation.target, 0)});
  }
  if (binding === "takeUp") {
    return fill(word["track.takeUp"], {percent: format.percent(nation.claiming / nation.eligible, 0)});
  }
  if (quota === null && nation.served < nation.eligible * (1 - 1e-9)) return fill(word["track.claiming"], {percent});
  if (quota === null) return word["track.threshold"];
  return fill(word["track.thresholdQuota"], {
    quota: format.short(quota),
    left: format.short(Math.max(0, quota - nation.served))
  });
}
