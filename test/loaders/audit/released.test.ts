import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {folderHash, ledgerWithinCap, readReleased} from "../../../loaders/audit/released.js";
import {publish, type ReleaseSource} from "../../../loaders/publish.js";
import {temporaryFolder} from "../../fixtures/tinyRegistry.js";
import {tinySource} from "../../fixtures/tinyRelease.js";

let source: ReleaseSource;

beforeAll(async () => {
  source = await tinySource();
});

async function released(): Promise<string> {
  const folder = join(temporaryFolder(), "release");
  await publish(source, folder, {replicates: 1});
  return folder;
}

it("reads every table back, a province's districts after another's", async () => {
  const {manifest, tables} = readReleased(await released());
  expect(tables.map(({table, level}) => `${table} ${level}`)).toHaveLength(12);
  const districts = tables.find(({table}) => table === "A1c")!;
  expect(districts.regions).toBe(6);
  expect(districts.counts).toHaveLength(6 * districts.cellsPerRegion);
  expect(manifest.disclosure.testKey).toBe(true);
});

it("finds a ledger that is not what the variances come to", async () => {
  const {manifest} = readReleased(await released());
  expect(ledgerWithinCap(manifest).pass).toBe(true);
  const {disclosure} = manifest;
  const noise = disclosure.noise.map((of) => ({...of, variance: of.variance - 1}));
  expect(ledgerWithinCap({...manifest, disclosure: {...disclosure, noise}}).pass).toBe(false);
  const long = Array.from({length: 9}, () => disclosure.ledger[0]!);
  expect(ledgerWithinCap({...manifest, disclosure: {...disclosure, ledger: long}}).pass).toBe(false);
});

it("hashes a folder by its files' bytes and paths", async () => {
  const [one, two] = [await released(), await released()];
  expect(folderHash(one)).toBe(folderHash(two));
  writeFileSync(join(two, "first.json"), "{}");
  expect(folderHash(one)).not.toBe(folderHash(two));
});
