import {createHash} from "node:crypto";
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Manifest} from "../../src/lattice/release.js";

/**
 * Copies the release's district files beside the manifest that a built site holds, each named with the first digits of
 * its hash as Framework names files; pages find them through the manifest (workers/districtFiles.ts), as no page could
 * name two files a province. Gives how many. Throws when a file is not the one that the manifest describes.
 */
export function copyDistricts(dist: string, release: string): number {
  const folder = join(dist, "_file", "data", "release");
  const name = readdirSync(folder).find((candidate) => /^manifest\.[0-9a-f]{8}\.json$/.test(candidate));
  if (name === undefined) throw new Error(`site holds no manifest: ${folder}`);
  const {files} = JSON.parse(readFileSync(join(folder, name), "utf8")) as Manifest;
  const districts = files.filter(({level}) => level === "district");
  for (const {path, sha256} of districts) {
    const content = readFileSync(join(release, path));
    if (createHash("sha256").update(content).digest("hex") !== sha256) {
      throw new Error(
        `site was built from another release than the folder holds: run \`npm run clean\` first: ${path}`
      );
    }
    const copy = join(folder, path.replace(/\.arrow$/, `.${sha256.slice(0, 8)}.arrow`));
    mkdirSync(dirname(copy), {recursive: true});
    writeFileSync(copy, content);
  }
  return districts.length;
}
