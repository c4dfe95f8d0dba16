/**
 * How far a figure carries: A, its margin is at most a twentieth of it; B, at most a fifth; C, beyond: hatched on maps,
 * hidden behind a tap, not ranked (privacy.md section 14).
 */
export type Reliability = "A" | "B" | "C";

/** Figures of fewer families are shown as "fewer than"; the manifest states it (privacy.md section 14). */
export const displayMin = 10;

/** Widest margin of each class, as a share of the estimate. */
export const reliabilityLimits: Readonly<Record<"A" | "B", number>> = {A: 0.05, B: 0.2};

/** The class of an estimate with its 95% margin, both in the same unit. No margin is A, even of an estimate of 0. */
export function reliabilityOf(estimate: number, margin: number): Reliability {
  const size = Math.abs(estimate);
  if (margin <= reliabilityLimits.A * size) return "A";
  return margin <= reliabilityLimits.B * size ? "B" : "C";
}

/** Whether the screen gives a figure of so many families; below `displayMin` of the manifest it says "fewer than". */
export function isShown(estimate: number, displayMin: number): boolean {
  return estimate >= displayMin;
}
