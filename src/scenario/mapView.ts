import {letters, type BaselineChoice} from "./scenarioSet.js";

/**
 * Measures of a difference that the map can show; the first unless another is chosen. Families of a region differ a
 * hundredfold, so rupiah over them come first: totals show where people live.
 */
export const mapMeasures = ["changePerFamily", "changeRupiah", "changeFamilies"] as const;

/** Levels of regions that it can show; the first unless another is chosen. */
export const mapLevels = ["regency", "province"] as const;

/** What the map of differences shows. */
export interface MapView {
  /** Two sides, the first minus the second; null follows the edited scenario and the baseline. */
  readonly pair: {readonly of: BaselineChoice; readonly against: BaselineChoice} | null;
  /** The id of the programme whose difference alone is shown, which the scenarios may not have; null is all of them. */
  readonly programme: string | null;
  readonly measure: (typeof mapMeasures)[number];
  readonly level: (typeof mapLevels)[number];
}

/**
 * The view that a link's fragment names beside its scenarios: `pair=B:law`, `programme=pkh`, `measure=changeRupiah`,
 * `level=province`. What it does not name, or names as nothing known, is as first seen: the map says itself what it
 * shows.
 */
export function readMapView(fragment: string): MapView {
  const parts = partsOf(fragment);
  const first = (name: string) => parts.find(([key]) => key === name)?.[1];
  const [of, against, ...more] = (first("pair") ?? "").split(":").map((side) => sides.find((known) => known === side));
  const isPair = of !== undefined && against !== undefined && of !== against && more.length === 0;
  return {
    pair: isPair ? {of, against} : null,
    programme: idPattern.exec(first("programme") ?? "")?.[0] ?? null,
    measure: mapMeasures.find((known) => known === first("measure")) ?? mapMeasures[0],
    level: mapLevels.find((known) => known === first("level")) ?? mapLevels[0]
  };
}

/** Whether a fragment names any of a view. */
export function namesMapView(fragment: string): boolean {
  return partsOf(fragment).some(([key]) => keys.includes(key));
}

/** The fragment with the view in place of the one that it named; what is as first seen is not written. */
export function writeMapView({pair, programme, measure, level}: MapView, fragment: string): string {
  const others = partsOf(fragment).filter(([key]) => !keys.includes(key));
  const own = [
    ...(pair === null ? [] : [["pair", `${pair.of}:${pair.against}`] as const]),
    ...(programme === null ? [] : [["programme", programme] as const]),
    ...(measure === mapMeasures[0] ? [] : [["measure", measure] as const]),
    ...(level === mapLevels[0] ? [] : [["level", level] as const])
  ];
  const all = [...own, ...others].map(([key, value]) => (value === undefined ? key : `${key}=${value}`));
  return all.length === 0 ? "" : `#${all.join("&")}`;
}

const keys = ["pair", "programme", "measure", "level"];

/** How ids of programmes are written (scenarioDocument.ts). */
const idPattern = /^[a-z][a-z0-9-]*$/;

const sides: readonly BaselineChoice[] = ["law", "penerima-nyata", ...letters];

type Part = readonly [key: string, value: string | undefined];

/** Parts as they stand; some programs escape the colon of a pair. */
function partsOf(fragment: string): Part[] {
  return fragment
    .replace(/^#/, "")
    .split("&")
    .filter(Boolean)
    .map((part): Part => {
      const at = part.indexOf("=");
      if (at < 0) return [part, undefined];
      const key = part.slice(0, at);
      const value = part.slice(at + 1);
      return [key, keys.includes(key) ? value.replaceAll(/%3A/gi, ":") : value];
    });
}
