import type {Cause} from "./causeOf.js";
import {fill, words} from "./dictionary.js";
import {html} from "./html.js";
import type {Language} from "./language.js";

/** A state in words: a bold cause and the way out, 3 px edge; an error in its colour (look.md section 7). */
export function notice(cause: string, wayOut: string, kind: "plain" | "error" = "plain"): HTMLElement {
  return html(
    "div",
    {class: kind === "error" ? "state error" : "state", role: kind === "error" ? "alert" : "status"},
    html("strong", {}, cause),
    html("p", {}, wayOut)
  );
}

/** What failed, its cause and the way out: `hint` has a place "{cause}". What the machine said is folded away. */
export function failureNotice(title: string, hint: string, cause: Cause, language: Language): HTMLElement {
  const shown = notice(title, fill(hint, {cause: cause[language]}), "error");
  if (cause.technical !== null) shown.append(technicalDetails(cause.technical, language));
  return shown;
}

/** What a machine says of a failure, in its own English, for who can help; folded away. */
export function technicalDetails(text: string, language: Language): HTMLElement {
  const summary = html("summary", {}, words(language)["fail.details"]);
  return html("details", {class: "technical"}, summary, html("code", {lang: "en"}, text));
}
