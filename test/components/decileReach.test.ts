import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {decileReach} from "../../src/components/decileReach.js";
import {insideShares} from "../../src/components/insideShares.js";
import {scoreBins} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {simulate} from "../../src/policy/simulate.js";
import {regencies} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";

/** A poor regency, a rich one and one between: every bin has families, but not in every regency. */
const uppers = [
  [5, 10, 15, 20, 25, 30],
  [20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 80, 90, 100],
  [5, 30, 40, 60, 80]
] as const;
const families = regencies.flatMap((regency, at) =>
  uppers[at]!.map((upper) => ({regency, upper, weight: 1e5, members: [{kind: "sd" as const}, {kind: "lain" as const}]}))
);
const cube = readCube(releaseOf(families, {bins: scoreBins, regencies, explicit: 9, listedFrom: 0}));
const pkh = (settings: NonNullable<Scenario["programmes"]>[string]) =>
  simulate(cube, {programmes: {pkh: settings}}).programmes.pkh!;
const boxes = (run: ReturnType<typeof pkh>) =>
  decileReach(run, scoreBins)
    .map((reach) => ({all: "█", part: "▌", none: "·"})[reach])
    .join("");

describe("decileReach", () => {
  it("fills boxes up to a national threshold, the last in part where it ends within a decile", () => {
    expect(boxes(pkh({threshold: 40}))).toBe("████······");
    expect(boxes(pkh({threshold: 25}))).toBe("██▌·······");
    expect(boxes(pkh({threshold: 100}))).toBe("██████████");
    expect(boxes(pkh({threshold: 0}))).toBe("··········");
  });

  it("fills as many boxes when a share is excluded, and none when all are", () => {
    expect(boxes(pkh({threshold: 40, excluded: 0.3}))).toBe("████······");
    expect(boxes(pkh({threshold: 40, excluded: 1}))).toBe("··········");
  });

  it("reaches in part into deciles of the nation where the threshold is a share of each regency's people", () => {
    const local = boxes(pkh({threshold: 30, ranking: "lokal"}));
    expect(local).not.toBe("███·······");
    expect(local.lastIndexOf("▌")).toBeGreaterThan(2);
    expect(local).toContain("▌");
  });

  it("reaches in part where a regency has a threshold of its own", () => {
    const own = {regencies: {[regencies[0]]: 30}};
    expect(boxes(pkh({threshold: 20, thresholds: own}))).toBe("██▌·······");
  });
});

describe("insideShares", () => {
  it("lies between 0 and 1, and reaches 1 where anyone is eligible", () => {
    const counts = fc.array(fc.tuple(fc.nat(1e6), fc.double({min: 0, max: 1, noNaN: true})), {minLength: 1});
    fc.assert(
      fc.property(counts, (cells) => {
        const units = Float64Array.from(cells, ([count]) => count);
        const eligible = Float64Array.from(cells, ([count, share]) => count * share);
        const shares = insideShares({bins: {units, eligible, served: eligible, amount: eligible}});
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(Math.max(...shares)).toBe(eligible.some((count) => count > 0) ? 1 : 0);
      })
    );
  });
});
