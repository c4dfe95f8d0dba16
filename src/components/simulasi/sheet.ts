import type {Outcome} from "../../policy/outcome.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";

export interface Sheet {
  /** The controls' frame: a column beside the results, or a sheet from the foot of a narrow window. */
  readonly element: HTMLElement;
  /** The bar at the foot of a narrow window: the sum, and the way into the sheet. */
  readonly bar: HTMLElement;
  update(outcome: Outcome, baseline: Outcome): void;
  destroy(): void;
}

/** Puts the controls in a frame that a narrow window shows as a bottom sheet; results stay in sight above it. */
export function sheet(word: Words, format: Format, ...controls: readonly HTMLElement[]): Sheet {
  const open = html(
    "button",
    {type: "button", class: "button solid", "aria-expanded": "false", "aria-controls": "pengaturan"},
    word["sim.edit"]
  );
  const close = html("button", {type: "button", class: "icon sheet-close", "aria-label": word["sim.close"]}, "×");
  const barText = html("p");
  const families = html("strong");
  const amount = html("strong");
  const change = html("strong");
  const pair = (label: string, value: HTMLElement) => html("p", {}, html("span", {class: "note"}, label), value);
  const head = html(
    "div",
    {class: "sheet-head"},
    pair(word["sim.families"], families),
    pair(word["card.budget"], amount),
    pair(word["sim.againstBaseline"], change),
    close
  );
  const element = html(
    "aside",
    {class: "rail", id: "pengaturan", tabindex: -1, "aria-label": word["sim.rail"]},
    head,
    ...controls
  );
  const show = (shown: boolean) => {
    element.classList.toggle("open", shown);
    open.setAttribute("aria-expanded", String(shown));
    (shown ? element : open).focus({preventScroll: true});
  };
  open.addEventListener("click", () => show(!element.classList.contains("open")));
  close.addEventListener("click", () => show(false));
  const onKey = ({key}: KeyboardEvent) => {
    if (key === "Escape" && element.classList.contains("open")) show(false);
  };
  addEventListener("keydown", onKey);
  return {
    element,
    bar: html("div", {class: "sheet-bar"}, barText, open),
    update(outcome, baseline) {
      const shift = outcome.package.amount - baseline.package.amount;
      const sign = shift > 0 ? "+" : "";
      setText(families, format.short(outcome.package.families));
      setText(amount, format.rupiah(outcome.package.amount));
      setText(change, Math.abs(shift) < 0.5 ? format.change(0) : sign + format.rupiah(shift));
      setText(barText, `${format.rupiah(outcome.package.amount)}, ${format.budget(shift)}`);
    },
    destroy: () => removeEventListener("keydown", onKey)
  };
}
