/** What a figure of the calibration report is measured in; "share" is of 1. */
export type CalibrationUnit = "families" | "persons" | "pupils" | "share" | "correlation" | "rupiah";

/** One published figure beside the synthetic registry's own. */
export interface CalibrationCheck {
  readonly key: string;
  readonly label: {readonly id: string; readonly en: string};
  /** Null where nothing is published to compare with. */
  readonly published: number | null;
  readonly synthetic: number;
  /** What is tolerated, both ends included; null where the figure is reported, not calibrated. */
  readonly range: readonly [low: number, high: number] | null;
  /** Null where the figure is reported, not calibrated. */
  readonly pass: boolean | null;
  readonly unit: CalibrationUnit;
  /** Keys of data/reference/sources.csv. */
  readonly sources: readonly string[];
}

/** How far the regencies (or provinces) are off, each against its own tolerance. */
export interface CalibrationSpread {
  readonly key: string;
  readonly label: {readonly id: string; readonly en: string};
  readonly places: number;
  /** How many lie within the tolerance, how many must, and how many lie beyond the outer bound (none may). */
  readonly within: number;
  readonly required: number;
  readonly beyond: number;
  readonly pass: boolean;
  /** Farthest from its figure, relative to its tolerance. */
  readonly worst: {readonly code: string; readonly published: number; readonly synthetic: number};
  readonly unit: CalibrationUnit;
  readonly sources: readonly string[];
}

/** How close the synthetic registry is to published figures, computed from its files (calibration.json). */
export interface CalibrationReport {
  readonly version: string;
  /** One sampled family stands for this many. */
  readonly weight: number;
  readonly seed: number;
  readonly checks: readonly CalibrationCheck[];
  readonly spreads: readonly CalibrationSpread[];
  /** What the model assumes where no figure was found, by name. */
  readonly assumptions: Readonly<Record<string, unknown>>;
  readonly pass: boolean;
}
