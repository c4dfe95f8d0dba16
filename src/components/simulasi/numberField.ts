import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {readScaled} from "../readNumber.js";

export interface NumberFieldOptions {
  readonly id: string;
  readonly label: string;
  /** Words before and after the number inside the box. */
  readonly before?: string;
  readonly unit: string;
  /** What one of the field's unit is: 1e6 where the box says millions. */
  readonly scale: number;
  /** Decimals shown at least; never fewer than the value has. */
  readonly decimals?: number;
  /** Largest value taken, in units of the scenario, and why no more. */
  readonly most: number;
  /** Smallest value taken, in the same units; 0 where not said. */
  readonly least?: number;
  readonly whole?: boolean;
  /** Said in an empty box; a field without it takes no empty box. */
  readonly empty?: string;
  /** A line or control under the field. */
  readonly under?: readonly HTMLElement[];
  readonly word: Words;
  readonly format: Format;
  /** The reader gave a value in units of the scenario, or emptied the box. */
  readonly onChange: (value: number | null, timeStamp: number) => void;
}

export interface NumberField {
  readonly element: HTMLElement;
  /** Shows a value, null for an empty box, and whether it departs from the law. */
  show(value: number | null, changed: boolean): void;
}

/** Characters that a box has room for at least. */
const leastSize = 4;

/** A number with its label and unit. What it cannot take it names, and keeps the value in use. */
export function numberField(options: NumberFieldOptions): NumberField {
  const {
    id,
    label,
    before = "",
    unit,
    scale,
    decimals = 0,
    most,
    least = 0,
    whole = false,
    empty,
    under = []
  } = options;
  const {word, format, onChange} = options;
  const input = html("input", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    size: leastSize,
    id,
    ...(empty === undefined ? {} : {placeholder: empty})
  });
  const error = html("p", {class: "foot field-error", id: `${id}-galat`, role: "alert", hidden: true});
  const box = html(
    "span",
    {class: "number-box"},
    ...(before === "" ? [] : [html("span", {}, before)]),
    input,
    html("span", {}, unit)
  );
  const element = html(
    "div",
    {class: "number-field"},
    html("label", {for: id}, label, html("span", {class: "quiet"}, `, ${before} ${unit}`)),
    box,
    ...under,
    error
  );
  let current: number | null = null;
  let written = "";
  const write = () => {
    input.value = written = current === null ? "" : numberText(current / scale, decimals, format);
    input.size = Math.max(leastSize, written.length);
  };
  const refuse = (text: string) => {
    setText(error, text);
    error.hidden = text === "";
    element.classList.toggle("refused", text !== "");
    if (text === "") input.removeAttribute("aria-describedby");
    else input.setAttribute("aria-describedby", error.id);
    input.setAttribute("aria-invalid", String(text !== ""));
  };
  const kept = () => (current === null ? (empty ?? "") : `${numberText(current / scale, decimals, format)} ${unit}`);

  input.addEventListener("change", ({timeStamp}) => {
    const text = input.value.trim();
    if (text === "" && empty !== undefined) {
      refuse("");
      current = null;
      return onChange(null, timeStamp);
    }
    const value = readScaled(text, format.language, scale);
    const values = {text, kept: kept(), most: `${numberText(most / scale, 0, format)} ${unit}`};
    if (value === null || value < 0) return refuse(fill(word["sim.notNumber"], values));
    if (value < least)
      return refuse(fill(word["edit.tooLittle"], {...values, least: numberText(least / scale, 0, format)}));
    if (whole && !Number.isInteger(value))
      return refuse(fill(word[scale > 1 ? "sim.notWholeUnits" : "sim.notWhole"], {...values, unit}));
    if (value > most) return refuse(fill(word["sim.tooMuch"], values));
    refuse("");
    current = value;
    write();
    onChange(value, timeStamp);
  });
  input.addEventListener("focus", () => input.select());
  return {
    element,
    show(value, changed) {
      element.classList.toggle("changed", changed);
      // text half typed stays, and so does what already stands there: a control that moves shows every other anew
      if (value === current && (document.activeElement === input || (error.hidden && input.value === written))) return;
      current = value;
      refuse("");
      write();
    }
  };
}

/** A number with at least some decimals, and all that it has up to six. */
export function numberText(value: number, decimals: number, {language}: Format): string {
  const locale = language === "id" ? "id-ID" : "en-GB";
  return new Intl.NumberFormat(locale, {minimumFractionDigits: decimals, maximumFractionDigits: 6}).format(value);
}
