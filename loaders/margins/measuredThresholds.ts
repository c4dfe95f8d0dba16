/** Thresholds of the scenarios whose margins are measured, per cent: cut points of every lattice. */
export const measuredThresholds: readonly number[] = [20, 40, 60];
