import type {Recipients} from "../../policy/scenario.js";
import {scenarioLimits} from "../../policy/scenarioLimits.js";
import type {Programme} from "../controls.js";
import {html} from "../html.js";
import type {Editing, EditorPart} from "./editing.js";
import {withSetting} from "./editScenario.js";
import {assumptionLine} from "./lawLine.js";
import {numberField} from "./numberField.js";

type Kind = "notCounted" | "keep" | "drop" | "phaseOut";

const kinds: readonly Kind[] = ["notCounted", "keep", "drop", "phaseOut"];

const firstQuarters = 4;

/** What becomes of those who already receive and whom the rules no longer reach; folded away. */
export function recipientsField(programme: Programme, editing: Editing): EditorPart {
  const {current, word, format} = editing;
  const set = (recipients: Recipients | undefined, timeStamp: number) =>
    editing.edit(withSetting(current(), programme, "recipients", recipients), timeStamp);
  let quarters = firstQuarters;
  const choices = kinds.map((kind) => {
    const input = html("input", {
      type: "radio",
      name: `penerima-${programme}`,
      id: `penerima-${programme}-${kind}`
    });
    input.addEventListener("change", ({timeStamp}) =>
      set(kind === "notCounted" ? undefined : kind === "phaseOut" ? {phaseOut: quarters} : kind, timeStamp)
    );
    return {kind, input, element: html("label", {class: "radio"}, input, word[`edit.${kind}`])};
  });
  const length = numberField({
    id: `bertahap-${programme}`,
    label: word["edit.quarters"],
    unit: word["edit.quarterUnit"],
    scale: 1,
    most: scenarioLimits.quarters.most,
    least: 1,
    whole: true,
    word,
    format,
    onChange: (value, timeStamp) => {
      quarters = value ?? firstQuarters;
      set({phaseOut: quarters}, timeStamp);
    }
  });
  const group = html(
    "fieldset",
    {class: "reading"},
    html("legend", {class: "quiet"}, word["edit.recipients"]),
    ...choices.map(({element}) => element),
    length.element
  );
  return {
    element: html(
      "details",
      {class: "fold"},
      html("summary", {}, word["edit.recipients"]),
      group,
      assumptionLine(word["edit.recipients"], word["edit.notCounted"].toLowerCase(), word),
      html("p", {class: "foot"}, word["edit.recipientsNote"])
    ),
    show({programmes}) {
      const chosen = programmes?.[programme]?.recipients;
      const on: Kind = chosen === undefined ? "notCounted" : typeof chosen === "object" ? "phaseOut" : chosen;
      if (typeof chosen === "object") quarters = chosen.phaseOut;
      for (const {kind, input} of choices) input.checked = kind === on;
      length.element.hidden = on !== "phaseOut";
      length.show(quarters, on === "phaseOut");
      group.classList.toggle("changed", on !== "notCounted");
    }
  };
}
