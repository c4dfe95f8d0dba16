import {html} from "./html.js";

export interface Segments<Value> {
  readonly element: HTMLElement;
  /** Shows another choice without telling anyone. */
  choose(value: Value): void;
}

/** A row of buttons of which one is pressed. */
export function segments<Value extends string>(
  label: string,
  choices: readonly {readonly value: Value; readonly label: string}[],
  initial: Value,
  onChoose: (value: Value, timeStamp: number) => void
): Segments<Value> {
  const buttons = choices.map(({value, label: text}) => {
    const button = html("button", {type: "button"}, text);
    button.addEventListener("click", ({timeStamp}) => {
      choose(value);
      onChoose(value, timeStamp);
    });
    return {value, button};
  });
  const choose = (chosen: Value) => {
    for (const {value, button} of buttons) button.setAttribute("aria-pressed", String(value === chosen));
  };
  choose(initial);
  const element = html(
    "div",
    {class: "segments", role: "group", "aria-label": label},
    ...buttons.map(({button}) => button)
  );
  return {element, choose};
}
