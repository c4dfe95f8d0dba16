import {publishedOn} from "../../policy/parameter.js";
import {parameterOf} from "../../policy/parameters/index.js";
import {scenarioLimits} from "../../policy/scenarioLimits.js";
import {html} from "../html.js";
import type {Editing, EditorPart} from "./editing.js";
import {withReading, withReform} from "./editScenario.js";
import {lawLine} from "./lawLine.js";
import {numberField, numberText} from "./numberField.js";
import {readingField} from "./readingField.js";

const disputed = ["pkh.elderlyAge", "pkh.order", "pkh.maxChildren"] as const;
const caps = ["pkh.maxPersons", "pkh.maxEarlyChildhood"] as const;

/** The rules of PKH that sources read differently, and how many are counted in a family; folded away. */
export function ruleFields(editing: Editing): EditorPart {
  const {law, current, word, format} = editing;
  const readings = disputed.map((id) => ({
    id,
    field: readingField(id, law.day, word, format, (reading, timeStamp) =>
      editing.edit(withReading(current(), id, reading), timeStamp)
    )
  }));
  const numbers = caps.map((id) => {
    const {label} = parameterOf(id);
    const inForce = Number(publishedOn(parameterOf(id), law.day));
    const field = numberField({
      id: `batas-${id}`,
      label: label[format.language],
      unit: word["sim.persons"],
      scale: 1,
      most: scenarioLimits.persons.most,
      whole: true,
      under: [lawLine(id, law.day, numberText(inForce, 0, format), word, format)],
      word,
      format,
      onChange: (value, timeStamp) =>
        editing.edit(withReform(current(), id, value === inForce || value === null ? undefined : value), timeStamp)
    });
    return {id, inForce, field};
  });
  return {
    element: html(
      "details",
      {class: "fold"},
      html("summary", {}, word["sim.rules"]),
      ...readings.map(({field}) => field.element),
      ...numbers.map(({field}) => field.element)
    ),
    show(scenario) {
      for (const {id, field} of readings) field.show(scenario.switches?.[id]);
      for (const {id, inForce, field} of numbers) {
        const value = Number(publishedOn(parameterOf(id), law.day, scenario));
        field.show(value, value !== inForce);
      }
    }
  };
}
