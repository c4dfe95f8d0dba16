import {errorParts, utilityLevels, type UtilityReport, type UtilityTarget} from "../../src/lattice/utilityReport.js";

/** The report as lines of text: scenarios by level and part, mechanisms, targets, and last one line of pass or fail. */
export function reportLines(report: UtilityReport): string[] {
  const {scenarios, mechanisms, targets} = report;
  const kept = targets.filter(({pass}) => pass).length;
  return [
    "error by level and part: share inside the tolerance, median and 95th percentile in % and in units",
    ...scenarios.flatMap(({id, levels}) =>
      utilityLevels.flatMap((level) =>
        (["units", "rupiah"] as const).flatMap((measure) => {
          const parts = levels[level]?.[measure];
          if (!parts) return [];
          const texts = errorParts.map((part) => {
            const {within, medianPercent, p95Percent, p95Units} = parts[part];
            const found = [share(within), medianPercent.toFixed(3), p95Percent.toFixed(3), p95Units.toFixed(0)];
            return `${part} ${found.map((text) => text.padStart(7)).join("")}`;
          });
          return [`${id.padEnd(17)}${level.padEnd(9)}${measure.padEnd(7)} ${texts.join(" | ")}`];
        })
      )
    ),
    "",
    "risk against utility: recognised at 1% false; nation mean and worst %, regency and district median, 95th % and inside",
    ...mechanisms.map(({id, recognised, nation, regency, district}) => {
      const level = ({median, p95, within}: typeof regency) =>
        `${median.toFixed(2)} ${p95.toFixed(2)} ${share(within)}`.padEnd(18);
      const nationText = `${nation.mean.toFixed(3)} ${nation.worst.toFixed(3)}`;
      return `${id.padEnd(9)} ${share(recognised).padStart(6)}  ${nationText}  ${level(regency)} ${level(district)}`;
    }),
    "",
    ...targets.map(targetLine),
    `${report.pass ? "pass" : "fail"}: ${kept} of ${targets.length} targets met, ${scenarios.length} scenarios, ` +
      `${report.familiesThousands} thousand families, 1 in ${report.weight} read`
  ];
}

function targetLine({level, percent, families, pupils, mean, worst, required, pass}: UtilityTarget): string {
  const national = level === "nation";
  const tolerance = national ? `${percent}%` : `max(${percent}%, ${families} families or ${pupils} pupils)`;
  const text = national ? (value: number) => `${value.toFixed(3)}%` : share;
  const found = `mean ${text(mean)} (${text(required.mean)}), worst ${text(worst.value)} (${text(required.worst)}), ${worst.scenario}`;
  return `${level} within ${tolerance}: ${found}: ${pass ? "met" : "MISSED"}`;
}

function share(of: number): string {
  return `${(100 * of).toFixed(1)}%`;
}
