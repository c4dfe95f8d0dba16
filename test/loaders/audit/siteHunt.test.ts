import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {brotliCompressSync, gzipSync} from "node:zlib";
import {beforeAll, expect, it} from "vitest";
import {canaryRegistry} from "../../../loaders/audit/canaryRegistry.js";
import {siteAllowList, siteHunt} from "../../../loaders/audit/siteHunt.js";
import {stickyKey} from "../../../loaders/disclosure/keys.js";
import {testKeyHex} from "../../../loaders/disclosure/readKey.js";
import {readPlaces} from "../../../loaders/places.js";
import {publish} from "../../../loaders/publish.js";
import {temporaryFolder} from "../../fixtures/tinyRegistry.js";
import {tinySource} from "../../fixtures/tinyRelease.js";

let release: string;

beforeAll(async () => {
  release = join(temporaryFolder(), "release");
  await publish(await tinySource(), release, {replicates: 2});
});

/** A site that holds the release's manifest, first view and one table, and whatever is added. */
function site(added: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const dist = temporaryFolder();
  const read = (path: string) => readFileSync(join(release, path));
  const files = {
    "index.html": "<p>Simulasi</p>",
    "_file/data/release/manifest.00000000.json": read("manifest.json"),
    "_file/data/release/first.00000000.json": read("first.json"),
    "_file/data/release/A2-regency.00000000.arrow": read("A2-regency.arrow"),
    ...added
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), content);
  }
  return dist;
}

it("finds nothing in a site made from published files", () => {
  expect(siteHunt(site())).toMatchObject({pass: true, detail: ""});
  expect(siteAllowList(site())).toMatchObject({pass: true, detail: ""});
});

it.each<[string, Readonly<Record<string, string | Uint8Array>>]>([
  ["a canary's number", {"a.html": canaryRegistry(readPlaces()).number}],
  ["a canary inside a compressed twin", {"a.js.br": brotliCompressSync(canaryRegistry(readPlaces()).number)}],
  ["the key made from the test key", {"a.js": `key="${stickyKey(Buffer.from(testKeyHex, "hex"), 1).toString("hex")}"`}],
  ["any synthetic person's number", {"a.json.gz": gzipSync('{"x": 9902021200123456}')}]
])("finds %s", (_, added) => {
  expect(siteHunt(site(added)).detail).toBe(Object.keys(added)[0]);
});

it.each<[string, string, string | Uint8Array]>([
  ["a page nobody expects", "raw.txt", "x"],
  ["a data file that is not listed", "_file/data/families.00000000.json", "[]"],
  ["a data file without a hash in its name", "_file/data/boundaries.json", "{}"],
  ["a table of other bytes", "_file/data/release/A2-regency.00000000.arrow", "x"]
])("does not list %s", (_, path, content) => {
  expect(siteAllowList(site({[path]: content})).detail).toBe(path);
});
