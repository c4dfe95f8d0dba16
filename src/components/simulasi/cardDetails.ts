import type {Words} from "../dictionary.js";
import {html} from "../html.js";

/** Rows that a small window leaves out of the cards at first: other figures of the page say them too. */
const minor = ["card.independent", "card.missed", "sim.realisation", "card.ownCeiling"] as const;

/**
 * The button that shows in a small window what the headline cards leave out there: it marks `cards` as detailed, and
 * now the rows in question as minor. Cards that stand in the document already, in another language, pass their state on.
 */
export function cardDetails(cards: HTMLElement, word: Words): HTMLElement {
  const button = html(
    "button",
    {
      type: "button",
      class: "link card-details",
      "aria-controls": cards.id,
      "aria-label": `${word["bagian.more"]}: ${word["card.label"]}`
    },
    word["bagian.more"]
  );
  const labels = minor.map((key) => word[key].split("{")[0]!);
  for (const row of cards.querySelectorAll("dl > div")) {
    const label = row.querySelector("dt")!.textContent;
    row.classList.toggle(
      "minor",
      labels.some((start) => label.startsWith(start))
    );
  }
  const show = (detailed: boolean) => {
    cards.classList.toggle("detailed", detailed);
    button.setAttribute("aria-expanded", String(detailed));
  };
  button.addEventListener("click", () => show(!cards.classList.contains("detailed")));
  show(document.getElementById(cards.id)?.classList.contains("detailed") ?? false);
  return button;
}
