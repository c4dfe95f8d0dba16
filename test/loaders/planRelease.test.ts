import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import type {Manifest} from "../../src/lattice/release.js";
import {makeRelease} from "../../loaders/makeRelease.js";
import {startStages} from "../../loaders/stages.js";
import {
  temporaryFolder,
  tinyFamilies,
  tinyPlaces,
  writeTinyRegistry,
  type TinyOptions
} from "../fixtures/tinyRegistry.js";
import type {ReleaseEnvironment} from "../../loaders/planRelease.js";

const secret = "ab".repeat(32);
const families = tinyFamilies(60);
const real: TinyOptions = {head: {synthetic: false, weight: 1}};
let first: string;

async function make(folder: string, environment: ReleaseEnvironment, options: TinyOptions = {}): Promise<Manifest> {
  const registry = await writeTinyRegistry(families, options);
  return makeRelease(
    registry,
    folder,
    startStages(() => {}),
    tinyPlaces,
    environment,
    2
  );
}

/** A folder of releases that holds copies of release folders. */
function releases(...folders: readonly string[]): string {
  const parent = temporaryFolder();
  folders.forEach((folder, index) => copy(folder, join(parent, `release-${index}`)));
  return parent;
}

function copy(from: string, to: string): void {
  mkdirSync(to, {recursive: true});
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    if (entry.isDirectory()) copy(join(from, entry.name), join(to, entry.name));
    else writeFileSync(join(to, entry.name), readFileSync(join(from, entry.name)));
  }
}

const fresh = () => join(temporaryFolder(), "release");
const other: TinyOptions = {
  bend: ({family}) => void (family[0]!.kd_pkh = 3 - Number(family[0]!.kd_pkh))
};

beforeAll(async () => {
  first = fresh();
  await make(first, {});
});

it("publishes real families under a secret key, without its name or the counts' digest", async () => {
  const folder = fresh();
  const manifest = await make(folder, {DESIL_KEY: secret, DESIL_RELEASES: releases()}, real);
  expect(manifest.disclosure).toMatchObject({testKey: false, releases: 1, invariants: []});
  expect(manifest.disclosure.keyId).toMatch(/^[0-9a-f]{16}$/);
  const written = readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => readFileSync(join(folder, path), "latin1"))
    .join("\n");
  expect(written).not.toContain(secret);
  expect(readFileSync(join(folder, "calibration.json"), "utf8")).toBe("null\n");
});

it("copies earlier releases byte for byte, keeps their classes, and adds up the ledger", async () => {
  const folder = fresh();
  const manifest = await make(folder, {DESIL_RELEASES: releases(first)}, {...other, head: {version: "2026-04-23"}});
  const {disclosure} = manifest;
  expect(disclosure.ledger.map(({version, revision}) => [version, revision])).toEqual([
    ["2026-01-23", 0],
    ["2026-04-23", 0]
  ]);
  expect(disclosure.releases).toBe(2);
  expect(disclosure.rhoT.unchanged).toBeGreaterThan(disclosure.rho.addRemove);
  expect(disclosure.rhoT.worst).toBeGreaterThan(disclosure.rhoT.unchanged);
  for (const path of readdirSync(first, {recursive: true, encoding: "utf8"}).filter((name) => /\.\w+$/.test(name))) {
    expect(readFileSync(join(folder, "releases/2026-01-23-r0", path))).toEqual(readFileSync(join(first, path)));
  }
  expect(readFileSync(join(folder, "classes.json"))).toEqual(readFileSync(join(first, "classes.json")));
});

it("makes a version already published again, when it comes out the same, and counts it once", async () => {
  const manifest = await make(fresh(), {DESIL_RELEASES: releases(first)});
  expect(manifest).toEqual(JSON.parse(readFileSync(join(first, "manifest.json"), "utf8")));
});

describe("nothing is written", () => {
  const refused = async (environment: ReleaseEnvironment, options: TinyOptions = {}) => {
    const folder = fresh();
    mkdirSync(folder);
    writeFileSync(join(folder, "manifest.json"), "good");
    const error = await make(folder, environment, options).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RangeError);
    expect(readdirSync(folder)).toEqual(["manifest.json"]);
    return String(error);
  };

  it("for real families without a key, with the test key, or with a weight", async () => {
    expect(await refused({}, real)).toMatch("DESIL_KEY is not set");
    expect(await refused({DESIL_KEY: "00"}, real)).toMatch("64 hexadecimal digits");
    const sampled = {head: {synthetic: false, weight: 10}};
    expect(await refused({DESIL_KEY: secret}, sampled)).toMatch("weight is 10");
  });

  it("for real families without a folder of earlier releases, which may be empty", async () => {
    expect(await refused({DESIL_KEY: secret}, real)).toMatch("set DESIL_RELEASES to their folder, or to an empty one");
  });

  it("for a version published before with other content; as a revision it counts as one more release", async () => {
    const DESIL_RELEASES = releases(first);
    expect(await refused({DESIL_RELEASES}, other)).toMatch(
      /published before with other content: set DESIL_REVISION to 1/
    );
    const {revision, disclosure} = await make(fresh(), {DESIL_RELEASES, DESIL_REVISION: "1"}, other);
    expect([revision, disclosure.releases]).toEqual([1, 2]);
  });

  it("for a ledger past its cap", async () => {
    const parent = temporaryFolder();
    const manifest = JSON.parse(readFileSync(join(first, "manifest.json"), "utf8")) as Manifest;
    for (let revision = 0; revision < 8; ++revision) {
      copy(first, join(parent, String(revision)));
      writeFileSync(join(parent, String(revision), "manifest.json"), JSON.stringify({...manifest, revision}));
    }
    const head = {head: {version: "2026-04-23"}};
    expect(await refused({DESIL_RELEASES: parent}, head)).toMatch(/ledger is past its cap: 9 releases/);
  });

  it("for earlier releases that are damaged, or of another key or kind of data", async () => {
    const damaged = releases(first);
    writeFileSync(join(damaged, "release-0/A2-nation.arrow"), "x");
    expect(await refused({DESIL_RELEASES: damaged})).toMatch("other bytes than its manifest says");
    const unread = releases(first);
    writeFileSync(join(unread, "release-0/manifest.json"), '{"schemaVersion": 1, "protection": "none"}');
    expect(await refused({DESIL_RELEASES: unread})).toMatch("manifest that does not fit");
    expect(await refused({DESIL_RELEASES: releases(first), DESIL_KEY: secret})).toMatch("made with another key");
    expect(await refused({DESIL_RELEASES: releases(first), DESIL_KEY: secret}, real)).toMatch("is synthetic");
    expect(await refused({DESIL_RELEASES: "/nowhere"})).toMatch("DESIL_RELEASES is no folder");
    expect(await refused({DESIL_REVISION: "one"})).toMatch("DESIL_REVISION must be a whole number");
  });
});
