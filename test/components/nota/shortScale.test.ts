import {expect, it} from "vitest";
import {shortScale} from "../../../src/components/nota/shortScale.js";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";

it.each([
  ["id", ["Rp950", "Rp1,20 rb", "Rp250 jt", "Rp1,42 M", "Rp28,7 T"]],
  ["en", ["Rp950", "Rp1.20 k", "Rp250 m", "Rp1.42 bn", "Rp28.7 tn"]]
] as const)("shortens every scale that an amount may have, in %s", (language, short) => {
  const amounts = [950, 1200, 250e6, 1.42e9, 28.7e12].map(formatOf(language).rupiah);
  const texts = amounts.map((text) => shortScale(text, words(language)).replaceAll("\u00a0", " "));
  expect(texts).toEqual(short);
});
