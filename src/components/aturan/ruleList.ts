import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {contents} from "./contents.js";
import type {Effect} from "./effect.js";
import {groupName} from "./groupName.js";
import {modelList} from "./modelList.js";
import {parameterArticle, type ArticleTime} from "./parameterArticle.js";
import {parameterGroups, type AnyParameter} from "./parameterGroups.js";

/** The parameters that are shown, by programme, with the contents beside them. */
export function ruleList(
  shown: readonly AnyParameter[],
  effects: ReadonlyMap<string, Effect>,
  time: ArticleTime,
  word: Words,
  format: Format
): HTMLElement {
  const groups = parameterGroups(shown);
  const sections = groups.map(({id, parameters}) =>
    html(
      "section",
      {"aria-labelledby": id},
      html("h2", {id}, groupName(id, word)),
      ...parameters.map((parameter) => parameterArticle(parameter, effects.get(parameter.id)!, time, word, format))
    )
  );
  return html(
    "div",
    {class: "rule-columns"},
    contents(groups, word, format),
    html("div", {class: "rule-list"}, ...sections, modelList(shown, word, format))
  );
}
