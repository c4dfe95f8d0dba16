import {cutPoints, type Bin} from "../../lattice/bins.js";
import {marginOf, type MarginStatement} from "../../lattice/margins.js";
import type {NoiseStatement} from "../../lattice/release.js";
import {anyCount} from "../../lattice/tables.js";
import type {Outcome, ProgrammeOutcome} from "../../policy/outcome.js";
import type {Scenario} from "../../policy/scenario.js";
import {
  nationAmountMargin,
  nationChangeMargin,
  packageAmountMargin,
  packageChangeMargin,
  unitsChangeMargin,
  unitsMargin
} from "../../policy/runMargins.js";
import {coverageBetween} from "./coverageChart.js";

/** 95% margins of the nation's figures on the page Simulasi. */
export interface ResultMargins {
  /** Rupiah a year of a programme, or of all (null), in an outcome. */
  amount(outcome: Outcome, id: string | null): number;
  /** The change of the same between two outcomes. */
  amountChange(outcome: Outcome, baseline: Outcome, id: string | null): number;
  /** Of the share of a programme's units that are served between two ranks, 0 to 1. */
  coverage(run: ProgrammeOutcome, from: number, to: number): number;
  /** The widest of these over the deciles. */
  widestCoverage(run: ProgrammeOutcome): number;
  /** Units that enter, leave or stay in one bin. `isPlain`: the programme takes every family of a bin, nationwide. */
  flow(after: ProgrammeOutcome | undefined, before: ProgrammeOutcome | undefined, isPlain: boolean): number;
}

/** The margins of a release's national figures; `noise` is asked for when the engine has read the manifest. */
export function resultMargins(
  bins: readonly Bin[],
  margins: MarginStatement,
  noise: () => readonly NoiseStatement[]
): ResultMargins {
  const cuts = cutPoints(bins);
  const coverage = (run: ProgrammeOutcome, from: number, to: number) => {
    const units = cuts.reduce(
      (sum, upper, cut) => (cut > 0 && upper > from && upper <= to ? sum + run.bins.units[cut - 1]! : sum),
      0
    );
    const served = coverageBetween(run, bins, from, to);
    // nobody or everybody is served by the rule, whatever the noise
    const isExact = served === 0 || served === 1;
    return units > 0 && !isExact ? Math.min(1, unitsMargin(run, margins, "nation") / units) : 0;
  };
  return {
    amount: (outcome, id) =>
      id === null ? packageAmountMargin(outcome, margins) : nationAmountMargin(outcome.programmes[id], margins),
    amountChange: (outcome, baseline, id) =>
      id === null
        ? packageChangeMargin(outcome, baseline, margins)
        : nationChangeMargin(outcome.programmes[id], baseline.programmes[id], margins),
    coverage,
    widestCoverage: (run) =>
      Math.max(...Array.from({length: 10}, (_, decile) => coverage(run, decile * 10, decile * 10 + 10))),
    flow(after, before, isPlain) {
      const widest = unitsChangeMargin(after, before, margins, "nation");
      const counts = noise().find(({table, level}) => table === "T0" && level === "nation");
      if (!isPlain || counts === undefined) return widest;
      return Math.min(widest, marginOf(margins, "families", "nation", {variance: counts.variance, cells: anyCount}));
    }
  };
}

/** Whether a scenario's Sembako has one rule for the whole nation, so that its families of a bin are a plain sum. */
export function isNationwide({programmes}: Scenario): boolean {
  const {thresholds, ranking, allocation, recipients} = programmes?.["sembako"] ?? {};
  return (
    thresholds === undefined &&
    (ranking ?? "nasional") === "nasional" &&
    (allocation ?? "nasional") === "nasional" &&
    recipients === undefined
  );
}
