import {sources, type SourceKey} from "../../policy/sources.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {partialDate} from "./partialDate.js";

/** One source: its title as a link to follow, then the site's name and the source's date. */
export function citation(key: SourceKey, word: Words, format: Format): HTMLElement {
  const {title: titles, address, date} = sources[key];
  const title = titles[format.language];
  const name = address === null ? title : html("a", {href: address, rel: "noreferrer", target: "_blank"}, title);
  const site = address === null ? word["aturan.noAddress"] : new URL(address).hostname.replace(/^www\./, "");
  return html("li", {}, name, html("span", {class: "foot"}, ` ${site}, ${partialDate(date, format)}`));
}
