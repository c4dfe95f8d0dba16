import {expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {pointsMargin, pointsNumber} from "../../../src/components/figures/pointsMargin.js";
import {formatOf} from "../../../src/components/format.js";

const id = formatOf("id");

it("rounds a margin in points up, and never to none", () => {
  expect([0.0234, 0.02341, 0.0007, 0.0001].map((margin) => pointsNumber(margin, id))).toEqual([
    "2,34",
    "2,35",
    "0,07",
    "0,01"
  ]);
  expect([0.00009, 1e-9].map((margin) => pointsNumber(margin, id))).toEqual(["<0,01", "<0,01"]);
  expect(pointsNumber(0, id)).toBe("0");
});

it("names the unit in either language", () => {
  expect(pointsMargin(0.012, words("id"), id)).toBe("1,20\u00a0poin");
  expect(pointsMargin(0.00001, words("en"), formatOf("en"))).toBe("<0.01\u00a0points");
});
