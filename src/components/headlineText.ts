import {announcer} from "./announcer.js";
import type {Headline} from "./headline.js";
import {html, setText} from "./html.js";

export interface HeadlineText {
  readonly element: HTMLElement;
  /** Writes a headline; its title alone is read out to a screen reader, once it has stood for a while. */
  show(headline: Headline): void;
}

/** The opening sentence in serif and the finding below it. */
export function headlineText(): HeadlineText {
  const title = html("h1");
  const detail = html("p", {class: "finding"});
  const spoken = html("p", {class: "quiet", "aria-live": "polite"});
  let laid: readonly {readonly strong: boolean; readonly node: Node}[] = [];
  const announce = announcer((text) => setText(spoken, text));
  return {
    element: html("div", {class: "headline"}, title, detail, spoken),
    show({title: text, detail: parts}) {
      setText(title, text);
      if (parts.length !== laid.length || parts.some(({strong}, at) => strong !== laid[at]!.strong)) {
        laid = parts.map(({strong}) => ({strong, node: strong ? html("strong") : document.createTextNode("")}));
        detail.replaceChildren(...laid.map(({node}) => node));
      }
      parts.forEach((part, at) => setText(laid[at]!.node, part.text));
      announce(text);
    }
  };
}
