import {createHash} from "node:crypto";
import {profileTypeCount} from "../../src/lattice/signature.js";
import {anyCount} from "../../src/lattice/tables.js";
import {variances} from "../disclosure/variances.js";
import {districtBinOf} from "../rank.js";
import {version, type Calibration} from "./calibration.js";
import {placesOf, tableOf} from "./familyPlaces.js";
import {finding, shareAtMost, type Finding} from "./finding.js";
import {observe, silent, type Mechanism} from "./mechanisms.js";

const keys = 5;
const targetsOfKey = 400;

/**
 * K1: a family is known by district and profile type, and so is every other family: which welfare group is it in? The
 * guess is the bin whose noisy counts, all others taken away, look most like holding one more. Once from the district
 * tables T0c and A1c, once from T0 and A1 of all levels as well. Families above 60 per cent and the unranked are left out
 * of the targets, as their district bins hold more than one bin's families.
 */
export function individual(calibration: Calibration, mechanism: Mechanism): Finding {
  const hits = [0, 0];
  let targets = 0;
  const exact = observe(calibration, calibration.truth, silent);
  const {bins, districtBins} = calibration.lattice;
  const groups = bins.map((bin) => districtBinOf(bin, districtBins));
  const places = placesOf(calibration);
  const families = calibration.families.bin.length;
  for (let key = 0; key < keys; ++key) {
    const master = createHash("sha256").update(`individual ${key}`).digest();
    const seen = observe(calibration, calibration.truth, mechanism({master, version, digest: calibration.digest}));
    for (let target = 0; target < targetsOfKey; ++target) {
      const family = Math.floor(((key * targetsOfKey + target) * families) / (keys * targetsOfKey));
      const bin = calibration.families.bin[family]!;
      if (groups[bin]! > 6) continue;
      targets += 1;
      const own = places(family).filter(({table}) => ["T0", "A1", "T0c", "A1c"].includes(table));
      const scores = [0, 1].map((all) =>
        bins.map((_, guess) =>
          own.reduce((score, place) => {
            const local = place.level === "district";
            if (!local && all === 0) return score;
            const width = place.table === "A1" || place.table === "A1c" ? profileTypeCount : anyCount;
            const shift = (local ? groups[guess]! - groups[bin]! : guess - bin) * width;
            const index = place.index + shift;
            const mine = shift === 0 ? 1 : 0;
            const error = tableOf(seen, place).values[index]! - tableOf(exact, place).values[index]! + mine;
            return score + error / variances[place.table][place.level]!.variance;
          }, 0)
        )
      );
      scores.forEach((of, all) => {
        if (groups[of.indexOf(Math.max(...of))] === groups[bin]) hits[all]! += 1;
      });
    }
  }
  const [local, all] = hits.map((count) => count / targets) as [number, number];
  return finding("K1", [shareAtMost(local, 0.3), shareAtMost(all, 0.35)]);
}
