import type {CalibrationCheck, CalibrationReport, CalibrationUnit} from "../../src/lattice/calibrationReport.js";

/** The calibration report as lines of aligned text, in English. */
export function printReport({version, weight, seed, checks, spreads, pass}: CalibrationReport): string {
  const rows = [
    ["", "published", "synthetic", "tolerated", ""],
    ...checks.map(({label, published, synthetic, range, pass, unit}) => [
      label.en,
      published === null ? "" : show(published, unit),
      show(synthetic, unit),
      range ? range.map((end) => show(end, unit)).join(" to ") : "reported",
      verdict(pass)
    ]),
    ...spreads.map(({label, places, within, required, beyond, worst, unit, pass}) => [
      label.en,
      `${worst.code}: ${show(worst.published, unit)}`,
      show(worst.synthetic, unit),
      `${within} of ${places} within (${required} must), ${beyond} beyond`,
      verdict(pass)
    ])
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (i === 1 || i === 2 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join("  ")
      .trimEnd()
  );
  const head = `calibration of DTSEN ${version}, one in ${weight}, seed ${seed}: ${pass ? "holds" : "does not hold"}`;
  return [head, ...lines].join("\n");
}

function show(value: number, unit: CalibrationUnit): string {
  if (unit === "share") return `${(value * 100).toFixed(3)}%`;
  if (unit === "correlation") return value.toFixed(3);
  return Math.round(value).toLocaleString("en");
}

function verdict(pass: CalibrationCheck["pass"]): string {
  return pass === null ? "" : pass ? "ok" : "FAILS";
}
