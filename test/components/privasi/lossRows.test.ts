import {expect, it} from "vitest";
import {lossAgrees, lossRows} from "../../../src/components/privasi/lossRows.js";
import {releaseOf} from "./releaseOf.js";

it("states one release, eight of an unchanged family, eight at worst, and the cap", () => {
  const rows = lossRows(releaseOf(1).disclosure);
  expect(rows.map(({history, releases, rho}) => [history, releases, Number(rho.toFixed(2))])).toEqual([
    ["release", 1, 0.21],
    ["unchanged", 8, 0.65],
    ["worst", 8, 2.18],
    ["cap", 8, 2.2]
  ]);
  expect(rows[0]!.epsilon).toBeCloseTo(4.01, 2);
  expect(rows[0]!.recognised).toBeCloseTo(0.046, 3);
});

it("adds what several releases have lost so far, which is more than one alone", () => {
  const [release, soFar] = lossRows(releaseOf(3).disclosure);
  expect(soFar).toMatchObject({history: "soFar", releases: 3});
  expect(soFar!.rho).toBeCloseTo(releaseOf(3).disclosure.rhoT.worst, 12);
  expect(soFar!.rho).toBeGreaterThan(release!.rho);
});

it("agrees with the manifest, and no longer when one variance is other than stated", () => {
  const {disclosure} = releaseOf(2);
  expect(lossAgrees(disclosure)).toBe(true);
  const noise = disclosure.noise.map((part, at) => (at === 0 ? {...part, variance: part.variance + 16} : part));
  expect(lossAgrees({...disclosure, noise})).toBe(false);
});
