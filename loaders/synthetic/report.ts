import type {DuckDBConnection} from "@duckdb/node-api";
import type {CalibrationReport} from "../../src/lattice/calibrationReport.js";
import {assumptions} from "./assumptions.js";
import type {Figures} from "./figures.js";
import {measure} from "./measure.js";
import {reportChecks} from "./reportChecks.js";
import {reportSpreads} from "./reportSpreads.js";

/** The calibration report of a written synthetic registry, computed from its files alone. */
export async function report(
  connection: DuckDBConnection,
  figures: Figures,
  {weight, seed, folder}: {readonly weight: number; readonly seed: number; readonly folder: string}
): Promise<CalibrationReport> {
  const measures = await measure(connection, folder, figures);
  const checks = reportChecks(figures, measures, weight).map((check) => ({
    ...check,
    // sums of doubles end differently with the order of threads; the report may not
    synthetic: Number(check.synthetic.toPrecision(9))
  }));
  const spreads = reportSpreads(figures, measures, weight);
  const pass = checks.every((check) => check.pass !== false) && spreads.every((spread) => spread.pass);
  return {version: figures.version, weight, seed, checks, spreads, assumptions, pass};
}
