import {causeOf} from "./causeOf.js";
import {words} from "./dictionary.js";
import {html} from "./html.js";
import {currentLanguage} from "./language.js";
import {failureNotice, notice} from "./notice.js";

/** Longest a page may stay silent about work under way, milliseconds. */
export const patience = 500;

/** The root of a page that `start` fills: until then it says that it loads, and why where it cannot. */
export function startingPage(name: string, start: (root: HTMLElement) => Promise<void>): HTMLElement {
  const root = html("div", {class: name});
  setTimeout(() => {
    const word = words(currentLanguage());
    if (root.childElementCount === 0) root.append(notice(word["state.loading"], word["state.loadingHint"]));
  }, patience);
  start(root).catch((error: unknown) => {
    const language = currentLanguage();
    const word = words(language);
    const [title, hint] = [word["state.fileMissing"], word["state.fileHint"]];
    root.replaceChildren(failureNotice(title, hint, causeOf(error), language));
  });
  return root;
}
