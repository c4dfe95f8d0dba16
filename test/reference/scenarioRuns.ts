/**
 * How many random scenarios a property of the agreement test is held to: DESIL_RUNS, or the small number that CI runs.
 */
export function scenarioRuns(small: number): number {
  const asked = process.env.DESIL_RUNS;
  if (asked === undefined) return small;
  const runs = Number(asked);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`DESIL_RUNS is no whole number above 0: ${asked}`);
  return runs;
}
