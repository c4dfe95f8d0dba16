import {profileTypeCount} from "../../src/lattice/signature.js";
import type {DenseTable} from "../layTables.js";
import type {Calibration} from "./calibration.js";
import type {Finding} from "./finding.js";
import {districtCounts} from "./smallCells.js";

/**
 * L1: groups of 30 families or more, by district and profile type, of which over 95% are published in one welfare bin.
 * Noise does not hide what holds for a whole group: a list for the data officer, who may merge bins by rule.
 */
export function homogeneity({lattice, places}: Calibration, published: readonly DenseTable[]): Finding {
  const counts = districtCounts(published);
  const bins = lattice.districtBins.length;
  const groups: string[] = [];
  places.districts.forEach(({code}, district) => {
    for (let type = 0; type < profileTypeCount; ++type) {
      const own = Array.from({length: bins}, (_, bin) => counts[(district * bins + bin) * profileTypeCount + type]!);
      const total = own.reduce((sum, count) => sum + count, 0);
      if (total >= 30 && Math.max(...own) > 0.95 * total) groups.push(`${code}/${type}`);
    }
  });
  const found = groups.length === 0 ? "none" : `${groups.length}: ${groups.slice(0, 5).join(", ")}`;
  return {id: "L1", what: "groups almost all in one welfare bin (list)", found, threshold: "listed", pass: true};
}
