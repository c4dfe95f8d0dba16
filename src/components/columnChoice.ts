import {fill, type Words} from "./dictionary.js";
import {html, setText} from "./html.js";

/** A column as the reader may choose it; a fixed one is shown whatever is chosen. */
export interface ColumnOption {
  readonly key: string;
  readonly label: string;
  readonly shown: boolean;
  readonly fixed: boolean;
}

export interface ColumnChoice {
  /** Opens and closes the choice. */
  readonly button: HTMLElement;
  readonly panel: HTMLElement;
  show(columns: readonly ColumnOption[]): void;
}

/** "Kolom": which columns a table shows. `id` is the panel's own. */
export function columnChoice(
  id: string,
  word: Words,
  onChange: (key: string, shown: boolean) => void,
  onReset: () => void
): ColumnChoice {
  const count = html("span");
  const button = html(
    "button",
    {type: "button", class: "button", "aria-expanded": "false", "aria-controls": id},
    count
  );
  const boxes = html("div", {class: "column-boxes"});
  const reset = html("button", {type: "button", class: "link"}, word["table.columnsReset"]);
  reset.addEventListener("click", onReset);
  const panel = html(
    "fieldset",
    {class: "columns-panel", id, hidden: true},
    html("legend", {}, word["table.columnsLegend"]),
    boxes,
    html("p", {class: "note"}, word["table.columnsNote"], " ", reset)
  );
  const open = (shown: boolean) => {
    panel.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
  };
  button.addEventListener("click", () => open(panel.hidden !== false));
  panel.addEventListener("keydown", ({key}) => {
    if (key !== "Escape") return;
    open(false);
    button.focus();
  });
  let inputs: HTMLInputElement[] = [];
  let laid = "";
  const lay = (columns: readonly ColumnOption[]) => {
    inputs = columns.map(({key}) => {
      const input = html("input", {type: "checkbox", "data-key": key});
      input.addEventListener("change", () => onChange(key, input.checked));
      return input;
    });
    boxes.replaceChildren(
      ...columns.map(({label}, at) => html("label", {class: "check"}, inputs[at]!, html("span", {}, label)))
    );
  };
  return {
    button,
    panel,
    show(columns) {
      const next = JSON.stringify(columns.map(({key, label}) => [key, label]));
      if (next !== laid) lay(columns);
      laid = next;
      columns.forEach(({shown, fixed}, at) => {
        inputs[at]!.checked = shown;
        inputs[at]!.disabled = fixed;
      });
      const shown = columns.filter((column) => column.shown).length;
      setText(count, fill(word["table.columns"], {shown: String(shown), total: String(columns.length)}));
    }
  };
}
