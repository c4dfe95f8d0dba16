import type {UtilityReport} from "../../src/lattice/utilityReport.js";

/** Every number to five significant digits, so that the record reads and compares well. */
export function roundReport(report: UtilityReport): UtilityReport {
  return JSON.parse(
    JSON.stringify(report, (_, value: unknown) =>
      typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value
    )
  ) as UtilityReport;
}
