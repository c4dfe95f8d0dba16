import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import type {AnyParameter} from "./parameterGroups.js";
import {readingRows} from "./readingRows.js";
import {valueText} from "./valueText.js";

/** Every parameter whose default reading has a step marked as model, with since when and why. */
export function modelList(parameters: readonly AnyParameter[], word: Words, format: Format): HTMLElement {
  const items = parameters.flatMap((parameter) => {
    const model = readingRows(parameter, "")[0]!.rows.find(({mark}) => mark === "model");
    if (!model) return [];
    const {id, label, note} = parameter;
    const value = valueText(parameter, model.value, word, format);
    const since = fill(word["aturan.modelSince"], {value, date: format.date(model.from)});
    const why = (model.note ?? note)?.[format.language] ?? "";
    return [html("li", {}, html("a", {href: `#${id}`}, label[format.language]), `: ${since} ${why}`)];
  });
  return html(
    "section",
    {class: "models", id: "model"},
    html("h2", {}, word["aturan.models"]),
    html("p", {class: "note"}, word["aturan.modelsLede"]),
    html("ul", {}, ...items)
  );
}
