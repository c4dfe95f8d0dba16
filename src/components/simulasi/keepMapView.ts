import {readMapView, writeMapView} from "../../scenario/mapView.js";
import type {CompareState} from "./compareState.js";

/**
 * Takes the map's view from the address, again on Back and Forward, and tells when it has changed. Returns what writes
 * the view into the address, as a step of the browser's history.
 */
export function keepMapView(state: CompareState, changed: () => void): () => void {
  const written = () => writeMapView(state, location.hash);
  Object.assign(state, readMapView(location.hash));
  addEventListener("popstate", () => {
    if (written() === writeMapView(readMapView(location.hash), location.hash)) return;
    Object.assign(state, readMapView(location.hash));
    changed();
  });
  return () => {
    const address = new URL(location.href);
    address.hash = written();
    if (address.href !== location.href) history.pushState({desil: true}, "", address);
  };
}
