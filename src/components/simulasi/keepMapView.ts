import {namesMapView, readMapView, writeMapView} from "../../scenario/mapView.js";
import type {CompareState} from "./compareState.js";

/**
 * Takes the map's view from the address, again on Back and Forward, and tells when it has changed. An address that
 * somebody else wrote takes it back only by naming one: a place on the page that was gone to names none. Returns what
 * writes the view into the address, as a step of the browser's history.
 */
export function keepMapView(state: CompareState, changed: () => void): () => void {
  const address = () => {
    const url = new URL(location.href);
    url.hash = writeMapView(state, url.hash);
    return url.href;
  };
  Object.assign(state, readMapView(location.hash));
  addEventListener("popstate", ({state: entry}: PopStateEvent) => {
    const own = (entry as {desil?: boolean} | null)?.desil === true;
    if (!own && !namesMapView(location.hash)) return history.replaceState({desil: true}, "", address());
    if (address() === location.href) return;
    Object.assign(state, readMapView(location.hash));
    changed();
  });
  return () => {
    if (address() !== location.href) history.pushState({desil: true}, "", address());
  };
}
