import {html} from "../html.js";

/** What the page says about a region under the pointer. */
export interface RegionNote {
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly string[];
}

export interface MapTooltip {
  readonly element: HTMLElement;
  /** Shows a note beside a pixel of the map, kept inside a width and away from the pointer. */
  show(note: RegionNote, x: number, y: number, width: number): void;
  hide(): void;
}

/** A small box on paper that follows the pointer. It takes no pointer events itself. */
export function mapTooltip(): MapTooltip {
  const element = html("div", {class: "map-tooltip", hidden: true});
  let shown: RegionNote | null = null;
  return {
    element,
    show(note, x, y, width) {
      if (note !== shown) element.replaceChildren(...noteLines(note));
      shown = note;
      element.hidden = false;
      const box = element.getBoundingClientRect();
      const left = Math.max(0, x + 16 + box.width > width ? x - 16 - box.width : x + 16);
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(0, y - box.height - 12))}px)`;
    },
    hide() {
      element.hidden = true;
    }
  };
}

function noteLines({title, subtitle, lines}: RegionNote): HTMLElement[] {
  return [
    html("div", {class: "map-tooltip-title"}, title),
    html("div", {class: "map-tooltip-subtitle"}, subtitle),
    ...lines.map((text) => html("div", {}, text))
  ];
}
