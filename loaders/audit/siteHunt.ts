import {readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {besideTables} from "../earlierReleases.js";
import {epoch} from "../disclosure/guarantee.js";
import {stickyKey} from "../disclosure/keys.js";
import {testKeyHex} from "../disclosure/readKey.js";
import {manifestSchema} from "../manifestSchema.js";
import {readPlaces} from "../places.js";
import {expectedFiles} from "../site/inspect.js";
import {isListedTable} from "./allowList.js";
import {canaryRegistry} from "./canaryRegistry.js";
import {countAtMost, finding, type Finding} from "./finding.js";
import {keyNeedles, search, type Needles} from "./needles.js";
import {listFiles} from "./released.js";
import {wrongBeside} from "./wrongBeside.js";

/** Data files of a site that are no part of the release. */
const besideRelease = ["boundaries.json", "audit.json", "utility.json"];

/** Numbers as synthetic and canary registries give them to families and persons; no place's code begins with 99. */
const syntheticNumber = /(?<![\d.])99\d{14}(?![\d.])/;

/**
 * C1 on a built site: in no file, nor in its compressed twins, is a canary's number, name or hash, a key or one made from
 * it, or any number of a synthetic family or person.
 */
export function siteHunt(dist: string, needles: Needles = siteNeedles()): Finding {
  const find = search(needles);
  const wrong = listFiles(dist).filter((path) => {
    const bytes = contentOf(join(dist, path));
    return find(bytes).size > 0 || syntheticNumber.test(bytes.toString("latin1"));
  });
  return finding("C1", [countAtMost(wrong.length, 0)], wrong.join(", "));
}

/**
 * F1 on a built site: only listed paths; of the data only listed files, tables of the bytes and shape that the manifest
 * names, and JSON of listed keys and types.
 */
export function siteAllowList(dist: string): Finding {
  const data = new Map<string, string>();
  const wrong: string[] = [];
  for (const path of listFiles(dist).filter((file) => !/\.(br|gz)$/.test(file))) {
    const name = /^_file\/data\/(.+)\.[0-9a-f]{8}(\.\w+)$/.exec(path);
    if (name) data.set(`${name[1]}${name[2]}`, path);
    else if (path.startsWith("_file/data/") || !expectedFiles.some((pattern) => pattern.test(path))) wrong.push(path);
  }
  const read = (path: string): unknown => {
    const file = data.get(`release/${path}`);
    return file === undefined ? undefined : JSON.parse(readFileSync(join(dist, file), "utf8"));
  };
  const {files} = manifestSchema.parse(read("manifest.json"));
  const tables = new Map(files.map((file) => [`release/${file.path}`, file]));
  const beside = new Set([...besideRelease, ...besideTables.map((path) => `release/${path}`)]);
  for (const [name, path] of data) {
    const table = tables.get(name);
    const listed = table ? isListedTable(readFileSync(join(dist, path)), table) : beside.has(name);
    if (!listed) wrong.push(path);
  }
  wrong.push(...wrongBeside(read));
  return finding("F1", [countAtMost(wrong.length, 0)], wrong.join(", "));
}

/**
 * The canaries of a country of the official lists, and the key made from the public test key. The test key itself is a
 * count from 0 to 31, which any program may hold.
 */
function siteNeedles(): Needles {
  const test = stickyKey(Buffer.from(testKeyHex, "hex"), epoch);
  return [...canaryRegistry(readPlaces()).needles, ...keyNeedles(test)];
}

function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  if (file.endsWith(".br")) return brotliDecompressSync(bytes);
  return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}
