import {expect, it} from "vitest";
import {partialDate} from "../../../src/components/aturan/partialDate.js";
import {formatOf} from "../../../src/components/format.js";
import {sources} from "../../../src/policy/sources.js";

const id = formatOf("id");

it("writes as much of a source's date as is known", () => {
  expect(partialDate("2024", id)).toBe("2024");
  expect(partialDate("2024-05", id)).toBe("Mei 2024");
  expect(partialDate("2023-09-26", id)).toBe("26 September 2023");
  expect(partialDate("2024-05", formatOf("en"))).toBe("May 2024");
});

it("can write the date of every source", () => {
  for (const {date, title} of Object.values(sources))
    expect(partialDate(date, id), title.id).toMatch(/^(\d+ )?\D*\d{4}$/);
});
