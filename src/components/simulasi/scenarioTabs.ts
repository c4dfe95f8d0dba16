import {isFull, type Letter, type ScenarioSet} from "../../scenario/scenarioSet.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import type {WorkbenchData} from "./workbenchData.js";
import {scenarioName} from "./scenarioName.js";

export interface TabActions {
  readonly edit: (letter: Letter) => void;
  readonly baselineLaw: () => void;
  readonly add: () => void;
  readonly duplicate: () => void;
}

export interface ScenarioTabs {
  readonly element: HTMLElement;
  draw(data: WorkbenchData): void;
}

/** The law and up to four scenarios: name, rupiah, and the difference against the baseline. */
export function scenarioTabs(word: Words, format: Format, actions: TabActions): ScenarioTabs {
  const element = html("nav", {class: "scenario-tabs", "aria-label": word["sim.tabs"]});
  let laid = "";
  let texts: HTMLElement[] = [];
  const tab = (tag: HTMLElement, name: string, onClick: () => void) => {
    const text = html("span", {class: "tab-figures"});
    texts.push(text);
    const button = html("button", {type: "button"}, tag, html("span", {class: "tab-name"}, name), text);
    button.addEventListener("click", onClick);
    return button;
  };
  const lay = (set: ScenarioSet) => {
    texts = [];
    const law = tab(html("span", {class: "tag dashed", "aria-hidden": "true"}), word["sim.law"], actions.baselineLaw);
    law.setAttribute("aria-pressed", String(set.baseline === "law"));
    const own = set.entries.map(({letter}) => {
      const editing = letter === set.editing;
      const button = tab(
        html("span", {class: editing ? "tag filled" : "tag"}, letter),
        scenarioName(set, letter, word),
        () => actions.edit(letter)
      );
      if (editing) button.setAttribute("aria-current", "true");
      return button;
    });
    const add = html("button", {type: "button", class: "link", disabled: isFull(set)}, word["sim.new"]);
    add.addEventListener("click", actions.add);
    const copy = html(
      "button",
      {type: "button", class: "link", disabled: isFull(set)},
      `${word["sim.duplicate"]} ${set.editing}`
    );
    copy.addEventListener("click", actions.duplicate);
    element.replaceChildren(law, ...own, html("div", {class: "tab-more"}, add, copy));
  };
  return {
    element,
    draw({set, law, outcomes, baseline}) {
      const key = JSON.stringify([
        set.editing,
        set.baseline,
        set.entries.map(({letter, scenario}) => [letter, scenario.name])
      ]);
      if (key !== laid) {
        const focused = [...element.querySelectorAll("button")].indexOf(document.activeElement as HTMLButtonElement);
        lay(set);
        laid = key;
        if (focused >= 0) element.querySelectorAll("button")[focused]?.focus();
      }
      const base = baseline.package.amount;
      const write = (amount: number, isBase: boolean) =>
        `${format.rupiah(amount)} ${isBase ? word["sim.isBaseline"] : changeText(amount - base, format)}`;
      texts[0]!.textContent = write(law.package.amount, set.baseline === "law");
      set.entries.forEach(({letter}, at) => {
        const outcome = outcomes.get(letter);
        texts[at + 1]!.textContent = outcome ? write(outcome.package.amount, set.baseline === letter) : "…";
      });
    }
  };
}

function changeText(change: number, format: Format): string {
  return Math.abs(change) < 0.5 ? format.change(0) : (change > 0 ? "+" : "") + format.rupiah(change);
}
