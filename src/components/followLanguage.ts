import {words, type Words} from "./dictionary.js";
import {formatOf, type Format} from "./format.js";
import {html} from "./html.js";
import {currentLanguage, languageEvent} from "./language.js";

/** Shows an element made in the language in force, and makes it anew when the language changes. */
export function followLanguage<Rest extends unknown[]>(
  make: (word: Words, format: Format, ...rest: Rest) => Node,
  ...rest: Rest
): HTMLElement {
  const slot = html("div");
  const show = () => {
    const language = currentLanguage();
    slot.replaceChildren(make(words(language), formatOf(language), ...rest));
  };
  document.addEventListener(languageEvent, show);
  show();
  return slot;
}
