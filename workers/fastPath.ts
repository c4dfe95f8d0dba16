import type {ClassMap} from "../src/lattice/classes.js";
import type {Manifest, Regions, ReleaseFile} from "../src/lattice/release.js";
import {readCube, withReceipt, type Cube, type ReleaseParts} from "../src/policy/cube.js";
import {readArrow} from "../src/policy/readArrow.js";
import type {ReleaseAddresses} from "./engine.js";

/** A release as the fast path holds it: what was published, and its regency tables laid out for simulation. */
export interface Release {
  readonly manifest: Manifest;
  readonly classes: ClassMap;
  readonly cube: Cube;
  /** The published counts as they came. */
  readonly parts: ReleaseParts;
}

/** Who actually receives: the published counts, and the release's cube with them. */
export interface ReceiptTables {
  readonly cube: Cube;
  readonly B: Int32Array;
  readonly L: Int32Array;
}

/**
 * Fetches what simulation needs of a release, all files at once and each whole. Throws Error when a file cannot be
 * fetched, RangeError when one is truncated, of another shape, or of a schema version that this code does not know.
 */
export async function loadRelease(addresses: ReleaseAddresses, get: typeof fetch = fetch): Promise<Release> {
  const bytes = (path: string) => readBytes(path, addresses.files[path], get);
  const [manifest, regions, classes, A2, S] = await Promise.all([
    readJson<Manifest>("manifest.json", addresses.manifest, get),
    readJson<Regions>("regions.json", addresses.regions, get),
    readJson<ClassMap>("classes.json", addresses.classes, get),
    bytes("A2-regency.arrow"),
    bytes("S-regency.arrow")
  ]);
  if (manifest.schemaVersion !== 1) throw new RangeError(`unknown schema version: ${String(manifest.schemaVersion)}`);
  const counts = (path: string, content: Uint8Array) => readArrow(content, fileOf(manifest, path));
  const tables = {A2: counts("A2-regency.arrow", A2), S: counts("S-regency.arrow", S)};
  const parts = {manifest, regions, classes, tables};
  return {manifest, classes, cube: readCube(parts), parts};
}

/** Fetches tables B and L, which only questions about actual recipients need. Throws as loadRelease. */
export async function loadReceipt(
  {manifest, cube}: Release,
  {files}: ReleaseAddresses,
  get: typeof fetch = fetch
): Promise<ReceiptTables> {
  const count = async (path: string) => readArrow(await readBytes(path, files[path], get), fileOf(manifest, path));
  const [B, L] = await Promise.all([count("B-regency.arrow"), count("L-nation.arrow")]);
  return {cube: withReceipt(cube, B, L), B, L};
}

/** Fetches and reads a JSON file of the release, `path`. Throws as loadRelease. */
export async function readJson<T>(path: string, address: string | undefined, get: typeof fetch): Promise<T> {
  const content = await readBytes(path, address, get);
  try {
    return JSON.parse(new TextDecoder().decode(content)) as T;
  } catch (error) {
    throw new RangeError(`${path} is truncated or not JSON: ${content.length} bytes`, {cause: error});
  }
}

/** Fetches a file of the release whole. Throws Error when no address was given for it or it cannot be fetched. */
export async function readBytes(path: string, address: string | undefined, get: typeof fetch): Promise<Uint8Array> {
  if (address === undefined) throw new RangeError(`no address was given for ${path}`);
  const response = await get(address).catch((error: unknown) => {
    throw new Error(`${path} could not be fetched: ${String(error)}`, {cause: error});
  });
  if (!response.ok) throw new Error(`${path} could not be fetched: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What the manifest says of a file. Throws RangeError when it names none of that path. */
export function fileOf({files}: Manifest, path: string): ReleaseFile {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new RangeError(`manifest does not name ${path}`);
  return file;
}
