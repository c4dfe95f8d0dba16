import type {Bin} from "../../lattice/bins.js";
import type {AdditionalProgramme, Scenario} from "../../policy/scenario.js";
import {addAdditional, withoutAdditional} from "../../scenario/additional.js";
import {readyOn} from "../../scenario/readyMade.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import type {Outcome} from "../../policy/outcome.js";
import type {Places} from "../places.js";
import {programmeMark} from "../programmeMark.js";
import {additionalEditor} from "./additionalEditor.js";
import {additionalLook} from "./programmeLooks.js";
import type {Editing, EditorPart} from "./editing.js";

/** Ready-made programmes in the order of the menu, each with the parameter that leads to its sources. */
const ready = [
  {id: "pbi", name: "PBI-JKN", parameter: "pbi.month"},
  {id: "blt-desa", name: "BLT Desa", parameter: "bltDesa.month"}
] as const;

/** What a new programme starts from: something small and plain, every part of it to be set. */
const blank = {unit: "family", monthly: 100_000, months: 12, threshold: 10} as const;

export interface AdditionalSection {
  readonly element: HTMLElement;
  show: EditorPart["show"];
  update(outcome: Outcome): void;
}

/** The cards of the programmes that a planner adds, and the menu that adds one. */
export function additionalSection(bins: readonly Bin[], places: Places, editing: Editing): AdditionalSection {
  const {law, current, undo, word, format} = editing;
  const list = html("div", {class: "additional"});
  const removed = html("p", {class: "note", role: "status"});
  const editors = new Map<string, EditorPart>();
  let latest: Outcome | null = null;
  let afterRemoval: Scenario | null = null;

  const add = (id: string, programme: AdditionalProgramme, timeStamp: number) => {
    const [next, added] = addAdditional(current(), id, programme);
    menu.open = false;
    editing.edit(next, timeStamp);
    const name = document.getElementById(`nama-${added}`) as HTMLInputElement | null;
    name?.focus();
    name?.select();
  };
  const remove = (id: string, timeStamp: number) => {
    const name = current().additional![id]!.name[format.language];
    const back = html("button", {type: "button", class: "link"}, word["edit.undo"]);
    back.addEventListener("click", () => {
      undo();
      document.getElementById(`nama-${id}`)?.focus();
    });
    const next = withoutAdditional(current(), id);
    editing.edit(next, timeStamp);
    afterRemoval = current();
    removed.replaceChildren(`${fill(word["edit.removed"], {name})} `, back);
    back.focus();
  };

  const menu = html(
    "details",
    {class: "add-programme"},
    html("summary", {}, word["edit.add"]),
    html("ul", {}, ...ready.map(readyItem), newItem())
  );
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector("summary")!.focus();
  });
  return {
    element: html("section", {class: "additional-section", "aria-label": word["edit.additional"]}, list, removed, menu),
    show(scenario, now) {
      const ids = Object.keys(scenario.additional ?? {});
      for (const id of editors.keys()) if (!ids.includes(id)) editors.delete(id);
      for (const id of ids) {
        if (!editors.has(id)) {
          editors.set(
            id,
            additionalEditor(id, bins, places, editing, (timeStamp) => remove(id, timeStamp))
          );
        }
      }
      const elements = ids.map((id) => editors.get(id)!.element);
      if (elements.some((element, at) => list.children[at] !== element) || list.children.length !== ids.length) {
        list.replaceChildren(...elements);
      }
      ids.forEach((id, place) => {
        const editor = editors.get(id)!;
        editor.element.className = `editor ${additionalLook(place)}`;
        editor.show(scenario, now);
      });
      if (latest) draw(latest);
      if (afterRemoval !== null && scenario !== afterRemoval) {
        afterRemoval = null;
        removed.replaceChildren();
      }
    },
    update(outcome) {
      latest = outcome;
      draw(outcome);
    }
  };

  function draw({programmes}: Outcome): void {
    for (const [id, editor] of editors) {
      const run = programmes[id];
      if (run) editor.update?.(run);
    }
  }

  function readyItem({id, name, parameter}: (typeof ready)[number]): HTMLElement {
    const programme = readyOn(law.day)[id];
    const source = html("a", {href: `./aturan#${parameter}`}, word["sim.source"]);
    source.setAttribute("aria-label", fill(word["sim.sourceOf"], {label: name}));
    if (programme === undefined) {
      const none = fill(word["edit.readyNone"], {name, date: format.date(law.day)});
      return html("li", {}, html("p", {class: "note"}, `${none} `, source));
    }
    const {monthly, months, threshold, quota, unit} = programme;
    const note = fill(word["edit.readyNote"], {
      amount: format.count(monthly),
      months: String(months),
      unit: word[unit === "family" ? "unit.families" : "edit.persons"],
      deciles: format.decilesInText(threshold),
      quota: quota == null ? word["sim.noLimit"] : format.short(quota)
    });
    return item(name, `${note} `, (timeStamp) => add(id, programme, timeStamp), source);
  }

  function newItem(): HTMLElement {
    const name = word["edit.newProgramme"];
    return item(name, word["edit.newNote"], (timeStamp) =>
      add("program", {name: {id: name, en: name}, ...blank}, timeStamp)
    );
  }

  function item(name: string, note: string, onClick: (timeStamp: number) => void, ...more: Node[]): HTMLElement {
    const button = html("button", {type: "button", class: "add-choice"}, programmeMark("other"), name);
    button.addEventListener("click", ({timeStamp}) => onClick(timeStamp));
    return html("li", {}, button, html("p", {class: "foot"}, note, ...more));
  }
}
