import type {Headline} from "./headline.js";
import {html, setText} from "./html.js";

export interface HeadlineText {
  readonly element: HTMLElement;
  /** Writes a headline; it is read out to a screen reader once it has stood for a while. */
  show(headline: Headline): void;
}

/** How long a headline must stand before it is read out, milliseconds. */
const quietTime = 800;

/** The opening sentence in serif and the finding below it. */
export function headlineText(): HeadlineText {
  const title = html("h1");
  const detail = html("p", {class: "finding"});
  const spoken = html("p", {class: "quiet", "aria-live": "polite"});
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = true;
  return {
    element: html("div", {class: "headline"}, title, detail, spoken),
    show({title: text, detail: parts}) {
      setText(title, text);
      const sentence = parts.map((part) => part.text).join("");
      if (detail.textContent !== sentence) {
        detail.replaceChildren(...parts.map((part) => (part.strong ? html("strong", {}, part.text) : part.text)));
      }
      clearTimeout(timer);
      if (!first) timer = setTimeout(() => setText(spoken, `${text}. ${sentence}`), quietTime);
      first = false;
    }
  };
}
