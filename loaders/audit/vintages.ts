import {createHash} from "node:crypto";
import {variances} from "../disclosure/variances.js";
import {makeAdditive} from "../disclosure/makeAdditive.js";
import {withOneMore, type Calibration} from "./calibration.js";
import {exactMatches, type SmallCells} from "./smallCells.js";
import {finding, numberAtLeast, shareAtLeast, shareAtMost, type Finding} from "./finding.js";
import {observe, silent, type Mechanism} from "./mechanisms.js";
import {powerAt} from "./membership.js";

const vintages = 8;
const {variance, sticky} = variances.A1c.district!;
const fresh = variance - sticky;

const masterOf = (index: number) => createHash("sha256").update(`vintages ${index}`).digest();

/**
 * V1: does averaging eight releases of unchanged families wear the noise away? The sticky part must stay: error of the
 * averaged noisy counts, and how many small published counts the average gives exactly.
 */
export function averaging(calibration: Calibration, mechanism: Mechanism, small: SmallCells): Finding {
  const exact = observe(calibration, calibration.truth, silent).district.A1c.values;
  const noisy = new Float64Array(exact.length);
  const published = new Float64Array(exact.length);
  for (let vintage = 0; vintage < vintages; ++vintage) {
    const release = {master: masterOf(0), version: `vintage ${vintage}`, digest: calibration.digest};
    const measured = observe(calibration, calibration.truth, mechanism(release));
    const additive = makeAdditive(measured, calibration.nest, calibration.places, 1).district.A1c.values;
    measured.district.A1c.values.forEach((value, cell) => (noisy[cell]! += value / vintages));
    additive.forEach((value, cell) => (published[cell]! += value / vintages));
  }
  const error = Math.sqrt(noisy.reduce((sum, value, cell) => sum + (value - exact[cell]!) ** 2, 0) / exact.length);
  const limit = 0.95 * Math.sqrt(sticky + fresh / vintages);
  return finding("V1", [
    numberAtLeast(error, limit),
    shareAtMost(exactMatches(small, published), small.baseline + 0.05)
  ]);
}

/** V4: one family joins between two releases: does the change of its cell in one table show it? */
export function joining(calibration: Calibration, mechanism: Mechanism): Finding {
  const present: number[] = [];
  const absent: number[] = [];
  for (let key = 0; key < 10; ++key) {
    const seen = ["before", "after"].map(
      (digest, index) =>
        observe(calibration, calibration.truth, mechanism({master: masterOf(key), version: `v${index}`, digest}))
          .district.A1c.values
    );
    seen[0]!.forEach((before, cell) => {
      const change = seen[1]![cell]! - before;
      absent.push(change);
      present.push(change + 1);
    });
  }
  const power = powerAt(present, absent, 0.01);
  return finding("V4", [shareAtMost(power, 0.02)]);
}

/** V3: one family more: what share of all cells' fresh noise is drawn anew? Expected: 1 − 1/(2·√(π·fresh)). */
export function redrawing(calibration: Calibration, mechanism: Mechanism): Finding {
  const more = withOneMore(calibration);
  const noise = [calibration, more].map((of) => {
    const release = {master: masterOf(0), version: "v", digest: of.digest};
    const noisy = observe(of, of.truth, mechanism(release)).district;
    const exact = observe(of, of.truth, silent).district;
    return noisy.A1c.values.map((value, cell) => value - exact.A1c.values[cell]!);
  });
  const share = noise[0]!.filter((value, cell) => value !== noise[1]![cell]).length / noise[0]!.length;
  return finding("V3", [shareAtLeast(share, 0.85)]);
}
