import {mkdirSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import type {AuditRecord} from "../../src/lattice/auditRecord.js";
import {auditedCode} from "../auditedCode.js";
import {auditFile} from "../auditOfCode.js";
import {attackWords, controlNames} from "./attackWords.js";
import type {Finding} from "./finding.js";
import type {Control} from "./suite.js";

/** What the suite found, as data/measured/audit.json keeps it. `date` is an ISO day. */
export function recordOf(findings: readonly Finding[], controls: readonly Control[], date: string): AuditRecord {
  return {
    date,
    code: auditedCode(),
    tests: findings.map(({id, measures, pass}) => ({
      id,
      what: attackWords[id]!.what,
      measures: measures.map(({found, limit, bound, unit}, at) => ({
        what: attackWords[id]!.measures[at]!,
        found: rounded(found),
        limit: limit === null ? null : rounded(limit),
        bound,
        unit
      })),
      pass
    })),
    controls: controls.map(({name, finding}) => ({
      id: finding.id,
      name: controlNames[name],
      caught: !finding.pass
    }))
  };
}

/** Writes the record where builds and pages read it. */
export function writeRecord(record: AuditRecord, file: string = auditFile): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}

/** Digits enough to read and few enough to be the same on every machine. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
