import type {Scenario} from "../../policy/scenario.js";
import {editAdditional, leftOutBy, notWithChoices} from "../../scenario/additional.js";
import {programmeName} from "../../scenario/changeWords.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import type {Editing, EditorPart} from "./editing.js";

/** Programmes whose families an additional one leaves out, as far as the model can follow. */
export function notWithField(id: string, editing: Editing): EditorPart {
  const {current, word, format} = editing;
  const nameOf = (other: string, {additional}: Scenario) => programmeName(other, additional)[format.language];
  const boxes = html("div", {class: "check-list"});
  const reason = html("div", {class: "foot"});
  let laid = "";
  const toggle = (other: string, on: boolean, timeStamp: number) => {
    const before = current().additional?.[id]?.notWith ?? [];
    const next = on ? [...before, other] : before.filter((name) => name !== other);
    editing.edit(editAdditional(current(), id, {notWith: next.length > 0 ? next : undefined}), timeStamp);
  };
  return {
    element: html(
      "fieldset",
      {class: "reading"},
      html("legend", {}, word["edit.notWith"]),
      boxes,
      html("p", {class: "foot"}, word["edit.notWithNote"]),
      reason
    ),
    show(scenario) {
      const choices = notWithChoices(scenario, id);
      const blockers = leftOutBy(scenario, id);
      const chosen = scenario.additional?.[id]?.notWith ?? [];
      const key = JSON.stringify([choices.map((choice) => nameOf(choice.id, scenario)), blockers]);
      if (key !== laid) {
        laid = key;
        const focused = document.activeElement?.id ?? "";
        boxes.replaceChildren(
          ...choices.map(({id: other, chained}) => {
            const input = html("input", {type: "checkbox", id: `bersama-${id}-${other}`, "data-programme": other});
            input.disabled = chained || blockers.length > 0;
            input.addEventListener("change", ({timeStamp}) => toggle(other, input.checked, timeStamp));
            return html("label", {class: "check"}, input, nameOf(other, scenario));
          })
        );
        if (focused.startsWith(`bersama-${id}-`)) document.getElementById(focused)?.focus();
        const say = (pattern: "edit.leftOut" | "edit.chained", other: string) =>
          html("p", {}, fill(word[pattern], {name: nameOf(other, scenario)}));
        const chained = choices.filter((choice) => choice.chained && blockers.length === 0);
        reason.replaceChildren(
          ...blockers.map((other) => say("edit.leftOut", other)),
          ...chained.map((choice) => say("edit.chained", choice.id))
        );
      }
      for (const input of boxes.querySelectorAll("input")) {
        input.checked = chosen.includes(input.dataset.programme!);
      }
    }
  };
}
