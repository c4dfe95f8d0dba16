import type {AddedFigures} from "./figures/addedFigures.js";
import {regionFigure} from "./figures/regionFigure.js";
import type {RegionMargin} from "./figures/regionMargins.js";
import {showFigure, type EstimatedFigure, type ShownFigure} from "./figures/shownFigure.js";
import {displayMin} from "../lattice/reliability.js";
import {fill, type Words} from "./dictionary.js";
import {filedNames, filedUnits} from "./filedNames.js";
import type {Format} from "./format.js";
import type {Indicator} from "./indicator.js";
import type {Place} from "./places.js";
import type {RegionFigures} from "./regionFigures.js";
import type {OfferedColumn} from "./shownColumns.js";

/** Everything a table row may show, one number for each region of the level. */
export interface TableData {
  readonly places: readonly Place[];
  readonly indicator: Indicator;
  readonly title: string;
  readonly values: Float64Array;
  readonly figures: RegionFigures;
  /** 95% margin of a region's figure, computed when asked for. */
  readonly margin: RegionMargin;
  /** By region, least and greatest value among the regencies of its province. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The nation's value, and the same where it lies on the regions' axis. */
  readonly nation: number;
  readonly nationOnAxis: number | null;
  /** What the programmes that a planner adds serve; absent where there can be none. */
  readonly added?: readonly AddedFigures[];
  /** What a downloaded file's name says beside level and indicator. */
  readonly tag?: string;
}

/** A column of numbers. */
export interface TableColumn extends OfferedColumn {
  readonly label: string;
  /** Name in a file, of which those of its unit, margin and class are made. */
  readonly filed: string;
  /** Unit, for the file. */
  readonly unit: string;
  readonly value: (data: TableData, region: number) => number;
  readonly figure: (data: TableData, region: number) => EstimatedFigure;
  readonly shown: (data: TableData, region: number) => ShownFigure;
}

/** Windows with room for two columns of figures beside a name, and for all. */
const medium = 720;
const wide = 900;

/**
 * The columns after the name: the indicator's, those of the programmes that ship, of those that are added, and of all
 * together; a column that repeats the indicator is left out.
 */
export function tableColumns(
  {indicator, title, added = []}: Pick<TableData, "indicator" | "title" | "added">,
  word: Words,
  format: Format
): readonly TableColumn[] {
  const shownAs = (key: keyof RegionFigures | "indicator"): Pick<TableColumn, "figure" | "shown"> => ({
    figure: (data, region) => regionFigure(data, key, region),
    shown: (data, region) => showRegion(data, key, region, word, format)
  });
  const figure = (key: Filed, label: string, unit: string, from = wide): TableColumn => ({
    key,
    label,
    filed: figureNames[key],
    unit,
    from,
    value: ({figures}, region) => figures[key][region]!,
    ...shownAs(key)
  });
  const chosen: TableColumn = {
    key: "indicator",
    label: indicator.id === "share" ? format.deciles(indicator.upTo * 10) : title,
    filed: "nilai",
    unit: indicatorUnit(indicator),
    from: 0,
    value: ({values}, region) => values[region]!,
    ...shownAs("indicator")
  };
  const isChange = indicator.id.startsWith("change"); // its figures are long
  const columns = [
    figure("families", word["table.families"], "keluarga"),
    chosen,
    figure("pkh", word["table.pkh"], "keluarga"),
    figure("sembako", word["table.sembako"], "keluarga", isChange ? medium : 0),
    figure("reachedChange", word["table.change"], "keluarga"),
    figure("pip", word["table.pip"], "siswa"),
    ...addedColumns(added, word, format),
    figure("amount", word["table.amount"], "rupiah")
  ];
  const reached = indicator.programme ? undefined : "reachedChange";
  const repeated = {families: "families", changeFamilies: reached}[indicator.id as "families"];
  return columns.filter(({key}) => key !== repeated);
}

/** A programme that data do not hold, as while an edit is under way, is not known there. */
function addedColumns(added: readonly AddedFigures[], word: Words, format: Format): TableColumn[] {
  const names = filedNames(added);
  return added.map(({id, name, unit}) => {
    const figure = (data: TableData, region: number): EstimatedFigure => {
      const own = data.added?.find((other) => other.id === id);
      const value = own?.values[region] ?? NaN;
      return {kind: "count", value, units: value, margin: own?.margin ?? NaN};
    };
    return {
      key: `tambahan.${id}`,
      label: fill(word["table.added"], {name, unit: word[unit === "person" ? "edit.persons" : "unit.families"]}),
      filed: names.get(id)!,
      unit: filedUnits[unit],
      from: wide,
      value: (data, region) => figure(data, region).value,
      figure,
      shown: (data, region) => showPlace(data, figure(data, region), region, word, format)
    };
  });
}

/** A region's figure as the screen shows it. */
export function showRegion(
  data: TableData,
  key: keyof RegionFigures | "indicator",
  region: number,
  word: Words,
  format: Format
): ShownFigure {
  return showPlace(data, regionFigure(data, key, region), region, word, format);
}

function showPlace(
  {places}: TableData,
  figure: EstimatedFigure,
  region: number,
  word: Words,
  format: Format
): ShownFigure {
  return showFigure(figure, {level: places[region]!.level, displayMin, word, format});
}

type Filed = Exclude<keyof RegionFigures, "unitsChange" | "amountChange">;

/** Names of the figures in a file. */
const figureNames: Readonly<Record<Filed, string>> = {
  families: "keluarga",
  pkh: "pkh",
  sembako: "sembako",
  reachedChange: "perubahan",
  pip: "pip",
  amount: "rupiah"
};

function indicatorUnit({id, programme}: Indicator): string {
  return id === "changeFamilies" && programme ? filedUnits[programme.unit] : indicatorUnits[id];
}

/** Units of the indicators as a file names them; a chosen programme's own count is in its own. */
const indicatorUnits: Readonly<Record<Indicator["id"], string>> = {
  share: "bagian keluarga, 0-1",
  families: "keluarga",
  pkh: "keluarga per 100 keluarga",
  sembako: "keluarga per 100 keluarga",
  pip: "siswa per 100 keluarga",
  changeFamilies: "keluarga",
  changeRupiah: "rupiah",
  changePerFamily: "rupiah per keluarga"
};
