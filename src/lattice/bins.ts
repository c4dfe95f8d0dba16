/**
 * A welfare bin: the people whose rank lies between the previous bin's upper edge and this one's, in per cent of
 * all ranked people (or families), lowest welfare first. `upper` is null for families not yet ranked.
 */
export interface Bin {
  readonly upper: number | null;
}

/** Where a registry gives a score: five-point steps to 60, then tens, then the unranked (privacy.md section 4). */
export const scoreBins: readonly Bin[] = bins([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 80, 90, 100]);

/** Where a registry gives only deciles. */
export const decileBins: readonly Bin[] = bins([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);

/** The coarser bins of the district tables; every one is a union of regency bins. */
export const districtScoreBins: readonly Bin[] = bins([5, 10, 20, 30, 40, 50, 60, 100]);

export const districtDecileBins: readonly Bin[] = bins([10, 20, 30, 40, 50, 60, 100]);

/** Up to this rank the full profile classes are published; above it and for the unranked, only the profile type. */
const classesUpTo = 60;

/** Whether a bin's families are published by profile class (true) or only by profile type (false). */
export function hasClasses({upper}: Bin): boolean {
  return upper !== null && upper <= classesUpTo;
}

/** The four bands of the national signature table M: to 20, to 40, to 60, and all above with the unranked. */
export const bandCount = 4;

/** The band of table M that a bin's families lie in, 0 to 3. */
export function bandOf({upper}: Bin): number {
  if (upper === null || upper > 60) return 3;
  return upper <= 20 ? 0 : upper <= 40 ? 1 : 2;
}

/** The cut points a threshold may take: 0, then the upper edge of every ranked bin. */
export function cutPoints(lattice: readonly Bin[]): number[] {
  return [0, ...lattice.flatMap(({upper}) => (upper === null ? [] : [upper]))];
}

/** How many leading bins lie wholly inside a threshold. Throws RangeError when the threshold is no cut point. */
export function binsInside(lattice: readonly Bin[], threshold: number): number {
  const index = cutPoints(lattice).indexOf(threshold);
  if (index < 0) throw new RangeError(`threshold is not a cut point: ${threshold}`);
  return index;
}

function bins(uppers: readonly number[]): Bin[] {
  return [...uppers.map((upper) => ({upper})), {upper: null}];
}
