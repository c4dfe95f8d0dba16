import {marginOf, rupiahMargin, type MarginStatement} from "../../lattice/margins.js";
import type {Outcome, ProgrammeOutcome} from "../../policy/outcome.js";
import type {Indicator} from "../indicator.js";
import type {PlaceLevel, Places} from "../places.js";
import type {RegionFigures} from "../regionFigures.js";
import {amountChangeMargin, reachedMargin, unitsChangeMargin, unitsMargin} from "../../policy/runMargins.js";

/** The 95% margin of a region's figure, or of the indicator's value, in the figure's own unit. */
export type RegionMargin = (key: keyof RegionFigures | "indicator", region: number) => number;

/** What margins of regions are made from. */
export interface RegionMarginSources {
  readonly indicator: Indicator;
  readonly level: PlaceLevel;
  readonly places: Places;
  readonly figures: RegionFigures;
  readonly outcome: Outcome;
  readonly baseline: Outcome;
  readonly margins: MarginStatement;
}

/** Margins of every region of a level, computed one by one as they are asked for. */
export function regionMargins(sources: RegionMarginSources): RegionMargin {
  const {indicator, level, places, figures, outcome, baseline, margins} = sources;
  const families = marginOf(margins, "families", level);
  const reached = reachedMargin(margins, level, outcome, baseline);
  const totals = totalsOf(level, places);
  const programme = indicator.programme?.id ?? null;
  const amountChange = amountChangeMargins({level, places, outcome, baseline, margins, programme});
  const runs = Object.values(outcome.programmes).map((run) => ({run, own: unitsMargin(run, margins, level)}));
  const units = (id: string) => unitsMargin(outcome.programmes[id], margins, level);
  const per100 = (margin: number, region: number) => {
    const all = figures.families[region]!;
    return all > 0 ? (100 * margin) / all : 0;
  };
  const unitsChange =
    programme === null
      ? reached
      : unitsChangeMargin(outcome.programmes[programme], baseline.programmes[programme], margins, level);
  const margin: RegionMargin = (key, region) => {
    switch (key) {
      case "families":
        return families;
      case "pkh":
      case "sembako":
      case "pip":
        return units(key);
      case "reachedChange":
        return figures.reachedChange[region] === 0 ? 0 : reached;
      case "amount":
        return runs.reduce(
          (sum, {run, own}) => sum + rupiahMargin(own, totals(run, "served", region), totals(run, "amount", region)),
          0
        );
      case "unitsChange": {
        const change = figures.unitsChange[region]!;
        return change === 0 || Number.isNaN(change) ? change : unitsChange;
      }
      case "amountChange":
        return Number.isNaN(figures.amountChange[region]!) ? NaN : amountChange(region);
      case "indicator":
        return indicatorMargin(region);
    }
  };
  const indicatorMargin = (region: number): number => {
    switch (indicator.id) {
      case "share":
        return per100(families, region) / 100;
      case "families":
        return families;
      case "changeFamilies":
        return margin("unitsChange", region);
      case "changeRupiah":
        return margin("amountChange", region);
      case "changePerFamily":
        return per100(margin("amountChange", region), region) / 100;
      default:
        return per100(units(indicator.id), region);
    }
  };
  return margin;
}

/**
 * Margins of every region's change in rupiah between two outcomes, of one programme or of all (null), computed one by one
 * as they are asked for.
 */
export function amountChangeMargins({
  level,
  places,
  outcome,
  baseline,
  margins,
  programme = null
}: Pick<RegionMarginSources, "level" | "places" | "outcome" | "baseline" | "margins"> & {
  readonly programme?: string | null;
}): (region: number) => number {
  const totals = totalsOf(level, places);
  const all = () => [...new Set([...Object.keys(outcome.programmes), ...Object.keys(baseline.programmes)])];
  const ids = programme === null ? all() : [programme];
  const runs = ids.map((id) => {
    const [after, before] = [outcome.programmes[id], baseline.programmes[id]];
    const own = [unitsMargin(after, margins, level), unitsMargin(before, margins, level)] as const;
    return {after, before, own};
  });
  const at = (run: ProgrammeOutcome | undefined, region: number, margin: number) => ({
    units: totals(run, "served", region),
    amount: totals(run, "amount", region),
    margin
  });
  return (region) =>
    runs.reduce(
      (sum, {after, before, own: [now, then]}) =>
        sum + amountChangeMargin(at(after, region, now), at(before, region, then)),
      0
    );
}

/** A region's total of a measure; a province's are summed once, when the first is asked for. */
function totalsOf(level: PlaceLevel, {province, provinceOf}: Places) {
  const summed = new Map<Float64Array, Float64Array>();
  return (run: ProgrammeOutcome | undefined, measure: "served" | "amount", region: number): number => {
    if (run === undefined) return 0;
    const byRegency = run.regencies[measure];
    if (level === "regency") return byRegency[region]!;
    let sums = summed.get(byRegency);
    if (!sums) {
      sums = new Float64Array(province.length);
      for (let regency = 0; regency < byRegency.length; ++regency) sums[provinceOf[regency]!]! += byRegency[regency]!;
      summed.set(byRegency, sums);
    }
    return sums[region]!;
  };
}
