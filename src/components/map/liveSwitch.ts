import {html} from "../html.js";
import type {LiveMap, LiveMapOptions} from "./liveMap.js";

/** Opens and closes the WebGL map over the drawing. At most one is open or opening at a time. */
export interface LiveSwitch {
  /** The open map, or null while the drawing is shown. */
  readonly map: LiveMap | null;
  /** Opens the map, or gives the open one; null when another call is opening it, or when it was closed meanwhile. */
  open(options: () => LiveMapOptions): Promise<LiveMap | null>;
  close(): void;
}

/** A switch whose container is laid over `stage`, and taken away again when the map closes or fails to open. */
export function liveSwitch(stage: HTMLElement, changed: (live: boolean) => void): LiveSwitch {
  let container: HTMLElement | null = null;
  let map: LiveMap | null = null;
  const close = () => {
    map?.remove();
    container?.remove();
    map = container = null;
    changed(false);
  };
  return {
    get map() {
      return map;
    },
    async open(options) {
      if (container) return map;
      const own = html("div", {class: "map-live", "aria-hidden": "true"});
      stage.append((container = own));
      try {
        const {openLiveMap} = await import("./liveMap.js");
        const opened = await openLiveMap(own, options());
        if (container !== own) {
          opened.remove();
          return null;
        }
        map = opened;
        changed(true);
        return map;
      } catch (error) {
        if (container === own) close();
        throw error;
      }
    },
    close
  };
}
