import type {Words} from "../dictionary.js";
import {html} from "../html.js";
import {notice} from "../notice.js";

/** Asks whether a link is opened over unsaved work, or the work kept. */
export function linkQuestion(answer: (isOpened: boolean) => void, word: Words): HTMLElement {
  const open = html("button", {type: "button", class: "button solid"}, word["sim.openLink"]);
  const keep = html("button", {type: "button", class: "button"}, word["sim.keepWork"]);
  open.addEventListener("click", () => answer(true));
  keep.addEventListener("click", () => answer(false));
  const question = notice(word["sim.linkOffer"], word["sim.linkOfferHint"]);
  question.append(html("p", {class: "actions"}, open, " ", keep));
  return question;
}
