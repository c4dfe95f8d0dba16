import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {notice} from "../notice.js";
import {programmeName} from "./programmeName.js";
import type {WorkbenchData} from "./workbenchData.js";

/** What stands above the figures while they are compared with actual recipients: the method, and what is not known. */
export function actualNotice(data: WorkbenchData, word: Words, format: Format): HTMLElement[] {
  if (data.set.baseline !== "penerima-nyata") return [];
  const programmes = data.unknown.map((id) => programmeName(id, data.set, word, format)).join(", ");
  const unknown = programmes === "" ? [] : [fill(word["actual.unknown"], {programmes})];
  return [notice(word["actual.title"], [word["actual.note"], ...unknown].join(" "))];
}
