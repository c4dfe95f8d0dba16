import {isDay} from "../../policy/day.js";
import {parameters} from "../../policy/parameters/index.js";
import {fill, type Words} from "../dictionary.js";
import {followLanguage} from "../followLanguage.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {effectOf} from "./effect.js";
import {matchesFilter} from "./matchesFilter.js";
import {ruleList} from "./ruleList.js";
import {spanOf} from "./stepGeometry.js";

/** What the reader has chosen; it outlives a change of language. */
interface Choice {
  text: string;
  disputedOnly: boolean;
  day: string;
}

/** The page of every parameter, read on a rule day that the reader may change; the law must be resolvable on it. */
export function rulesPage(ruleDay: string): HTMLElement {
  const effects = new Map(parameters.map((parameter) => [parameter.id, effectOf(parameter, ruleDay)]));
  const choice: Choice = {text: "", disputedOnly: false, day: ruleDay};

  function draw(word: Words, format: Format): HTMLElement {
    const count = html("p", {class: "note", role: "status"});
    const list = html("div");
    const show = () => {
      const shown = parameters.filter((parameter) => matchesFilter(parameter, choice));
      const total = format.count(parameters.length);
      count.textContent = fill(word["aturan.count"], {shown: format.count(shown.length), total});
      const time = {day: choice.day, span: spanOf(parameters, choice.day)};
      list.replaceChildren(shown.length > 0 ? ruleList(shown, effects, time, word, format) : nothing());
    };
    const nothing = () => {
      const clear = html("button", {type: "button", class: "link"}, word["aturan.clear"]);
      clear.addEventListener("click", () => {
        Object.assign(choice, {text: "", disputedOnly: false});
        tools.replaceWith((tools = toolbar(choice, word, show)));
        tools.querySelector("input")!.focus();
        show();
      });
      const hint = html("p", {}, word["aturan.emptyHint"], " ", clear);
      return html("div", {class: "state"}, html("strong", {}, word["aturan.empty"]), hint);
    };
    let tools = toolbar(choice, word, show);
    show();
    const disputed = parameters.filter(({readings}) => readings).length;
    const numbers = {count: format.count(parameters.length), disputed: format.count(disputed)};
    return html(
      "div",
      {class: "rules"},
      html(
        "header",
        {class: "band"},
        html("h1", {}, fill(word["aturan.title"], numbers)),
        html("p", {class: "finding"}, word["aturan.lede"]),
        tools,
        count
      ),
      html("p", {class: "note rule-key"}, word["aturan.key"]),
      list
    );
  }

  return followLanguage(draw);
}

function toolbar(choice: Choice, word: Words, show: () => void): HTMLElement {
  const filter = html("input", {
    type: "search",
    class: "field",
    placeholder: word["aturan.filterHint"],
    "aria-label": word["aturan.filter"],
    value: choice.text
  });
  const disputed = html("input", {type: "checkbox", checked: choice.disputedOnly});
  const day = html("input", {type: "date", class: "day-field", value: choice.day});
  filter.addEventListener("input", () => {
    choice.text = filter.value;
    show();
  });
  disputed.addEventListener("change", () => {
    choice.disputedOnly = disputed.checked;
    show();
  });
  day.addEventListener("change", () => {
    // a date that is half typed keeps the day that is shown
    if (!isDay(day.value)) return;
    choice.day = day.value;
    show();
  });
  return html(
    "div",
    {class: "rule-tools"},
    filter,
    html("label", {class: "check"}, disputed, word["aturan.disputedOnly"]),
    html("label", {class: "day-label"}, word["aturan.day"], day)
  );
}
