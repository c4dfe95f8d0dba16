import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {ClassMap} from "../src/lattice/classes.js";
import type {Manifest, Regions} from "../src/lattice/release.js";
import {readArrow} from "../src/policy/readArrow.js";
import {readCube, type Cube} from "../src/policy/cube.js";

/** The cube of a release folder, from its regency tables. Throws when a file is missing, truncated or does not fit. */
export async function readRelease(folder: string): Promise<Cube> {
  const [manifest, regions, classes] = await Promise.all([
    readJson<Manifest>(folder, "manifest.json"),
    readJson<Regions>(folder, "regions.json"),
    readJson<ClassMap>(folder, "classes.json")
  ]);
  const table = async (path: string) => {
    const file = manifest.files.find((file) => file.path === path);
    if (!file) throw new RangeError(`manifest of ${folder} does not list: ${path}`);
    return readArrow(await readFile(join(folder, path)), file);
  };
  const [A2, S] = await Promise.all([table("A2-regency.arrow"), table("S-regency.arrow")]);
  return readCube({manifest, regions, classes, tables: {A2, S}});
}

async function readJson<T>(folder: string, name: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, name), "utf8")) as T;
}
