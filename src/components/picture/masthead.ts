import type {Words} from "../dictionary.js";
import {html} from "../html.js";
import {markSvg} from "../shell.js";

/** The head of everything that leaves a page: the mark, what it is, and that nothing in it is a decision. */
export function masthead({synthetic}: {readonly synthetic: boolean}, word: Words, kind?: string): HTMLElement {
  const mark = html("span", {class: "masthead-mark"});
  mark.innerHTML = markSvg;
  mark.append(" Desil");
  return html(
    "header",
    {class: "masthead"},
    mark,
    ...(kind === undefined ? [] : [html("span", {class: "masthead-kind"}, kind)]),
    html("span", {class: "masthead-nature"}, word["shell.simulation"]),
    ...(synthetic ? [html("strong", {class: "provisional"}, word["shell.synthetic"])] : [])
  );
}
