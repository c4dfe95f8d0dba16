import {scenarioDays} from "../../scenario/scenarioDays.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {notice} from "../notice.js";
import type {WorkbenchData} from "./workbenchData.js";

/** What stands above the figures where scenarios are read on different rule days. */
export function ruleDayNotice(data: WorkbenchData, defaultDay: string, word: Words, format: Format): HTMLElement[] {
  const text = ruleDayText(data, defaultDay, word, format);
  return text === null ? [] : [notice(word["hariAturan.title"], text)];
}

/** Which scenario is read on which day, which day the law is shown on, and what it means; null for one day. */
export function ruleDayText(
  {set, law}: Pick<WorkbenchData, "set" | "law">,
  defaultDay: string,
  word: Words,
  format: Format
): string | null {
  const days = scenarioDays(set, defaultDay);
  if (days.size < 2) return null;
  const list = [...days].map(([day, letters]) => {
    const others = letters.slice(0, -1).join(", ");
    const last = letters.at(-1)!;
    const values = {
      letters: others === "" ? last : `${others} ${word["hariAturan.and"]} ${last}`,
      day: format.date(day)
    };
    return fill(word[others === "" ? "hariAturan.one" : "hariAturan.several"], values);
  });
  const told = {list: list.join("; "), day: format.date(law.day), editing: set.editing};
  return fill(word["hariAturan.hint"], told);
}
