import {expect, test} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {flowHeads} from "../../../src/components/simulasi/flowFigure.js";

test("the rupiah of those who stay are called a change, as they are none of an amount", () => {
  expect(flowHeads("PKH", words("id"))).toEqual([
    "PKH, masuk",
    "PKH, masuk, rupiah",
    "PKH, keluar",
    "PKH, keluar, rupiah",
    "PKH, tetap menerima",
    "PKH, tetap menerima, perubahan rupiah"
  ]);
  expect(flowHeads("PKH", words("en")).at(-1)).toBe("PKH, stay, change in rupiah");
});
