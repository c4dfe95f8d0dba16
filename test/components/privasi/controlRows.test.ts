import {expect, it} from "vitest";
import {controlRows} from "../../../src/components/privasi/controlRows.js";

const none = {id: "tanpa derau", en: "no noise"};
const log = {id: "log", en: "a log"};

it("gathers a mechanism's attacks in one row, each once, and calls it caught only when all caught it", () => {
  const controls = [
    {id: "U1", name: none, caught: true},
    {id: "C1", name: log, caught: true},
    {id: "R1", name: none, caught: true},
    {id: "R1", name: none, caught: false}
  ];
  expect(controlRows(controls)).toEqual([
    {name: none, attacks: ["U1", "R1"], caught: false},
    {name: log, attacks: ["C1"], caught: true}
  ]);
});
