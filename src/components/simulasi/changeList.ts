import type {Scenario} from "../../policy/scenario.js";
import type {Change} from "../../scenario/changes.js";
import {changeText} from "../../scenario/changeText.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {programmeLook} from "../programmeMark.js";
import {svg} from "../svg.js";

export interface ChangeList {
  readonly element: HTMLElement;
  /** Shows the changes; `keep` writes into the chips that stand and lets none come or go. */
  show(changes: readonly Change[], keep: boolean): void;
}

/** What differs from the law, "old → new", each with the way back. Chips keep their place while their values change. */
export function changeList(
  word: Words,
  format: Format,
  onReset: (reset: (scenario: Scenario) => Scenario, timeStamp: number) => void
): ChangeList {
  const list = html("ul", {class: "changes", "aria-label": word["sim.changeList"]});
  let laid = "";
  let chips: ReturnType<typeof chip>[] = [];
  return {
    element: list,
    show(changes, keep) {
      const key = changes.map(({path, from, label}) => [path, from, label[format.language]].join(" ")).join("\n");
      if (key !== laid && keep) return;
      if (key !== laid) {
        laid = key;
        const focused = chips.findIndex(({button}) => button === document.activeElement);
        chips = changes.map((change) => chip(change, word, format, onReset));
        list.replaceChildren(...chips.map(({element}) => element));
        if (focused >= 0) chips[Math.min(focused, chips.length - 1)]?.button.focus();
      }
      changes.forEach((change, at) => chips[at]!.show(change));
    }
  };
}

function chip(
  {programme, label, reset}: Change,
  word: Words,
  format: Format,
  onReset: (reset: Change["reset"], timeStamp: number) => void
) {
  const name = label[format.language];
  const [old, value] = [html("s"), html("strong")];
  const title = fill(word["sim.resetOne"], {label: name});
  const button = html("button", {type: "button", class: "icon", "aria-label": title, title}, backArrow());
  button.addEventListener("click", ({timeStamp}) => onReset(reset, timeStamp));
  const text = html(
    "span",
    {},
    `${name} `,
    html("span", {class: "quiet"}, `${word["sim.was"]} `),
    old,
    " ",
    arrow(),
    html("span", {class: "quiet"}, ` ${word["sim.becomes"]}`),
    " ",
    value
  );
  return {
    element: html("li", {class: programme === null ? "change" : `change ${programmeLook(programme)}`}, text, button),
    button,
    show(change: Change) {
      const texts = changeText(change, format);
      setText(old, texts.old);
      setText(value, texts.new);
    }
  };
}

/** The arrow from an old value to a new one. */
export function arrow(): SVGSVGElement {
  const path = svg("path", {d: "M1 5h9M7 1.5 10.5 5 7 8.5", fill: "none", stroke: "currentColor", "stroke-width": 1.5});
  return svg("svg", {viewBox: "0 0 12 10", width: 12, height: 10, "aria-hidden": "true"}, path);
}

/** The arrow of undoing, as an icon. */
export function backArrow(): SVGSVGElement {
  const path = svg("path", {
    d: "M6 3 2.5 6.5 6 10M3 6.5h6.5a3.75 3.75 0 0 1 0 7.5H7",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 1.6
  });
  return svg("svg", {viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true"}, path);
}
