import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";

/** Folders of the road from a registry's rows to published files, and which of their sources lie on it. */
const road: Readonly<Record<string, RegExp>> = {
  "./": /^(rank|aggregate|inputDigest|classMap|layTables|checkTables|publish|encodeArrow|firstView)\.ts$/,
  "./disclosure/": /\.ts$/,
  "./margins/": /\.ts$/,
  "./sql/": /^(?!synthetic).*\.sql$/,
  "../src/lattice/": /^(bins|classes|signature|tables)\.ts$/
};

/** SHA-256 over every source that decides what a release holds: a recorded audit is of exactly this code. */
export function auditedCode(): string {
  const hash = createHash("sha256");
  for (const [path, source] of Object.entries(road)) {
    const folder = new URL(path, import.meta.url);
    const names = readdirSync(folder).filter((name) => source.test(name));
    for (const name of names.sort()) hash.update(`${path}${name}\n`).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest("hex");
}
