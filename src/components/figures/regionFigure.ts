import type {Indicator} from "../indicator.js";
import type {RegionFigures} from "../regionFigures.js";
import type {EstimatedFigure} from "./shownFigure.js";
import type {RegionMargin} from "./regionMargins.js";

/** What a region's figures are read from. */
export interface FigureSources {
  readonly indicator: Indicator;
  readonly values: Float64Array;
  readonly figures: RegionFigures;
  readonly margin: RegionMargin;
}

/** A region's figure by its column's key, with its margin and what it rests on, as the display rules need it. */
export function regionFigure(
  {indicator, values, figures, margin}: FigureSources,
  key: keyof RegionFigures | "indicator",
  region: number
): EstimatedFigure {
  const own = margin(key, region);
  if (key !== "indicator") return plainFigure(figures, key, region, own);
  const value = values[region]!;
  const {families} = figures;
  switch (indicator.id) {
    case "families":
      return plainFigure(figures, "families", region, own);
    case "changeFamilies":
      return plainFigure(figures, "unitsChange", region, own);
    case "changeRupiah":
      return plainFigure(figures, "amountChange", region, own);
    case "changePerFamily":
      return {kind: "rupiahChange", value, units: Math.abs(figures.amountChange[region]!), margin: own};
    case "share":
      return {kind: "share", value, units: value * families[region]!, margin: own, families: families[region]!};
    default: {
      const familiesMargin = margin("families", region);
      const units = figures[indicator.id][region]!;
      return {kind: "rate", value, units, margin: own, families: families[region]!, familiesMargin};
    }
  }
}

function plainFigure(
  figures: RegionFigures,
  key: keyof RegionFigures,
  region: number,
  margin: number
): EstimatedFigure {
  const value = figures[key][region]!;
  switch (key) {
    case "reachedChange":
    case "unitsChange":
      return {kind: "change", value, units: Math.abs(value), margin};
    case "amountChange":
      return {kind: "rupiahChange", value, units: Math.abs(value), margin};
    case "amount": {
      // rupiah rest on the units of the programme that serves most of them
      const units = Math.max(figures.pkh[region]!, figures.sembako[region]!, figures.pip[region]!);
      return {kind: "rupiah", value, units: value > 0 && units === 0 ? value : units, margin};
    }
    default:
      return {kind: "count", value, units: value, margin};
  }
}
