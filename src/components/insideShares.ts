import type {ProgrammeOutcome} from "../policy/outcome.js";

/**
 * The share of each bin that a run's rules let in, beside the bin of which they let in most: 1 inside a national threshold
 * and 0 beyond it, a part where the threshold is a share of each regency's people or regions have their own. All 0 where
 * nobody is let in.
 */
export function insideShares({bins: {units, eligible}}: Pick<ProgrammeOutcome, "bins">): Float64Array {
  const shares = new Float64Array(units.length);
  let most = 0;
  for (let bin = 0; bin < shares.length; ++bin) {
    shares[bin] = units[bin]! > 0 ? eligible[bin]! / units[bin]! : 0;
    most = Math.max(most, shares[bin]!);
  }
  for (let bin = 0; most > 0 && bin < shares.length; ++bin) shares[bin]! /= most;
  return shares;
}
