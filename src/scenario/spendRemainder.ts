/** A programme that a limit is divided over. */
export interface Share {
  /** What each cut point takes, lowest first, in the limit's measure; one without a further step is not raised. */
  readonly takes: readonly number[];
  /** What its weight gives it. */
  readonly part: number;
  /** Index of the cut point where it stands. */
  readonly at: number;
}

/**
 * Spends what a division leaves: raises by one cut point, again and again, the share that stands furthest below its part
 * among those whose next step fits what is left; the first of equals. Where more is taken than there is, as first cut
 * points that take more than their parts make it, it first lowers whichever stands furthest above its part. Gives the
 * index where each ends: no next step fits any more, and no more is taken than there is unless all stand at the first.
 */
export function spendRemainder(shares: readonly Share[], amount: number): number[] {
  const at = shares.map((share) => share.at);
  const all = [...shares.keys()];
  const taken = (k: number) => shares[k]!.takes[at[k]!]!;
  const extra = (k: number) => (shares[k]!.takes[at[k]! + 1] ?? Infinity) - taken(k);
  const below = (k: number) => shares[k]!.part - taken(k);
  const left = () => all.reduce((rest, k) => rest - taken(k), amount);
  const lowered = () => (left() < 0 ? all.filter((k) => at[k]! > 0) : []);
  for (let open = lowered(); open.length > 0; open = lowered()) {
    at[open.reduce((least, k) => (below(k) < below(least) ? k : least))]! -= 1;
  }
  const raised = () => all.filter((k) => extra(k) <= left());
  for (let open = raised(); open.length > 0; open = raised()) {
    at[open.reduce((most, k) => (below(k) > below(most) ? k : most))]! += 1;
  }
  return at;
}
