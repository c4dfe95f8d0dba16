import type {FirstView} from "../lattice/firstView.js";
import {followLanguage} from "./followLanguage.js";
import {readPlaces, regionsOf} from "./places.js";
import {regionSearch} from "./regionSearch.js";

/** Puts the region search in the header of a page without a map: a choice opens the map page at `address`. */
export function regionSearchTo(address: string, {provinces, regencies}: FirstView): void {
  const places = readPlaces(regionsOf(provinces), regionsOf(regencies));
  const open = (code: string) => {
    const target = new URL(address, location.href);
    target.searchParams.set("wilayah", code);
    location.assign(target);
  };
  document.getElementById("cari")?.replaceChildren(followLanguage((word) => regionSearch(places, word, open)));
}
