import {fill, words, type Word} from "./dictionary.js";
import {formatOf} from "./format.js";
import {changeLanguage, currentLanguage, languageEvent, type Language} from "./language.js";

/** What the context strip says; null while it is not known. */
export interface Context {
  readonly version: string;
  readonly day: string;
  /** Rule day of what the figures are compared with, where it is another. */
  readonly baselineDay?: string | null;
  readonly synthetic: boolean;
}

let context: Context | null = null;

/** Makes the header's buttons work; once a page. Labels follow the language. */
export function wireShell(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-language]")) {
    button.addEventListener("click", () => changeLanguage(button.dataset.language as Language));
  }
  document.querySelector(".theme")?.addEventListener("click", switchTheme);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".pages a")) {
    if (link.pathname.replace(/\.html$/, "") === location.pathname.replace(/\.html$/, "")) {
      link.setAttribute("aria-current", "page");
    }
  }
  document.addEventListener(languageEvent, relabel);
  relabel();
}

/** Fills the context strip that every page carries. */
export function showContext(next: Context): void {
  context = next;
  relabel();
}

function relabel(): void {
  const language = currentLanguage();
  const word = words(language);
  for (const element of document.querySelectorAll<HTMLElement>("[data-word-label]")) {
    element.setAttribute("aria-label", word[element.dataset.wordLabel as Word]);
  }
  for (const button of document.querySelectorAll<HTMLElement>("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
  const facts = document.getElementById("konteks");
  if (facts === null || context === null) return;
  const {date} = formatOf(language);
  const texts = [
    fill(word["shell.version"], {date: date(context.version)}),
    fill(word["shell.day"], {date: date(context.day)}),
    ...(context.baselineDay ? [fill(word["hariAturan.baseline"], {date: date(context.baselineDay)})] : []),
    word["shell.year"]
  ];
  facts.replaceChildren(...texts.map((text) => Object.assign(document.createElement("li"), {textContent: text})));
  document.documentElement.dataset.release = context.synthetic ? "synthetic" : "real";
}

function switchTheme(): void {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("desil:theme", root.dataset.theme);
  } catch {
    // A browser without storage still changes the page that is open.
  }
  document.dispatchEvent(new Event("desil:theme"));
}
