import {html} from "../html.js";
import {svg} from "../svg.js";

export interface MapButtonWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Back to the whole country. */
  readonly whole: string;
}

export interface MapButtons {
  readonly element: HTMLElement;
  /** Zooming out and going back make sense only on the zoomable map. */
  setLive(live: boolean): void;
}

/** Zoom buttons: plus, and on the zoomable map minus and the whole country. */
export function mapButtons(
  words: MapButtonWords,
  actions: {readonly zoomIn: () => void; readonly zoomOut: () => void; readonly whole: () => void}
): MapButtons {
  const zoomIn = button(words.zoomIn, "M7 2v10M2 7h10", actions.zoomIn);
  const zoomOut = button(words.zoomOut, "M2 7h10", actions.zoomOut);
  const whole = button(words.whole, "M1.5 5V1.5H5M9 1.5h3.5V5M12.5 9v3.5H9M5 12.5H1.5V9", actions.whole);
  const setLive = (live: boolean) => (zoomOut.hidden = whole.hidden = !live);
  setLive(false);
  return {element: html("div", {class: "map-buttons"}, zoomIn, zoomOut, whole), setLive};
}

function button(label: string, d: string, act: () => void): HTMLButtonElement {
  const icon = svg("svg", {width: 14, height: 14, viewBox: "0 0 14 14", "aria-hidden": "true"}, svg("path", {d}));
  const element = html("button", {type: "button", title: label, "aria-label": label}, icon);
  element.addEventListener("click", act);
  return element;
}
