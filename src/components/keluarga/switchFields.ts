import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {familySwitches, withReading} from "./familySwitches.js";

type Switches = Readonly<Record<string, string>>;

/** A list of readings for each disputed parameter that bears on a family, with the way to its sources. */
export function switchFields(
  initial: Switches,
  word: Words,
  format: Format,
  change: (switches: Switches) => void
): HTMLElement {
  let switches = initial;
  const fields = familySwitches.map((parameter) => {
    const {id, label, readings = []} = parameter;
    const options = readings.map((reading, index) => {
      const text = reading.label[format.language];
      const selected = reading.id === (switches[id] ?? readings[0]!.id);
      return html(
        "option",
        {value: reading.id, selected},
        index === 0 ? fill(word["family.default"], {label: text}) : text
      );
    });
    const select = html("select", {class: "select", id: `bacaan-${id}`}, ...options);
    select.addEventListener("change", () => change((switches = withReading(switches, parameter, select.value))));
    return html(
      "div",
      {class: "switch"},
      html("label", {for: `bacaan-${id}`}, label[format.language]),
      html(
        "a",
        {class: "foot", href: `./aturan#${id}`, "aria-label": `${label[format.language]}: ${word["family.sources"]}`},
        word["family.sources"]
      ),
      select
    );
  });
  return html("fieldset", {class: "switches"}, html("legend", {}, word["family.switches"]), ...fields);
}
