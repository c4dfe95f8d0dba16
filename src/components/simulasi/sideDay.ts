import {dayOf} from "../../scenario/scenarioDays.js";
import type {BaselineChoice} from "../../scenario/scenarioSet.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {sideName} from "./scenarioName.js";
import {outcomeOfSide} from "./side.js";
import type {WorkbenchData} from "./workbenchData.js";

/** The rule day of a side, ISO, where it is not the page's own; null where it is, or while it is not known. */
export function otherDay(side: BaselineChoice, data: WorkbenchData, defaultDay: string): string | null {
  const isRule = side === "law" || side === "penerima-nyata";
  const day = isRule ? outcomeOfSide(side, data)?.day : dayOf(data.set, side, defaultDay);
  return day === undefined || day === defaultDay ? null : day;
}

/** A side's rule day in words; actual recipients are of none, only their rupiah are valued by a day's law. */
export function dayText(side: BaselineChoice, day: string, word: Words, format: Format): string {
  return fill(word[side === "penerima-nyata" ? "hariAturan.actualDay" : "shell.day"], {date: format.date(day)});
}

/** The name of a side with its rule day, where that is not the page's own: "Aturan berlaku, 1 Agustus 2025". */
export function sideTitle(
  side: BaselineChoice,
  data: WorkbenchData,
  defaultDay: string,
  word: Words,
  format: Format
): string {
  const name = sideName(data.set, side, word);
  const day = otherDay(side, data, defaultDay);
  const pattern = word[side === "penerima-nyata" ? "hariAturan.actual" : "hariAturan.side"];
  return day === null ? name : fill(pattern, {name, day: format.date(day)});
}
