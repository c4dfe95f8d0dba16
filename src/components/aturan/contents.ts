import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {groupName} from "./groupName.js";
import type {ParameterGroup} from "./parameterGroups.js";

/** The page's table of contents: programmes, and under each its parameters. */
export function contents(groups: readonly ParameterGroup[], word: Words, format: Format): HTMLElement {
  const link = (id: string, text: string) => html("a", {href: `#${id}`}, text);
  return html(
    "nav",
    {class: "rule-contents", "aria-label": word["aturan.contents"]},
    html(
      "ul",
      {},
      ...groups.map(({id, parameters}) =>
        html(
          "li",
          {},
          link(id, groupName(id, word)),
          html("span", {class: "foot"}, ` ${format.count(parameters.length)}`),
          html(
            "ul",
            {},
            ...parameters.map((parameter) => html("li", {}, link(parameter.id, parameter.label[format.language])))
          )
        )
      ),
      html("li", {}, link("model", word["aturan.models"]))
    )
  );
}
