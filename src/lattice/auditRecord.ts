/** Text in both languages of the interface. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** What an attack measured, against the limit it must keep; a limit of null lists it without judging. */
export interface RecordedMeasure {
  readonly what: Bilingual;
  readonly found: number;
  readonly limit: number | null;
  /** Whether the limit is the most or the least that passes. */
  readonly bound: "most" | "least";
  /** `share` of 1; `count` a whole number; `number` anything else. */
  readonly unit: "share" | "count" | "number";
}

/** One attack on the published files of the calibration registry. */
export interface RecordedTest {
  /** As privacy.md section 9 names it. */
  readonly id: string;
  readonly what: Bilingual;
  readonly measures: readonly RecordedMeasure[];
  readonly pass: boolean;
}

/** A mechanism made not to protect, and whether the attack caught it. */
export interface RecordedControl {
  /** The attack it must fail. */
  readonly id: string;
  readonly name: Bilingual;
  readonly caught: boolean;
}

/** data/measured/audit.json: what the last recorded audit found, and of which code. */
export interface AuditRecord {
  /** ISO day. */
  readonly date: string;
  /** SHA-256 of the code that decides what a release holds. */
  readonly code: string;
  readonly tests: readonly RecordedTest[];
  readonly controls: readonly RecordedControl[];
}

/** What a manifest says of the audit of its code. */
export interface AuditStatement {
  readonly date: string;
  readonly tests: readonly {readonly id: string; readonly threshold: string; readonly pass: boolean}[];
}

/** Whether every attack was withstood and every control caught; an audit of nothing is none. */
export function passed({tests, controls}: Pick<AuditRecord, "tests" | "controls">): boolean {
  return (
    tests.length > 0 && controls.length > 0 && tests.every(({pass}) => pass) && controls.every(({caught}) => caught)
  );
}
