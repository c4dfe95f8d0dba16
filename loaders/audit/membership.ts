import {createHash} from "node:crypto";
import {normalCdf} from "../../src/lattice/normalCdf.js";
import {recognitionBound, releaseLoss} from "../../src/lattice/privacyLoss.js";
import {variances} from "../disclosure/variances.js";
import {version, type Calibration} from "./calibration.js";
import {placesOf, tableOf, type Place} from "./familyPlaces.js";
import {finding, numberAtMost, shareAtMost, type Finding} from "./finding.js";
import {observe, silent, type Mechanism} from "./mechanisms.js";

const keys = 10;
const targetsOfKey = 400;

/** How far what is seen lies from the truth in one cell of one family; null where nothing is seen. */
export type Residual = (place: Place) => number | null;

/** Two worlds under one key: one the target is in, one it is not. */
export type Worlds = (key: number) => readonly [present: Residual, absent: Residual];

/**
 * M1: does the strongest adversary, who knows every other family and sees the noisy counts before they are made
 * additive, tell whether a family is in the data? Sums, over every table the family is in, what is left once all others
 * are taken away, by the inverse variance: the best test there is.
 */
export function membership(calibration: Calibration, worlds: Worlds): Finding {
  const places = placesOf(calibration);
  const families = calibration.families.bin.length;
  const present: number[] = [];
  const absent: number[] = [];
  for (let key = 0; key < keys; ++key) {
    const [inside, outside] = worlds(key);
    for (let target = 0; target < targetsOfKey; ++target) {
      const own = places(Math.floor(((key * targetsOfKey + target) * families) / (keys * targetsOfKey)));
      present.push(statistic(own, inside, 1));
      absent.push(statistic(own, outside, 0));
    }
  }
  const loss = releaseLoss(places(0).map(({table, level}) => variances[table][level]!));
  const mu = Math.sqrt(2 * loss);
  const bound = recognitionBound(loss);
  const limit = bound + 3 * Math.sqrt((bound * (1 - bound)) / present.length);
  const advantageLimit = 2 * normalCdf(mu / 2) - 1 + 0.04;
  const power = powerAt(present, absent, 0.01);
  const advantage = widestGap(present, absent);
  return finding("M1", [shareAtMost(power, limit), numberAtMost(advantage, advantageLimit)]);
}

/** The worlds of a mechanism: releases of the same families but for the target, so under other fresh keys. */
export function noisyWorlds(calibration: Calibration, mechanism: Mechanism): Worlds {
  const exact = observe(calibration, calibration.truth, silent);
  return (key) => {
    const master = createHash("sha256").update(`membership ${key}`).digest();
    const [inside, outside] = ["with", "without"].map((digest) => {
      const seen = observe(calibration, calibration.truth, mechanism({master, version, digest}));
      return (place: Place) => tableOf(seen, place).values[place.index]! - tableOf(exact, place).values[place.index]!;
    });
    return [inside!, outside!];
  };
}

/** The worlds of a file with counts below ten left out, all others exact. */
export function suppressedWorlds(calibration: Calibration): Worlds {
  const exact = observe(calibration, calibration.truth, silent);
  const seen: Residual = (place) => (tableOf(exact, place).values[place.index]! >= 10 ? 0 : null);
  return () => [seen, seen];
}

/** Share of `present` above the value that at most a given share of `absent` passes. */
export function powerAt(present: readonly number[], absent: readonly number[], falsePositives: number): number {
  const sorted = [...absent].sort((a, b) => b - a);
  const threshold = sorted[Math.floor(falsePositives * sorted.length)]!;
  return present.filter((value) => value > threshold).length / present.length;
}

function statistic(places: readonly Place[], residual: Residual, own: 0 | 1): number {
  let sum = 0;
  for (const place of places) {
    const error = residual(place);
    if (error !== null) sum += (error + own) / variances[place.table][place.level]!.variance;
  }
  return sum;
}

/** The largest gap between two distributions, false positives against true ones. */
function widestGap(present: readonly number[], absent: readonly number[]): number {
  const events = [...present.map((value) => [value, 1] as const), ...absent.map((value) => [value, 0] as const)].sort(
    ([a], [b]) => b - a
  );
  const seen = [0, 0];
  let widest = 0;
  events.forEach(([value, world], i) => {
    seen[world]! += 1;
    if (events[i + 1]?.[0] !== value) widest = Math.max(widest, seen[1]! / present.length - seen[0]! / absent.length);
  });
  return widest;
}
