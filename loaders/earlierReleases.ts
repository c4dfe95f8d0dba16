import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {ClassMap} from "../src/lattice/classes.js";
import type {Manifest} from "../src/lattice/release.js";
import {manifestSchema} from "./manifestSchema.js";

/** A release published before: copied as it is, never rebuilt. */
export interface EarlierRelease {
  readonly manifest: Manifest;
  readonly classes: ClassMap;
  /** Its files by path, as published. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Files of a release beside its tables. */
export const besideTables = [
  "manifest.json",
  "regions.json",
  "districts.json",
  "classes.json",
  "first.json",
  "calibration.json"
] as const;

/**
 * The releases in DESIL_RELEASES, one a folder, by version and revision; none when it is unset. Throws RangeError when a
 * manifest does not fit or a file is missing or has other bytes than its manifest says.
 */
export function readEarlierReleases(folder: string | undefined): EarlierRelease[] {
  if (!folder) return [];
  if (!existsSync(folder)) throw new RangeError(`DESIL_RELEASES is no folder: ${folder}`);
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => readRelease(join(folder, name)))
    .sort(({manifest: a}, {manifest: b}) =>
      a.version < b.version ? -1 : a.version > b.version ? 1 : a.revision - b.revision
    );
}

function readRelease(folder: string): EarlierRelease {
  const read = (path: string): Uint8Array => {
    if (!existsSync(join(folder, path))) throw new RangeError(`earlier release lacks a file: ${join(folder, path)}`);
    return readFileSync(join(folder, path));
  };
  const json = (path: string): unknown => JSON.parse(Buffer.from(read(path)).toString("utf8"));
  const {data: manifest, error} = manifestSchema.safeParse(json("manifest.json"));
  if (error) {
    const [issue] = error.issues;
    throw new RangeError(
      `earlier release has a manifest that does not fit: ${folder}, ${issue?.path.join(".")}: ${issue?.message}`
    );
  }
  const files = new Map<string, Uint8Array>(besideTables.map((path) => [path, read(path)]));
  for (const {path, sha256} of manifest.files) {
    const bytes = read(path);
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
      throw new RangeError(`earlier release has a file of other bytes than its manifest says: ${join(folder, path)}`);
    }
    files.set(path, bytes);
  }
  return {manifest, classes: json("classes.json") as ClassMap, files};
}
