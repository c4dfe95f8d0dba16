import {cutPoints} from "../lattice/bins.js";
import type {ProgrammeOutcome} from "../policy/outcome.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {perFamily, thousandTick} from "./perFamily.js";
import type {PlaceLevel, Places} from "./places.js";
import {shareInside, type BinCounts, type RegionFigures} from "./regionFigures.js";

/** What the map may be filled by. */
export const indicatorIds = [
  "share",
  "families",
  "pkh",
  "sembako",
  "pip",
  "changePerFamily",
  "changeRupiah",
  "changeFamilies"
] as const;

export type IndicatorId = (typeof indicatorIds)[number];

/** A programme whose change alone is shown. */
export interface ShownProgramme {
  readonly id: string;
  readonly name: string;
  readonly unit: ProgrammeOutcome["unit"];
}

/** A chosen indicator; `upTo` is the last decile of "share", and a change is of all programmes unless one is given. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly upTo: number;
  readonly programme?: ShownProgramme | null;
}

/** Classes run from few to many, or from fewer to more on both sides of zero. */
export function rampOf({id}: Indicator): "seq" | "div" {
  return id.startsWith("change") ? "div" : "seq";
}

/** Whether the indicator moves with the thresholds. */
export function isSimulated({id}: Indicator): boolean {
  return id !== "share" && id !== "families";
}

/** The indicator's name, as a heading. */
export function indicatorTitle({id, upTo, programme}: Indicator, word: Words, format: Format): string {
  if (id === "share") return fill(word["indicator.shareTitle"], {decile: format.decilesInText(upTo * 10)});
  if (!programme || !isOfProgramme(id)) return word[`indicator.${id}`];
  return fill(word[`programme.${id}`], {programme: programme.name, unit: word[unitWords[programme.unit]]});
}

/** The name of a change beside its programme's: which units are counted, as programmes differ in them. */
export function measureName({id, programme}: Indicator & {readonly id: ChangeId}, word: Words): string {
  if (!programme || id !== "changeFamilies") return word[`indicator.${id}`];
  return fill(word["programme.served"], {unit: word[unitWords[programme.unit]]});
}

/** What stands over the legend: the name, or the unit of edges that are written without theirs. */
export function legendTitle(indicator: Indicator, title: string, word: Words): string {
  const {id, programme} = indicator;
  if (id !== "changePerFamily") return title;
  return programme
    ? fill(word["programme.thousandPerFamily"], {programme: programme.name})
    : word["indicator.thousandPerFamily"];
}

/** One value for each region of the level, in order of code. */
export function indicatorValues(
  {id, upTo}: Indicator,
  level: PlaceLevel,
  figures: RegionFigures,
  places: Places,
  counts: BinCounts
): Float64Array {
  switch (id) {
    case "share":
      return shareInside(level, places, counts, cutPoints(counts.bins).indexOf(upTo * 10));
    case "families":
      return figures.families;
    case "changeFamilies":
      return figures.unitsChange;
    case "changeRupiah":
      return figures.amountChange;
    case "changePerFamily":
      return perFamily(figures.amountChange, figures.families);
    default:
      return figures[id].map((served, region) => (100 * served) / figures.families[region]!);
  }
}

/** The indicator's value for the nation: the mean where regions have a rate, the sum for counts and changes. */
export function nationalValue(indicator: Indicator, values: Float64Array, {families}: RegionFigures): number {
  if (nationOnAxis(indicator)) {
    let weighted = 0;
    let all = 0;
    values.forEach((value, region) => {
      if (families[region] === 0) return;
      weighted += value * families[region]!;
      all += families[region]!;
    });
    return weighted / all;
  }
  return values.reduce((sum, value) => sum + value, 0);
}

/** Whether the nation's value lies on the regions' axis, which a sum does not. */
export function nationOnAxis({id}: Indicator): boolean {
  return ["share", "pkh", "sembako", "pip", "changePerFamily"].includes(id);
}

/** A value as the table and the map write it. */
export function indicatorText({id}: Indicator, value: number, format: Format): string {
  switch (id) {
    case "share":
      return format.percent(value);
    case "families":
      return format.count(value);
    case "changeFamilies":
      return format.change(value);
    case "changeRupiah":
    case "changePerFamily":
      return format.budget(value);
    default:
      return format.decimal(value, 1);
  }
}

/** A value as an axis writes it: short. */
export function indicatorTick({id}: Indicator, value: number, format: Format): string {
  switch (id) {
    case "share":
      return format.decimal(value * 100, isWhole(value * 100) ? 0 : 1);
    case "changeRupiah":
    case "changePerFamily":
      return value === 0 ? "0" : (value > 0 ? "+" : "") + format.rupiah(value);
    case "changeFamilies":
      return value === 0 ? "0" : (value > 0 ? "+" : "") + format.short(value);
    case "families":
      return format.short(value);
    default:
      return format.decimal(value, 1);
  }
}

/** A class's edge as the legend writes it; the last one carries a sign that stands for all. */
export function legendTick(indicator: Indicator, edge: number, isLast: boolean, format: Format): string {
  if (indicator.id === "changePerFamily") return thousandTick(edge, format);
  return indicatorTick(indicator, edge, format) + (isLast && indicator.id === "share" ? "%" : "");
}

type ChangeId = "changePerFamily" | "changeRupiah" | "changeFamilies";

const unitWords = {family: "unit.families", pupil: "unit.pupils", person: "edit.persons"} as const;

function isOfProgramme(id: IndicatorId): id is ChangeId {
  return id.startsWith("change");
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
