import {pkhComponents} from "../../policy/law.js";
import {publishedOn} from "../../policy/parameter.js";
import {parameterOf} from "../../policy/parameters/index.js";
import {scenarioLimits} from "../../policy/scenarioLimits.js";
import type {Programme} from "../controls.js";
import {fill, type Word} from "../dictionary.js";
import {html} from "../html.js";
import type {Editing, EditorPart} from "./editing.js";
import {withComponent, withReform} from "./editScenario.js";
import {lawLine} from "./lawLine.js";
import {numberField, numberText} from "./numberField.js";

interface Amount {
  readonly parameter: string;
  /** The component that can be switched off with it. */
  readonly component?: string;
}

const pipLevels = ["sd", "smp", "sma"] as const;

const amounts: Readonly<Record<Programme, readonly Amount[]>> = {
  pkh: pkhComponents.map((component) => ({parameter: `pkh.${component}`, component})),
  sembako: [{parameter: "sembako.month"}, {parameter: "sembako.topUp"}],
  pip: [
    ...pipLevels.map((component) => ({parameter: `pip.${component}.full`, component})),
    ...pipLevels.map((level) => ({parameter: `pip.${level}.half`})),
    {parameter: "pip.tk", component: "tk"}
  ]
};

/** A programme's amounts, folded away: each with the law's own beside it, and a box that leaves the component out. */
export function amountFields(programme: Programme, editing: Editing): EditorPart {
  const {law, current, word, format} = editing;
  const rows = amounts[programme].map(({parameter: id, component}) => {
    const {label} = parameterOf(id);
    const name = label[format.language];
    const inForce = Number(publishedOn(parameterOf(id), law.day) ?? 0);
    const old = html("s", {class: "old"}, numberText(inForce, 0, format));
    const change = (value: number | null, timeStamp: number) =>
      editing.edit(withReform(current(), id, value === inForce || value === null ? undefined : value), timeStamp);
    const field = numberField({
      id: `nilai-${id}`,
      label: name,
      unit: word["sim.rupiah"],
      scale: 1,
      most: scenarioLimits.amount.most,
      under: [lawLine(id, law.day, `Rp${numberText(inForce, 0, format)}`, word, format)],
      word,
      format,
      onChange: change
    });
    field.element.querySelector(".number-box")!.before(old);
    const paid = component === undefined ? null : html("input", {type: "checkbox", checked: true});
    if (paid !== null && component !== undefined) {
      paid.setAttribute("aria-label", fill(word["sim.paid"], {component: name}));
      paid.addEventListener("change", ({timeStamp}) =>
        editing.edit(withComponent(current(), programme, component, paid.checked), timeStamp)
      );
    }
    const element = html(
      "div",
      {class: "amount-row"},
      ...(paid ? [html("label", {class: "check"}, paid)] : []),
      field.element
    );
    return {
      element,
      show(scenario: Parameters<EditorPart["show"]>[0]) {
        const value = Number(publishedOn(parameterOf(id), law.day, scenario) ?? 0);
        field.show(value, value !== inForce);
        old.hidden = value === inForce;
        const on = component === undefined || scenario.programmes?.[programme]?.components?.[component] !== false;
        if (paid) paid.checked = on;
        element.classList.toggle("off", !on);
      }
    };
  });
  const title: Word = programme === "sembako" ? "sim.amountsMonth" : "sim.amountsYear";
  return {
    element: html(
      "details",
      {class: "fold"},
      html("summary", {}, word[title]),
      ...rows.map(({element}) => element),
      ...(programme === "sembako" ? [] : [html("p", {class: "foot"}, word["sim.amountsPaid"])])
    ),
    show(scenario) {
      for (const row of rows) row.show(scenario);
    }
  };
}
