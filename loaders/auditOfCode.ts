import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {z} from "zod";
import {passed, type AuditRecord, type AuditStatement} from "../src/lattice/auditRecord.js";
import {auditedCode} from "./auditedCode.js";

/** The last recorded audit: `npm run -s audit -- --record` writes it, builds and the page Privasi read it. */
export const auditFile = fileURLToPath(new URL("../data/measured/audit.json", import.meta.url));

const words = z.strictObject({id: z.string().min(1), en: z.string().min(1)});
const measure = z.strictObject({
  what: words,
  found: z.number(),
  limit: z.number().nullable(),
  bound: z.enum(["most", "least"]),
  unit: z.enum(["share", "count", "number"])
});
const schema: z.ZodType<AuditRecord> = z.strictObject({
  date: z.iso.date(),
  code: z.string().regex(/^[0-9a-f]{64}$/),
  tests: z.array(
    z.strictObject({id: z.string().min(1), what: words, measures: z.array(measure).min(1), pass: z.boolean()})
  ),
  controls: z.array(z.strictObject({id: z.string().min(1), name: words, caught: z.boolean()}))
});

/** The recorded audit, or null when there is none. Throws when the file does not fit. */
export function readAudit(file: string = auditFile): AuditRecord | null {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, "utf8"))) : null;
}

/** The recorded audit when it is of the code that runs, or null. */
export function auditOfCode(
  record: AuditRecord | null = readAudit(),
  code: string = auditedCode()
): AuditRecord | null {
  return record?.code === code ? record : null;
}

/** What the manifest says of the audit of the code that runs; null when none is recorded. */
export function auditStatement(record: AuditRecord | null = auditOfCode()): AuditStatement | null {
  if (record === null) return null;
  const limits = ({measures}: AuditRecord["tests"][number]) =>
    measures
      .map(({limit, bound}) => (limit === null ? "listed" : `${bound === "most" ? "≤" : "≥"} ${limit}`))
      .join(", ");
  return {
    date: record.date,
    tests: record.tests.map((test) => ({id: test.id, threshold: limits(test), pass: test.pass}))
  };
}

/** Throws RangeError, with what to do, unless an audit of the code that runs is recorded and passed. */
export function requireAudit(record: AuditRecord | null): void {
  const what =
    record === null
      ? "no audit of this code is recorded"
      : passed(record)
        ? null
        : "the recorded audit of this code did not pass";
  if (what === null) return;
  throw new RangeError(
    `${what}, and the registry is not synthetic: run \`npm run -s audit -- --record\` and publish only when it passes`
  );
}
