import {expect, it} from "vitest";
import {parseScenario} from "../../src/policy/scenarioSchema.js";
import {adoptRelease, madeElsewhere, stampMadeOn} from "../../src/scenario/madeOn.js";
import {readLink, writeLink} from "../../src/scenario/scenarioLink.js";
import {startSet} from "../../src/scenario/scenarioSet.js";

const here = {version: "2026-01-23", dataHash: "0123456789abcdef"};
const stamp = {version: here.version, data: here.dataHash};
const scenario = {programmes: {pkh: {threshold: 20}}};

it("marks a scenario that says something of its own, once", () => {
  expect(stampMadeOn(scenario, here)).toEqual({...scenario, ...stamp});
  const other = {...scenario, version: "2025-10-01"};
  expect(stampMadeOn(other, here)).toBe(other);
});

it("leaves the law in force, named or not, without a mark, and takes one away that is left over", () => {
  expect(stampMadeOn({}, here)).toEqual({});
  expect(stampMadeOn({name: "Baru"}, here)).toEqual({name: "Baru"});
  expect(stampMadeOn({name: "Baru", programmes: {pkh: {}}, ...stamp}, here)).toEqual({
    name: "Baru",
    programmes: {pkh: {}}
  });
});

it("tells another version from other data of the same version", () => {
  expect(madeElsewhere(scenario, here)).toBeNull();
  expect(madeElsewhere({...scenario, ...stamp}, here)).toBeNull();
  expect(madeElsewhere({...scenario, ...stamp, version: "2025-10-01"}, here)).toBe("version");
  expect(madeElsewhere({...scenario, ...stamp, data: "fedcba9876543210"}, here)).toBe("data");
  expect(madeElsewhere(adoptRelease({...scenario, version: "2025-10-01"}, here), here)).toBeNull();
});

it("travels in a link and in a document", () => {
  const stamped = stampMadeOn(scenario, here);
  const link = writeLink(startSet(stamped));
  expect(link).toContain("data=0123456789abcdef");
  expect(readLink(link)).toMatchObject({kind: "read", value: {entries: [{scenario: stamped}]}});
  expect(parseScenario(JSON.stringify(stamped))).toEqual(stamped);
  expect(() => parseScenario({...scenario, data: "0123"})).toThrow("data: tidak sesuai pola tanda data");
});
