/** The ranks that a region may have, from 1. */
export interface RankRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The ranks, greatest value first, that noise leaves open to each region: below all that surely lie above it, above all
 * that surely lie below. Two regions are told apart when they differ by more than the root of the sum of their squared
 * 95% margins, as the noise of two regions is drawn apart. Null for a region that is not ranked, which no other is
 * ranked against. Ranges of ranks after Klein, Wright and Wieczorek (2020), A joint confidence region for an overall
 * ranking of populations; here pair by pair, not adjusted for the number of pairs.
 */
export function rankRanges(
  values: ArrayLike<number>,
  margins: ArrayLike<number>,
  isRanked: (region: number) => boolean
): (RankRange | null)[] {
  const ranked = Array.from({length: values.length}, (_, region) => region).filter(isRanked);
  const ranges: (RankRange | null)[] = Array.from({length: values.length}, () => null);
  const squares = Float64Array.from(margins, (margin) => margin * margin);
  for (const region of ranked) {
    let above = 0;
    let below = 0;
    for (const other of ranked) {
      const difference = values[other]! - values[region]!;
      // all pairs of 514 regions are compared before the page first stands: squares spare a root each
      if (!(difference * difference > squares[other]! + squares[region]!)) continue;
      if (difference > 0) ++above;
      else ++below;
    }
    ranges[region] = {first: above + 1, last: ranked.length - below};
  }
  return ranges;
}

/** A range in words: "4", or "4–9" where the ranks cannot be told apart. */
export function rankText({first, last}: RankRange): string {
  return first === last ? String(first) : `${first}–${last}`;
}
