import type {FirstView} from "../lattice/firstView.js";
import {fileFailure} from "./causeOf.js";
import type {Boundaries} from "./map/shapes.js";
import {readPlaces, regionsOf, type Places} from "./places.js";
import type {BinCounts} from "./regionFigures.js";
import {showContext} from "./wireShell.js";

/** The two files of a first view. */
export interface FirstFiles {
  readonly first: () => Promise<FirstView>;
  readonly boundaries: () => Promise<Boundaries>;
}

export interface OpenedView {
  readonly view: FirstView;
  readonly places: Places;
  /** The families of the first view, until the engine brings the release's. */
  readonly counts: BinCounts;
  /** Rejects where the map is drawn, and nowhere else. */
  readonly topology: Promise<Boundaries>;
}

/** Reads what a page stands on before its engine opens, and says in the strip which data and day it has. */
export async function openFirstView({first, boundaries}: FirstFiles): Promise<OpenedView> {
  const topology = boundaries();
  topology.catch(() => undefined);
  const view = await first().catch((error: unknown) => {
    throw fileFailure("first.json", error);
  });
  showContext({...view, day: view.law.day});
  const places = readPlaces(regionsOf(view.provinces), regionsOf(view.regencies));
  const counts = {
    bins: view.bins,
    families: Float64Array.from(view.families),
    withComponent: Float64Array.from(view.withComponent)
  };
  return {view, places, counts, topology};
}
