import {profileTypeCount} from "../../src/lattice/signature.js";
import type {DenseTable} from "../layTables.js";
import type {Country} from "./country.js";
import {countAtMost, finding, type Finding} from "./finding.js";
import {districtCounts} from "./smallCells.js";

const least = 30;
const nearlyAll = 0.95;

/** Families of one district and profile type, nearly all of which are published in one welfare bin. */
export interface HomogeneousGroup {
  readonly district: string;
  readonly type: number;
  readonly bin: number;
  /** Of the published counts. */
  readonly families: number;
  readonly share: number;
}

/**
 * L1: groups of 30 families or more, by district and profile type, of which over 95% are published in one welfare bin.
 * Noise does not hide what holds for a whole group: a list for the data officer, who may merge bins by rule.
 */
export function homogeneity(groups: readonly HomogeneousGroup[]): Finding {
  return finding("L1", [countAtMost(groups.length, null)]);
}

/** The groups that L1 lists, from published counts alone. */
export function homogeneousGroups(
  {lattice, places}: Pick<Country, "lattice" | "places">,
  published: readonly DenseTable[]
): HomogeneousGroup[] {
  const counts = districtCounts(published);
  const bins = lattice.districtBins.length;
  return places.districts.flatMap(({code}, row) =>
    Array.from({length: profileTypeCount}, (_, type): HomogeneousGroup => {
      const own = Array.from({length: bins}, (_, bin) => counts[(row * bins + bin) * profileTypeCount + type]!);
      const families = own.reduce((sum, count) => sum + count, 0);
      const most = Math.max(...own);
      return {district: code, type, bin: own.indexOf(most), families, share: most / families};
    }).filter(({families, share}) => families >= least && share > nearlyAll)
  );
}
