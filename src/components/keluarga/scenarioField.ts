import type {Scenario} from "../../policy/scenario.js";
import {parseScenario, ScenarioError} from "../../policy/scenarioSchema.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";

/** A scenario as it was written and as it is used; none is null. */
export interface ScenarioEntry {
  readonly text: string;
  readonly scenario: Scenario | null;
}

/** Where a scenario is pasted or opened. One that is refused says why, and the one in use stays. */
export function scenarioField(
  {text: initial, scenario}: ScenarioEntry,
  word: Words,
  format: Format,
  change: (entry: ScenarioEntry) => void
): HTMLElement {
  const text = html("textarea", {rows: 6, spellcheck: "false", "aria-label": word["family.scenarioText"]});
  text.value = initial;
  const file = html("input", {type: "file", accept: ".json,application/json"});
  const use = html("button", {type: "button", class: "button"}, word["family.scenarioUse"]);
  const drop = html("button", {type: "button", class: "link"}, word["family.scenarioDrop"]);
  const answer = html("div");
  drop.hidden = scenario === null;

  const apply = () => {
    try {
      change({text: text.value, scenario: parseScenario(text.value)});
      answer.replaceChildren();
      drop.hidden = false;
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      answer.replaceChildren(refused(error, word, format));
    }
  };
  use.addEventListener("click", apply);
  drop.addEventListener("click", () => {
    text.value = "";
    drop.hidden = true;
    answer.replaceChildren();
    change({text: "", scenario: null});
    text.focus();
  });
  file.addEventListener("change", async () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    text.value = await chosen.text();
    file.value = "";
    apply();
  });
  return html(
    "details",
    {class: "scenario", open: initial !== ""},
    html("summary", {}, word["family.scenario"]),
    html("p", {class: "note"}, word["family.scenarioHint"]),
    text,
    html("div", {class: "actions"}, use, drop, html("label", {class: "file"}, word["family.scenarioFile"], file)),
    answer
  );
}

function refused({problems}: ScenarioError, word: Words, {language}: Format): HTMLElement {
  const lines = problems.map((problem) =>
    html("li", {}, html("strong", {}, problem.path || word["family.scenarioWhole"]), ` ${problem[language]}`)
  );
  return html(
    "div",
    {class: "state error", role: "alert"},
    html("strong", {}, word["family.scenarioBad"]),
    html("ul", {}, ...lines),
    html("p", {}, word["family.scenarioKept"])
  );
}
