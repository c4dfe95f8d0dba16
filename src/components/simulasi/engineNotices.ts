import type {Words} from "../dictionary.js";
import {html} from "../html.js";
import type {Language} from "../language.js";
import {invariantNotice} from "../invariants.js";
import {failureNotice} from "../notice.js";
import type {WorkbenchData} from "./workbenchData.js";

/** What is wrong with the answer: the engine is dead, it refused the question, or its answer contradicts itself. */
export function engineNotices(
  {engine, refused, broken, outcome, law}: WorkbenchData,
  restart: () => void,
  word: Words,
  language: Language
): HTMLElement[] {
  const shown: HTMLElement[] = [];
  const withWayOut = (banner: HTMLElement, label: string) => {
    const button = html("button", {type: "button", class: "button"}, label);
    button.addEventListener("click", restart);
    banner.append(html("p", {class: "actions"}, button));
    return banner;
  };
  if (typeof engine === "object") {
    const never = outcome === law; // as on a page that has not been answered once
    const [title, hint] = [
      word[never ? "engine.unopened" : "state.workerDead"],
      word[never ? "engine.lawHint" : "engine.hint"]
    ];
    const dead = failureNotice(title, hint, engine.failed, language);
    shown.push(withWayOut(dead, word["engine.restart"]));
  } else if (refused !== null) {
    const unanswered = failureNotice(word["engine.refused"], word["engine.refusedHint"], refused, language);
    shown.push(withWayOut(unanswered, word["engine.again"]));
  }
  if (broken !== null) shown.push(invariantNotice(broken, word));
  return shown;
}
