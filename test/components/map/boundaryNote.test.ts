import {expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {boundaryNote} from "../../../src/components/map/boundaryNote.js";

it("calls boundaries indicative unless the file says that they are not", () => {
  const word = words("id");
  expect(boundaryNote({indicative: true}, word)).toBe(word["map.boundaries"]);
  expect(boundaryNote({}, word)).toBe(word["map.boundaries"]);
  expect(boundaryNote({indicative: false}, word)).toBe(word["map.official"]);
  expect(word["map.official"]).not.toBe(word["map.boundaries"]);
});
