import {z} from "zod";
import type {Manifest} from "../src/lattice/release.js";

const bins = z.array(z.strictObject({upper: z.number().min(0).max(100).nullable()})).min(1);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const natural = z.int().min(0);
const rho = z.number().positive();

const level = z.enum(["nation", "province", "regency", "district"]);
const noise = z.strictObject({
  table: z.string(),
  level,
  variance: z.int().min(16),
  sticky: natural,
  contribution: z.int().min(1),
  reserved: z.boolean()
});

const file = z.strictObject({
  path: z.string().regex(/^(district\/)?[A-Za-z0-9]+-[a-z0-9]+\.arrow$/),
  table: z.enum(["A2", "B", "S", "L", "A1c", "Bc"]),
  level,
  province: z.string().exactOptional(),
  regions: natural,
  cellsPerRegion: natural,
  columns: z.tuple([z.literal("n: int32")]),
  bytes: natural,
  sha256: hash
});

/** One margin for each level: whole units, rounded up. */
const margins = z.strictObject({nation: natural, province: natural, regency: natural, district: natural});

/** Every manifest that is written or read fits it, and holds nothing more (privacy.md section 13). */
export const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  schemaVersion: z.literal(1),
  version: z.iso.date(),
  revision: natural,
  synthetic: z.boolean(),
  extracted: z.iso.date().nullable(),
  licence: z.string().min(1).nullable(),
  contact: z.string().min(1).nullable(),
  weight: z.int().min(1),
  rankingUnit: z.enum(["person", "family"]),
  protection: z.literal("keyed discrete Gaussian, top-down"),
  disclosure: z.strictObject({
    epoch: z.int().min(1),
    unit: z.literal("family"),
    noise: z.array(noise).min(1),
    stickyShare: z.number().min(0).max(1),
    rho: z.strictObject({addRemove: rho, replace: rho, personMove: rho}),
    epsilon: rho,
    releases: z.int().min(1),
    rhoT: z.strictObject({unchanged: rho, worst: rho}),
    epsilonT: z.strictObject({unchanged: rho, worst: rho}),
    delta: rho,
    ledger: z.array(z.strictObject({version: z.iso.date(), revision: natural, rho})).min(1),
    ledgerCap: z.strictObject({releases: z.int().min(1), rho}),
    keyId: z.string().regex(/^[0-9a-f]{16}$/),
    testKey: z.boolean(),
    invariants: z.array(z.string()).max(0),
    structuralZeros: z.array(z.string()),
    postprocessing: z.strictObject({cv: z.record(z.string(), z.number()), sweeps: z.int(), code: hash}),
    samplerTables: hash,
    classMap: hash,
    familiesThousands: natural,
    displayMin: z.int().min(1)
  }),
  margins: z.strictObject({
    method: z.string().min(1),
    replicates: z.int().min(1),
    measures: z.strictObject({families: margins, pupils: margins, persons: margins, received: margins})
  }),
  audit: z
    .strictObject({
      date: z.iso.date(),
      tests: z.array(z.strictObject({id: z.string().min(1), threshold: z.string(), pass: z.boolean()}))
    })
    .nullable(),
  bins,
  districtBins: bins,
  dataHash: z.string().regex(/^[0-9a-f]{16}$/),
  files: z.array(file).min(1)
});
