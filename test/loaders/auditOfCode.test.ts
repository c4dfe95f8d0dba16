import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {auditOfCode, auditStatement, readAudit, requireAudit} from "../../loaders/auditOfCode.js";
import {auditedCode} from "../../loaders/auditedCode.js";
import {planRelease} from "../../loaders/planRelease.js";
import {passed, type AuditRecord} from "../../src/lattice/auditRecord.js";
import {temporaryFolder} from "../fixtures/tinyRegistry.js";

const record = readAudit()!;
const failed: AuditRecord = {...record, tests: record.tests.map((test) => ({...test, pass: test.id !== "R1"}))};
const head = {version: "2026-01-23", synthetic: false, weight: 1} as Parameters<typeof planRelease>[1];

it("the committed audit is of the code that protects, and passed: else run `npm run -s audit -- --record`", () => {
  expect(record.code).toBe(auditedCode());
  expect(passed(record)).toBe(true);
});

it("is of no other code, and none when it is not recorded", () => {
  expect(auditOfCode(record, record.code)).toBe(record);
  expect(auditOfCode(record, "0".repeat(64))).toBeNull();
  expect(auditOfCode(null)).toBeNull();
  expect(readAudit(join(temporaryFolder(), "audit.json"))).toBeNull();
});

it("refuses a record that does not fit", () => {
  const file = join(temporaryFolder(), "audit.json");
  writeFileSync(file, JSON.stringify({...record, cells: [1, 2, 3]}));
  expect(() => readAudit(file)).toThrow("cells");
});

it("passed only when every attack was withstood and every control caught", () => {
  expect(passed(failed)).toBe(false);
  expect(passed({...record, controls: record.controls.map((control) => ({...control, caught: false}))})).toBe(false);
  expect(passed({tests: [], controls: []})).toBe(false);
});

it("states in the manifest what was tested, at which threshold", () => {
  const statement = auditStatement(record)!;
  expect(statement.date).toBe(record.date);
  expect(statement.tests).toContainEqual({id: "R1", threshold: "≤ 0, ≥ 15", pass: true});
  expect(statement.tests).toContainEqual({id: "L1", threshold: "listed", pass: true});
  expect(auditStatement(null)).toBeNull();
});

it("refuses real input before anything else when no audit of this code is recorded, or it did not pass", () => {
  const environment = {DESIL_KEY: "ab".repeat(32), DESIL_RELEASES: temporaryFolder()};
  expect(() => planRelease(environment, head, null)).toThrow("no audit of this code is recorded");
  expect(() => planRelease(environment, head, failed)).toThrow("the recorded audit of this code did not pass");
  expect(() => requireAudit(null)).toThrow("npm run -s audit -- --record");
  expect(planRelease(environment, head, record).revision).toBe(0);
});

it("asks synthetic input for no audit", () => {
  expect(planRelease({}, {...head, synthetic: true}, null).revision).toBe(0);
});
