/** Something measured, against the limit it must keep; a limit of null lists it without judging. */
export interface Measure {
  readonly found: number;
  readonly limit: number | null;
  /** Whether the limit is the most or the least that passes. */
  readonly bound: "most" | "least";
  /** `share` of 1; `count` a whole number; `number` anything else. */
  readonly unit: "share" | "count" | "number";
}

/** What one attack or check found. */
export interface Finding {
  /** As privacy.md section 9 names it; its words are in attackWords. */
  readonly id: string;
  /** In the order of the attack's words. */
  readonly measures: readonly Measure[];
  readonly pass: boolean;
  /** Where something is wrong; empty when nothing is. May name regions and files, never a number of the truth. */
  readonly detail: string;
}

/** A finding that passes when every measure keeps its limit. */
export function finding(id: string, measures: readonly Measure[], detail = ""): Finding {
  return {id, measures, pass: measures.every(keeps), detail};
}

/** At most a share of 1. */
export function shareAtMost(found: number, limit: number): Measure {
  return {found, limit, bound: "most", unit: "share"};
}

/** At least a share of 1. */
export function shareAtLeast(found: number, limit: number): Measure {
  return {found, limit, bound: "least", unit: "share"};
}

/** At most so many; null lists them. */
export function countAtMost(found: number, limit: number | null): Measure {
  return {found, limit, bound: "most", unit: "count"};
}

/** At least so many. */
export function countAtLeast(found: number, limit: number): Measure {
  return {found, limit, bound: "least", unit: "count"};
}

/** At most a number. */
export function numberAtMost(found: number, limit: number): Measure {
  return {found, limit, bound: "most", unit: "number"};
}

/** At least a number. */
export function numberAtLeast(found: number, limit: number): Measure {
  return {found, limit, bound: "least", unit: "number"};
}

/** What was found, as text: "26.5%, 12.3%". */
export function foundText({measures}: Pick<Finding, "measures">): string {
  return measures.map(({found, unit}) => valueText(found, unit)).join(", ");
}

/** The limits, as text: "≤ 40.0%, ≥ 10.0%". */
export function thresholdText({measures}: Pick<Finding, "measures">): string {
  return measures
    .map(({limit, bound, unit}) =>
      limit === null ? "listed" : `${bound === "most" ? "≤" : "≥"} ${valueText(limit, unit)}`
    )
    .join(", ");
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function keeps({found, limit, bound}: Measure): boolean {
  return limit === null || (bound === "most" ? found <= limit : found >= limit);
}

function valueText(value: number, unit: Measure["unit"]): string {
  if (unit === "share") return `${(100 * value).toFixed(1)}%`;
  return unit === "count" ? String(value) : String(Number(value.toPrecision(3)));
}
