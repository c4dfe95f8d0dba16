import type {SqlCheck} from "../../../workers/engine.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {failureNotice, notice} from "../notice.js";
import {checkAnswer} from "../sqlCheck.js";
import type {CheckState} from "./restingCheck.js";

export interface CheckPanel {
  readonly element: HTMLElement;
  draw(state: CheckState): void;
}

/** The check of everything on the page by SQL: a button, and what came of it. */
export function checkPanel(
  ask: () => void,
  nameOf: (programme: string) => string,
  word: Words,
  format: Format
): CheckPanel {
  const title = html("h2", {id: "judul-periksa"}, word["sqlCheck.title"]);
  const button = html("button", {type: "button", class: "button", id: "periksa-sql"}, word["check.button"]);
  button.addEventListener("click", ask);
  const result = html("div", {"aria-live": "polite"});
  let drawn: CheckState | null = null;
  return {
    element: html(
      "section",
      {class: "figure-frame", id: "periksa", "aria-labelledby": title.id},
      html("div", {class: "head"}, title),
      html("div", {class: "sql-check"}, button, html("p", {class: "note"}, word["sqlCheck.about"]), result)
    ),
    draw(state) {
      if (state === drawn) return;
      drawn = state;
      button.disabled = state.now === "running";
      const {now, answer} = state;
      if (now === "idle") return result.replaceChildren();
      if (now === "running") return result.replaceChildren(notice(word["check.running"], word["sqlCheck.wait"]));
      if (now === "stale") return result.replaceChildren(notice(word["sqlCheck.stale"], word["sqlCheck.staleHint"]));
      if (answer === null) return;
      if ("failed" in answer) {
        const [title, hint] = [word["check.failed"], word["check.failedHint"]];
        return result.replaceChildren(failureNotice(title, hint, answer.failed, format.language));
      }
      result.replaceChildren(...checkAnswer(answer, nameOf, word, format));
    }
  };
}

/** The banner of figures that SQL does not confirm; nothing where it does, or has not been asked. */
export function checkFailure(
  {now, answer}: CheckState,
  nameOf: (programme: string) => string,
  word: Words,
  format: Format
): HTMLElement[] {
  if (now !== "done" || answer === null || "failed" in answer || answer.agrees) return [];
  const name = fill(word["sqlCheck.differ"], {
    count: format.count(answer.differences.length),
    of: format.count(answer.compared),
    programmes: programmesOf(answer, nameOf)
  });
  return [notice(fill(word["state.invariant"], {name}), word["state.invariantHint"], "error")];
}

function programmesOf({differences}: SqlCheck, nameOf: (programme: string) => string): string {
  return [...new Set(differences.map(({programme}) => programme))].map(nameOf).join(", ");
}
