import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {allowList, folderHash, ledgerWithinCap, readReleased} from "../../../loaders/audit/released.js";
import {publish, type ReleaseSource} from "../../../loaders/publish.js";
import {temporaryFolder} from "../../fixtures/tinyRegistry.js";
import {tinySource} from "../../fixtures/tinyRelease.js";

let source: ReleaseSource;

beforeAll(async () => {
  source = await tinySource();
});

function released(): string {
  const folder = join(temporaryFolder(), "release");
  publish(source, folder);
  return folder;
}

it("reads every table back, a province's districts after another's", () => {
  const {manifest, tables} = readReleased(released());
  expect(tables.map(({table, level}) => `${table} ${level}`)).toHaveLength(12);
  const districts = tables.find(({table}) => table === "A1c")!;
  expect(districts.regions).toBe(6);
  expect(districts.counts).toHaveLength(6 * districts.cellsPerRegion);
  expect(manifest.disclosure.testKey).toBe(true);
});

it("finds a file that is not listed, and a table of another shape", () => {
  const folder = released();
  const lattice = {...source.ranking, classes: source.aggregate.classes};
  const {manifest} = readReleased(folder);
  expect(allowList(folder, manifest, lattice)).toMatchObject({pass: true, found: "0"});
  const fewer = {...lattice, classes: {...lattice.classes, explicit: lattice.classes.explicit.slice(1)}};
  expect(allowList(folder, manifest, fewer)).toMatchObject({pass: false, found: expect.stringContaining("A2-nation")});
  writeFileSync(join(folder, "A2-village.arrow"), "x");
  expect(allowList(folder, manifest, lattice)).toMatchObject({pass: false, found: "A2-village.arrow"});
});

it("finds a ledger that is not what the variances come to", () => {
  const {manifest} = readReleased(released());
  expect(ledgerWithinCap(manifest).pass).toBe(true);
  const {disclosure} = manifest;
  const noise = disclosure.noise.map((of) => ({...of, variance: of.variance - 1}));
  expect(ledgerWithinCap({...manifest, disclosure: {...disclosure, noise}}).pass).toBe(false);
  const long = Array.from({length: 9}, () => disclosure.ledger[0]!);
  expect(ledgerWithinCap({...manifest, disclosure: {...disclosure, ledger: long}}).pass).toBe(false);
});

it("hashes a folder by its files' bytes and paths", () => {
  const [one, two] = [released(), released()];
  expect(folderHash(one)).toBe(folderHash(two));
  writeFileSync(join(two, "first.json"), "{}");
  expect(folderHash(one)).not.toBe(folderHash(two));
});
