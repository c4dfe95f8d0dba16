import type {RegionRow} from "../src/policy/regionRows.js";

const own = ["target", "eligible", "served", "amount"] as const;
const against = ["entering", "leaving", "unchanged", "changed"] as const;

/** Rows as CSV with a header, one line a region and programme; an unknown figure is an empty field. */
export function rowsToCsv(rows: readonly RegionRow[]): string {
  const header = ["region", "programme", ...own, ...against, ...own.map((name) => `baseline_${name}`)];
  const lines = rows.map(({baseline, ...row}) => [
    row.region,
    row.programme,
    ...own.map((name) => row[name]),
    ...against.map((name) => row[name]),
    ...own.map((name) => baseline[name])
  ]);
  return [header, ...lines].map((line) => line.map((value) => value ?? "").join(",")).join("\n");
}
