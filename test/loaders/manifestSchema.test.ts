import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {displayMin} from "../../src/lattice/reliability.js";
import type {Manifest} from "../../src/lattice/release.js";
import {manifestSchema} from "../../loaders/manifestSchema.js";
import {publish} from "../../loaders/publish.js";
import {temporaryFolder} from "../fixtures/tinyRegistry.js";
import {tinySource} from "../fixtures/tinyRelease.js";

let manifest: Manifest;
let text: string;
let digest: string;

const marginsOf = (bent: Record<string, unknown>) =>
  (bent.margins as {measures: Record<string, Record<string, number>>}).measures;

beforeAll(async () => {
  const folder = join(temporaryFolder(), "release");
  const source = await tinySource();
  await publish(source, folder, {replicates: 2});
  digest = source.aggregate.digest;
  text = readFileSync(join(folder, "manifest.json"), "utf8");
  manifest = JSON.parse(text) as Manifest;
});

it("fits the manifest that is written, byte for byte", () => {
  expect(manifestSchema.parse(manifest)).toEqual(manifest);
});

it("lets anyone recompute the stated loss from the variances", () => {
  const {noise, rho, rhoT, ledger} = manifest.disclosure;
  const loss = noise.reduce((sum, {variance, contribution}) => sum + contribution ** 2 / (2 * variance), 0);
  expect(rho.addRemove).toBeCloseTo(loss, 12);
  expect(rho.replace).toBeCloseTo(2 * loss, 12);
  expect(ledger.at(-1)).toEqual({version: manifest.version, revision: 0, rho: rho.addRemove});
  expect(rhoT.worst).toBeCloseTo(loss, 12);
});

it("says which key is public, that no figure is exact, and not the digest of the counts", () => {
  expect(manifest.disclosure).toMatchObject({testKey: true, invariants: [], displayMin});
  expect(text).not.toContain(digest);
});

it.each<[string, (manifest: Record<string, unknown>) => void]>([
  ["a field more", (bent) => (bent.digest = "00")],
  ["no protection", (bent) => (bent.protection = "none")],
  ["no statement", (bent) => delete bent.disclosure],
  ["a figure published exactly", (bent) => ((bent.disclosure as {invariants: string[]}).invariants = ["families"])],
  ["noise too small", (bent) => ((bent.disclosure as {noise: {variance: number}[]}).noise[0]!.variance = 8)],
  ["a file elsewhere", (bent) => ((bent.files as {path: string}[])[0]!.path = "../A2-nation.arrow")],
  ["no margins", (bent) => delete bent.margins],
  ["a margin that is no whole number", (bent) => (marginsOf(bent).families!.regency = 38.5)],
  ["a measure less", (bent) => delete marginsOf(bent).received],
  ["a day that is none", (bent) => (bent.extracted = "2026-02-30")],
  ["table M", (bent) => ((bent.files as {table: string}[])[0]!.table = "M")]
])("refuses a manifest with %s", (_, bend) => {
  const bent = JSON.parse(text) as Record<string, unknown>;
  bend(bent);
  expect(manifestSchema.safeParse(bent).success).toBe(false);
});
