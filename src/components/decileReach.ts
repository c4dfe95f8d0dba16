import {cutPoints, type Bin} from "../lattice/bins.js";
import type {ProgrammeOutcome} from "../policy/outcome.js";
import {insideShares} from "./insideShares.js";

/** How far a run's rules reach into a decile. */
export type Reach = "all" | "part" | "none";

/** Less than this share of a decile, or less than this short of all of it, is not seen in a box. */
const unseen = 0.005;

/** How far a run's rules reach into each decile of the nation, lowest first; of a bin wider than a decile into each of its. */
export function decileReach(run: Pick<ProgrammeOutcome, "bins">, lattice: readonly Bin[]): Reach[] {
  const cuts = cutPoints(lattice);
  const shares = insideShares(run);
  const reaches: Reach[] = [];
  for (let from = 0; from < 100; from += 10) {
    let inside = 0;
    for (let bin = 0; bin < cuts.length - 1; ++bin) {
      const common = Math.min(cuts[bin + 1]!, from + 10) - Math.max(cuts[bin]!, from);
      if (common > 0) inside += (common / 10) * shares[bin]!;
    }
    reaches.push(inside > 1 - unseen ? "all" : inside > unseen ? "part" : "none");
  }
  return reaches;
}
