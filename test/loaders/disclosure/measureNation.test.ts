import {expect, it} from "vitest";
import {encodeSignature, decodeSignature, profileType, signatureCount} from "../../../src/lattice/signature.js";
import {measureNation} from "../../../loaders/disclosure/measureNation.js";
import {drawRegion, sampler} from "../../../loaders/disclosure/noise.js";
import {measuredSignature, measuredSignatures} from "../../../loaders/disclosure/signatureLattice.js";
import {variances} from "../../../loaders/disclosure/variances.js";
import {keysOf} from "../../fixtures/calibrated.js";

it("measures 2,476 signatures: all of at most six components", () => {
  expect(measuredSignatures).toHaveLength(2476);
  expect(measuredSignatures).toContain(0);
});

it("counts a larger family without those of its most numerous type, the last one first in a tie", () => {
  const measured = (...counts: number[]) => decodeSignature(measuredSignature(encodeSignature(counts)));
  expect(measured(0, 1, 2, 1, 0, 1, 1, 0)).toEqual([0, 1, 2, 1, 0, 1, 1, 0]);
  expect(measured(0, 4, 1, 1, 1, 0, 0, 0)).toEqual([0, 3, 1, 1, 1, 0, 0, 0]);
  expect(measured(0, 2, 2, 2, 2, 0, 0, 0)).toEqual([0, 2, 2, 1, 1, 0, 0, 0]);
  expect(measured(1, 1, 1, 1, 1, 1, 1, 1)).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
});

it("keeps every signature's profile type and counts it where it is measured", () => {
  const known = new Set(measuredSignatures);
  for (let signature = 0; signature < signatureCount; ++signature) {
    const measured = measuredSignature(signature);
    expect(known.has(measured)).toBe(true);
    expect(profileType(decodeSignature(measured))).toBe(profileType(decodeSignature(signature)));
  }
});

it("adds noise to what is measured and to nothing else, to L the noise it is published with", () => {
  const M = new Float64Array(4 * signatureCount);
  const large = encodeSignature([2, 4, 4, 3, 3, 2, 3, 3]);
  M[signatureCount + large] = 1e6;
  const L = new Float64Array(102).fill(1000);
  const noisy = measureNation({M, L, S: new Float64Array(204), excess: 5e6}, sampler(keysOf()));
  expect(noisy.M[signatureCount + large]).toBe(0);
  expect(Math.abs(noisy.M[signatureCount + measuredSignature(large)]! - 1e6)).toBeLessThan(100);
  const known = new Set(measuredSignatures);
  expect(noisy.M.every((families, cell) => families === 0 || known.has(cell % signatureCount))).toBe(true);
  const draws = drawRegion(sampler(keysOf()), "LN", "ID", 102, variances.L.nation!);
  expect([...noisy.L]).toEqual([...draws].map((draw) => draw + 1000));
  expect(noisy.excess).not.toBe(5e6);
  expect(Math.abs(noisy.excess - 5e6)).toBeLessThan(6000);
});
