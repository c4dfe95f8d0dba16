import {
  errorParts,
  type ErrorPart,
  type MechanismMeasure,
  type ScenarioErrors,
  type UtilityReport,
  type UtilityTarget
} from "../../lattice/utilityReport.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";

/** What a scenario is called; its id where the site does not know it. */
export function scenarioName(id: string, word: Words): string {
  const key = `utility.scenario.${id}`;
  return key in word ? word[key as keyof Words] : id;
}

/** A row a way to protect: recognised, the nation's mean and worst error, 95th percentiles, and shares inside. */
export function mechanismRows(mechanisms: readonly MechanismMeasure[], word: Words, format: Format): string[][] {
  return mechanisms.map(({id, recognised, nation, regency, district}) => [
    word[`utility.mechanism.${id}`],
    format.percent(recognised, 1),
    percentText(nation.mean, format, 3),
    percentText(nation.worst, format, 3),
    percentText(regency.p95, format),
    format.percent(regency.within, 1),
    percentText(district.p95, format),
    format.percent(district.within, 1)
  ]);
}

/** A row a promise: level, tolerance, mean, worst scenario, and whether it is kept. */
export function targetRows(targets: readonly UtilityTarget[], word: Words, format: Format): string[][] {
  return targets.map(({level, percent, families, pupils, mean, worst, required, pass}) => {
    const national = level === "nation";
    const text = (value: number) => (national ? percentText(value, format, 3) : format.percent(value, 1));
    const bound = word[national ? "utility.atMost" : "utility.atLeast"];
    const against = (found: number, limit: number) => fill(bound, {found: text(found), required: text(limit)});
    const numbers = {percent: format.plain(percent), families: String(families), pupils: String(pupils)};
    return [
      word[`privasi.level.${level}`],
      fill(word[national ? "utility.percentOnly" : "utility.percentOr"], numbers),
      against(mean, required.mean),
      fill(word["utility.worstOf"], {
        found: against(worst.value, required.worst),
        scenario: scenarioName(worst.scenario, word)
      }),
      word[pass ? "utility.met" : "utility.missed"]
    ];
  });
}

/** A row a scenario: the nation's error, then the regencies' and the districts' by part; the worse of units and rupiah. */
export function scenarioRows({scenarios}: Pick<UtilityReport, "scenarios">, word: Words, format: Format): string[][] {
  return scenarios.map((scenario) => {
    const name = scenarioName(scenario.id, word);
    const of = (level: "nation" | "regency" | "district", part: ErrorPart, decimals = 2) => {
      const percent = worsePercent(scenario, level, part);
      return percent === null ? word["utility.notTold"] : percentText(percent, format, decimals);
    };
    return [
      scenario.rare ? fill(word["utility.rare"], {name}) : name,
      of("nation", "total", 3),
      ...errorParts.map((part) => of("regency", part)),
      ...errorParts.map((part) => of("district", part))
    ];
  });
}

function worsePercent({levels}: ScenarioErrors, level: keyof ScenarioErrors["levels"], part: ErrorPart): number | null {
  const measured = levels[level];
  if (!measured) return null;
  return Math.max(measured.units[part].p95Percent, measured.rupiah?.[part].p95Percent ?? 0);
}

function percentText(percent: number, format: Format, decimals = 2): string {
  return `${format.decimal(percent, decimals)}%`;
}
