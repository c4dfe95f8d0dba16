import {fill, type Words} from "../dictionary.js";
import {html, setText} from "../html.js";

export interface TextField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  show(text: string): void;
}

/** A name with its label. An empty one is refused, and the name in use kept. */
export function textField(
  id: string,
  label: string,
  word: Words,
  onChange: (text: string, timeStamp: number) => void
): TextField {
  const input = html("input", {type: "text", id, class: "text-box", autocomplete: "off", maxlength: 80});
  const error = html("p", {class: "foot field-error", role: "alert", hidden: true});
  let current = "";
  input.addEventListener("change", ({timeStamp}) => {
    const text = input.value.trim();
    setText(error, text === "" ? fill(word["edit.nameBlank"], {kept: current}) : "");
    error.hidden = text !== "";
    if (text === "") input.value = current;
    else onChange(text, timeStamp);
  });
  return {
    element: html("div", {class: "text-field"}, html("label", {for: id}, label), input, error),
    input,
    show(text) {
      const isTyped = input.value !== current && document.activeElement === input;
      current = text;
      if (!isTyped) input.value = text;
    }
  };
}
