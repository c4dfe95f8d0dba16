import {expect, test} from "vitest";
import {servesNobody} from "../../src/components/servesNobody.js";
import {run} from "./pageFixture.js";

const nobody = [0, 0, 0];

test("a threshold, a quota or a ceiling of zero serves nobody", () => {
  expect(servesNobody(run({threshold: 0}, nobody))).toBe(true);
  expect(servesNobody(run({quota: 0}, nobody))).toBe(true);
  expect(servesNobody(run({ceiling: 0}, nobody))).toBe(true);
});

test("who serves somebody, and who is not known to serve anybody, does not serve nobody by rule", () => {
  expect(servesNobody(run({threshold: 0}))).toBe(false);
  expect(servesNobody(run({}, nobody))).toBe(false);
  expect(servesNobody(run({threshold: NaN}, nobody))).toBe(false);
  expect(servesNobody(undefined)).toBe(false);
});
