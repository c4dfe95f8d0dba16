import type {ClassMap} from "../src/lattice/classes.js";
import type {Manifest, Regions, ReleaseFile} from "../src/lattice/release.js";
import {readCube, withReceipt, type Cube, type ReleaseParts} from "../src/policy/cube.js";
import {readArrow} from "../src/policy/readArrow.js";
import {MachineError} from "../src/policy/machineError.js";
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
 * Fetches what simulation needs of a release, all files at once and each whole. Throws MachineError when a file cannot be
 * fetched, is truncated, of another shape, or of a schema version that this code does not know.
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
  const version = String(manifest.schemaVersion);
  if (version !== "1") throw new MachineError(`unknown schema version: ${version}`, "otherSchema", {version});
  const [countsA2, countsS] = await Promise.all([
    readTable(manifest, "A2-regency.arrow", A2),
    readTable(manifest, "S-regency.arrow", S)
  ]);
  const tables = {A2: countsA2, S: countsS};
  const parts = {manifest, regions, classes, tables};
  return {manifest, classes, cube: readCube(parts), parts};
}

/** Fetches tables B and L, which only questions about actual recipients need. Throws as loadRelease. */
export async function loadReceipt(
  {manifest, cube}: Release,
  {files}: ReleaseAddresses,
  get: typeof fetch = fetch
): Promise<ReceiptTables> {
  const count = async (path: string) => readTable(manifest, path, await readBytes(path, files[path], get));
  const [B, L] = await Promise.all([count("B-regency.arrow"), count("L-nation.arrow")]);
  return {cube: withReceipt(cube, B, L), B, L};
}

/** Fetches and reads a JSON file of the release, `path`. Throws as loadRelease. */
export async function readJson<T>(path: string, address: string | undefined, get: typeof fetch): Promise<T> {
  const content = await readBytes(path, address, get);
  try {
    return JSON.parse(new TextDecoder().decode(content)) as T;
  } catch (error) {
    const message = `${path} is truncated or not JSON: ${content.length} bytes`;
    throw new MachineError(message, "damaged", {file: path}, {cause: error});
  }
}

/** Fetches a file of the release whole. Throws MachineError when it cannot be fetched. */
export async function readBytes(
  path: string,
  address: string | undefined,
  get: typeof fetch
): Promise<Uint8Array<ArrayBuffer>> {
  if (address === undefined) throw new RangeError(`no address was given for ${path}`);
  const response = await get(address).catch((error: unknown) => {
    const message = `${path} could not be fetched: ${String(error)}`;
    throw new MachineError(message, "unreachable", {file: path}, {cause: error});
  });
  if (!response.ok) {
    const status = String(response.status);
    throw new MachineError(`${path} could not be fetched: status ${status}`, "status", {file: path, status});
  }
  const content = await response.arrayBuffer().catch((error: unknown) => {
    throw new MachineError(`${path} broke off: ${String(error)}`, "damaged", {file: path}, {cause: error});
  });
  return new Uint8Array(content);
}

/**
 * The counts of a published table, from the bytes fetched for it. Throws MachineError when they are not those of the
 * manifest, as far as the browser can tell: one that gives no crypto to pages without encryption checks the shape only.
 */
export async function readTable(
  manifest: Manifest,
  path: string,
  content: Uint8Array<ArrayBuffer>
): Promise<Int32Array> {
  const file = fileOf(manifest, path);
  const counts = readArrow(content, file);
  const digest = await globalThis.crypto?.subtle?.digest("SHA-256", content);
  if (digest !== undefined && hex(digest) !== file.sha256) {
    throw new MachineError(`${path} is not the file of the manifest: ${hex(digest)}`, "mismatch", {file: path});
  }
  return counts;
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What the manifest says of a file. Throws MachineError when it names none of that path. */
export function fileOf({files}: Manifest, path: string): ReleaseFile {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new MachineError(`manifest does not name ${path}`, "mismatch", {file: path});
  return file;
}
