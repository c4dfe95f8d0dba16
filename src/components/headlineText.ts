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
  const announce = announcer((text) => setText(spoken, text));
  return {
    element: html("div", {class: "headline"}, title, detail, spoken),
    show({title: text, detail: parts}) {
      setText(title, text);
      const sentence = parts.map((part) => part.text).join("");
      if (detail.textContent !== sentence) {
        detail.replaceChildren(...parts.map((part) => (part.strong ? html("strong", {}, part.text) : part.text)));
      }
      announce(text);
    }
  };
}
