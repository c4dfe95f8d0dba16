import type {MarginStatement} from "../lattice/margins.js";
import type {Outcome} from "../policy/outcome.js";
import {regionMargins} from "./figures/regionMargins.js";
import type {Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {indicatorTitle, indicatorValues, nationalValue, nationOnAxis, type Indicator} from "./indicator.js";
import type {PlaceLevel, Places} from "./places.js";
import {regionFigures, type BinCounts} from "./regionFigures.js";
import type {TableData} from "./tableColumns.js";

/** An indicator of every region of a level, with what stands beside it on the map and in the table. */
export function regionData(
  indicator: Indicator,
  level: PlaceLevel,
  places: Places,
  counts: BinCounts,
  outcome: Outcome,
  baseline: Outcome,
  margins: MarginStatement,
  word: Words,
  format: Format
): TableData {
  const programme = indicator.programme?.id ?? null;
  const figures = regionFigures(level, places, counts, outcome, baseline, programme);
  const values = indicatorValues(indicator, level, figures, places, counts);
  const byRegency =
    level === "regency"
      ? values
      : indicatorValues(
          indicator,
          "regency",
          regionFigures("regency", places, counts, outcome, baseline, programme),
          places,
          counts
        );
  const nation = nationalValue(indicator, values, figures);
  const ranges = rangesOf(places, byRegency);
  const at = (of: Float64Array) =>
    level === "province" ? of : Float64Array.from(places.provinceOf, (province) => of[province]!);
  return {
    places: places[level],
    indicator,
    title: indicatorTitle(indicator, word, format),
    values,
    figures,
    margin: regionMargins({indicator, level, places, figures, outcome, baseline, margins}),
    low: at(ranges.low),
    high: at(ranges.high),
    nation,
    nationOnAxis: nationOnAxis(indicator) ? nation : null
  };
}

/** Least and greatest value among each province's regencies. */
function rangesOf({province, provinceOf}: Places, byRegency: Float64Array) {
  const low = new Float64Array(province.length).fill(Infinity);
  const high = new Float64Array(province.length).fill(-Infinity);
  byRegency.forEach((value, regency) => {
    const at = provinceOf[regency]!;
    low[at] = Math.min(low[at]!, value);
    high[at] = Math.max(high[at]!, value);
  });
  return {low, high};
}
