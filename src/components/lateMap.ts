import {causeOf, fileFailure} from "./causeOf.js";
import {html} from "./html.js";
import {mapPanel, type MapPanel, type MapPanelOptions} from "./mapPanel.js";
import type {Boundaries} from "./map/shapes.js";
import {failureNotice} from "./notice.js";
import type {TableData} from "./tableColumns.js";

export interface LateMapOptions extends Omit<MapPanelOptions, "topology"> {
  readonly topology: Promise<Boundaries>;
}

/** A map whose boundaries are on their way: it shows what was painted last once they are there, or why they are not. */
export function lateMap({topology, ...options}: LateMapOptions): MapPanel {
  const {word, format} = options;
  const slot = html("div", {class: "map-slot"});
  let panel: MapPanel | null = null;
  let data: TableData | null = null;
  let selected: string | null = null;
  let destroyed = false;
  topology.then(
    (boundaries) => {
      if (destroyed) return;
      panel = mapPanel({...options, topology: boundaries});
      slot.replaceWith(panel.element);
      if (data !== null) panel.paint(data, true, false);
      panel.select(selected);
    },
    (error: unknown) => {
      const cause = causeOf(fileFailure("boundaries.json", error));
      const [title, hint] = [word["state.mapMissing"], word["state.mapHint"]];
      slot.replaceChildren(failureNotice(title, hint, cause, format.language));
    }
  );
  return {
    element: slot,
    paint(next, rescale, dragging) {
      data = next;
      panel?.paint(next, rescale, dragging);
    },
    select(code) {
      selected = code;
      panel?.select(code);
    },
    destroy() {
      destroyed = true;
      panel?.destroy();
    }
  };
}
