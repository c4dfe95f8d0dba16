import {madeElsewhere, type MadeOn} from "../../scenario/madeOn.js";
import type {Letter, ScenarioSet} from "../../scenario/scenarioSet.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {notice} from "../notice.js";
import {scenarioName} from "./scenarioName.js";

/** A banner for every scenario that was made on another release: it names both, and offers to adopt this one. */
export function versionNotices(
  set: ScenarioSet,
  release: MadeOn,
  adopt: (letter: Letter) => void,
  word: Words,
  format: Format
): HTMLElement[] {
  return set.entries.flatMap(({letter, scenario}) => {
    const differs = madeElsewhere(scenario, release);
    if (differs === null) return [];
    const here = format.date(release.version);
    const title = fill(word[`version.${differs === "version" ? "other" : "data"}`], {
      name: scenarioName(set, letter, word),
      made: format.date(scenario.version ?? release.version),
      here,
      madeData: (scenario.data ?? "").slice(0, shownDigits),
      hereData: release.dataHash.slice(0, shownDigits)
    });
    const button = html("button", {type: "button", class: "button"}, word["version.adopt"]);
    button.setAttribute("aria-label", `${word["version.adopt"]}: ${scenarioName(set, letter, word)}`);
    button.addEventListener("click", () => adopt(letter));
    const shown = notice(title, fill(word["version.hint"], {here}));
    shown.append(html("p", {class: "actions"}, button));
    return [shown];
  });
}

/** Of a hash, enough to tell two releases apart. */
const shownDigits = 8;
