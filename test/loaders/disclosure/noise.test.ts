import {expect, it} from "vitest";
import {drawGaussian, gaussianTable} from "../../../loaders/disclosure/gaussianTable.js";
import {keyedHash} from "../../../loaders/disclosure/hmac.js";
import {noiseKeys} from "../../../loaders/disclosure/keys.js";
import {drawRegion, noiseLevel, sampler} from "../../../loaders/disclosure/noise.js";
import vectors from "./vectors.json" with {type: "json"};

const master = Buffer.from(vectors.keyHex, "hex");
const keys = noiseKeys(master, 1, {version: "2026Q4", revision: 0, digest: "00"});

it.each(vectors.draws)("draws the sticky and fresh noise of $message", ({message, ...expected}) => {
  const words = new Uint32Array(2);
  const hex = () => [...words].map((word) => word.toString(16).padStart(8, "0")).join("");
  keyedHash(keys.sticky)(message, words);
  expect(hex()).toBe(expected.sticky);
  expect(drawGaussian(gaussianTable(8), words[0]!, words[1]!)).toBe(expected.sticky8);
  keyedHash(keys.fresh)(message, words);
  expect(hex()).toBe(expected.fresh);
  expect(drawGaussian(gaussianTable(16), words[0]!, words[1]!)).toBe(expected.fresh16);
});

it("adds both parts, by table, region and cell", () => {
  const level = {variance: 24, sticky: 8, contribution: 1};
  for (const {message, sticky8, fresh16} of vectors.draws) {
    const [name = "", region = "", cell = ""] = message.split("|");
    const draws = drawRegion(sampler(keys), name, region, Number(cell) + 1, level);
    expect(draws[Number(cell)]).toBe(sticky8 + fresh16);
  }
});

it("draws only the fresh part where nothing is sticky", () => {
  const draws = drawRegion(sampler(keys), "A1C", "3201010", 18, {variance: 16, sticky: 0, contribution: 1});
  expect([draws[0], draws[17]]).toEqual([3, -1]);
});

it("splits variances as stated: sticky about a third", () => {
  const parts = [144, 120, 64, 60, 32].map((variance) => noiseLevel(variance).sticky);
  expect(parts).toEqual([48, 40, 21, 20, 11]);
  expect(noiseLevel(144, {freshOnly: true}).sticky).toBe(0);
});

it("widens the noise of a table that a family changes by four, and still draws every remainder by four", () => {
  const level = noiseLevel(144, {contribution: 4});
  expect(level).toEqual({variance: 2304, sticky: 768, contribution: 4});
  const draws = drawRegion(sampler(keys), "LN", "ID", 4000, level);
  const remainders = [0, 0, 0, 0];
  draws.forEach((draw) => (remainders[((draw % 4) + 4) % 4]! += 1));
  remainders.forEach((count) => expect(Math.abs(count - 1000)).toBeLessThan(150));
  expect(draws.reduce((sum, draw) => sum + draw * draw, 0) / 4000 / 2304).toBeCloseTo(1, 0);
});
