import type {Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {indicatorText, type Indicator} from "./indicator.js";
import type {Place} from "./places.js";
import type {RegionFigures} from "./regionFigures.js";

/** Everything a table row may show, one number for each region of the level. */
export interface TableData {
  readonly places: readonly Place[];
  readonly indicator: Indicator;
  readonly title: string;
  readonly values: Float64Array;
  readonly figures: RegionFigures;
  /** By region, least and greatest value among the regencies of its province. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The nation's value, and the same where it lies on the regions' axis. */
  readonly nation: number;
  readonly nationOnAxis: number | null;
  /** What a downloaded file's name says beside level and indicator. */
  readonly tag?: string;
}

/** A column of numbers. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Unit, for the file. */
  readonly unit: string;
  /** Whether a phone shows it. */
  readonly always: boolean;
  readonly value: (data: TableData, region: number) => number;
  readonly text: (data: TableData, region: number) => string;
}

/** The columns after the name, the indicator's among them; a column that repeats the indicator is left out. */
export function tableColumns(indicator: Indicator, title: string, word: Words, format: Format): readonly TableColumn[] {
  const figure = (
    key: keyof RegionFigures,
    label: string,
    unit: string,
    write: (value: number) => string,
    always = false
  ): TableColumn => ({
    key,
    label,
    unit,
    always,
    value: ({figures}, region) => figures[key][region]!,
    text: ({figures}, region) => write(figures[key][region]!)
  });
  const chosen: TableColumn = {
    key: "indicator",
    label: indicator.id === "share" ? format.deciles(indicator.upTo * 10) : title,
    unit: indicatorUnits[indicator.id],
    always: true,
    value: ({values}, region) => values[region]!,
    text: ({values}, region) => indicatorText(indicator, values[region]!, format)
  };
  const columns = [
    figure("families", word["table.families"], "keluarga", format.count),
    chosen,
    figure("pkh", word["table.pkh"], "keluarga", format.count),
    figure("sembako", word["table.sembako"], "keluarga", format.count, true),
    figure("reachedChange", word["table.change"], "keluarga", format.change),
    figure("pip", word["table.pip"], "siswa", format.count),
    figure("amount", word["table.amount"], "rupiah", format.rupiah)
  ];
  const repeated = {families: "families", changeFamilies: "reachedChange"}[indicator.id as "families"];
  return columns.filter(({key}) => key !== repeated);
}

/** Units of the indicators as a file names them. */
const indicatorUnits: Readonly<Record<Indicator["id"], string>> = {
  share: "bagian keluarga, 0-1",
  families: "keluarga",
  pkh: "keluarga per 100 keluarga",
  sembako: "keluarga per 100 keluarga",
  pip: "siswa per 100 keluarga",
  changeFamilies: "keluarga",
  changeRupiah: "rupiah"
};
