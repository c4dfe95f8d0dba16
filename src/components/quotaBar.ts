import type {ProgrammeOutcome} from "../policy/outcome.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html, setText} from "./html.js";

/**
 * Solid: served. Outline: eligible. Tick: the quota in force; above the bar, where it is another, the published one, which
 * stands in its place where none is in force. The axis is the largest the bar has needed.
 */
export function quotaBar(word: Words, format: Format) {
  let published: number | null = null;
  const served = html("div", {class: "served"});
  const eligible = html("div", {class: "eligible"});
  const inForce = quotaMark("quota-mark", word["card.quotaMark"], format);
  const other = quotaMark("quota-mark published", word["card.publishedMark"], format);
  const bar = html("div", {class: "quota-bar", role: "img"}, eligible, served, inForce.element, other.element);
  let most = 0;
  return {
    element: bar,
    publish(of: number | null) {
      published = of;
    },
    show({nation, quota}: ProgrammeOutcome, name: string) {
      most = Math.max(most, nation.eligible, quota ?? 0, published ?? 0);
      served.style.width = `${(100 * nation.served) / most}%`;
      eligible.style.width = `${(100 * nation.eligible) / most}%`;
      const marks = [inForce.show(quota, most), other.show(quota === published ? null : published, most)];
      other.element.classList.toggle("above", quota !== null);
      bar.setAttribute(
        "aria-label",
        fill(word["card.bar"], {
          programme: name,
          served: format.short(nation.served),
          eligible: format.short(nation.eligible),
          quota: marks.map((text) => (text === "" ? "" : `, ${text}`)).join("")
        })
      );
    }
  };
}

/** A tick with its label, which stays within the bar; `show` returns the label's text, empty where there is no quota. */
function quotaMark(name: string, label: string, format: Format) {
  const text = html("span");
  const element = html("div", {class: name}, text);
  return {
    element,
    show(quota: number | null, most: number): string {
      element.hidden = quota === null;
      if (quota === null) return "";
      const at = most > 0 ? quota / most : 0;
      element.style.left = `${100 * at}%`;
      element.classList.toggle("end", at > 0.7);
      element.classList.toggle("start", at < 0.3);
      const said = fill(label, {count: format.short(quota)});
      setText(text, said);
      return said;
    }
  };
}
