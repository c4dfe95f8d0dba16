import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {ClassMap} from "../src/lattice/classes.js";
import type {Manifest, Regions} from "../src/lattice/release.js";
import {readArrow} from "../src/policy/readArrow.js";
import {readCube, type Cube, type ReleaseParts} from "../src/policy/cube.js";

/** The cube of a release folder, from its regency tables. Throws when a file is missing, truncated or does not fit. */
export async function readRelease(folder: string): Promise<Cube> {
  return readCube(await readParts(folder));
}

/** The published parts of a release folder; who receives (tables B and L) where the manifest lists it. */
export async function readParts(folder: string): Promise<ReleaseParts & {readonly manifest: Manifest}> {
  const [manifest, regions, classes] = await Promise.all([
    readJson<Manifest>(folder, "manifest.json"),
    readJson<Regions>(folder, "regions.json"),
    readJson<ClassMap>(folder, "classes.json")
  ]);
  const listed = (path: string) => manifest.files.find((file) => file.path === path);
  const table = async (path: string) => {
    const file = listed(path);
    if (!file) throw new RangeError(`manifest of ${folder} does not list: ${path}`);
    return readArrow(await readFile(join(folder, path)), file);
  };
  const receipt = listed("B-regency.arrow") && listed("L-nation.arrow");
  const [A2, S, B, L] = await Promise.all([
    table("A2-regency.arrow"),
    table("S-regency.arrow"),
    receipt && table("B-regency.arrow"),
    receipt && table("L-nation.arrow")
  ]);
  return {manifest, regions, classes, tables: {A2, S, ...(B && L ? {B, L} : {})}};
}

async function readJson<T>(folder: string, name: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, name), "utf8")) as T;
}
