/** What one attack or check found. */
export interface Finding {
  /** As privacy.md section 9 names it. */
  readonly id: string;
  readonly what: string;
  readonly found: string;
  readonly threshold: string;
  readonly pass: boolean;
}

/** A share as a percentage with one decimal. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
