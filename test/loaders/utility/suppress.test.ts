import {expect, it} from "vitest";
import {districtScoreBins, scoreBins} from "../../../src/lattice/bins.js";
import {calibrationFamilies, calibrationPlaces} from "../../../loaders/audit/calibrationFamilies.js";
import {countNation, countTables} from "../../../loaders/audit/countFamilies.js";
import {classMap} from "../../../loaders/classMap.js";
import {layTables} from "../../../loaders/layTables.js";
import {impute} from "../../../loaders/utility/impute.js";
import {hidden, suppress} from "../../../loaders/utility/suppress.js";

const places = calibrationPlaces(2, 3, 2);
const bins = {bins: scoreBins, districtBins: districtScoreBins};
const families = calibrationFamilies(20_000, places, scoreBins, 3);
const lattice = {...bins, classes: classMap(countNation(families, bins))};
const tables = layTables(countTables(families, places, lattice, lattice.classes), lattice, places, 1);
const published = suppress(tables);

it("never shows a count of one to nine, and shows every other as it is", () => {
  tables.forEach(({counts}, table) =>
    counts.forEach((count, at) => {
      const shown = published[table]!.counts[at]!;
      expect(shown).toBe(count >= 1 && count <= 9 ? hidden : count);
    })
  );
});

it("is guessed from the parent's rest: what is shown stays, what is hidden adds up to its province", () => {
  const guessed = impute(published, lattice, places);
  const of = (level: "province" | "regency", from: typeof tables) =>
    from.find((dense) => dense.table === "A2" && dense.level === level)!;
  const [province, regency, shown] = [of("province", guessed), of("regency", guessed), of("regency", published)];
  const cells = regency.cellsPerRegion;
  let whole = 0;
  for (let parent = 0; parent < 2; ++parent) {
    for (let cell = 0; cell < cells; ++cell) {
      const rows = [0, 1, 2].map((child) => (3 * parent + child) * cells + cell);
      rows
        .filter((at) => shown.counts[at] !== hidden)
        .forEach((at) => expect(regency.counts[at]).toBe(shown.counts[at]));
      const all = rows.reduce((sum, at) => sum + regency.counts[at]!, 0);
      const unknown = rows.filter((at) => shown.counts[at] === hidden).length;
      const known = rows.reduce((sum, at) => sum + Math.max(0, shown.counts[at]!), 0);
      if (unknown > 0) expect(all).toBe(Math.max(province.counts[parent * cells + cell]!, known + unknown));
      whole += unknown;
    }
  }
  expect(whole).toBeGreaterThan(100);
  expect(guessed.every(({counts}) => counts.every((count) => count >= 0))).toBe(true);
});
