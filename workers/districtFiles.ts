import type {ReleaseFile} from "../src/lattice/release.js";
import type {Province} from "../src/policy/districtAnswer.js";
import {districtCounts} from "../src/policy/districtCounts.js";
import {readDistricts, type District} from "../src/policy/districtTables.js";
import type {ReleaseAddresses} from "./engine.js";
import {fileOf, readBytes, readJson, readTable, type Release} from "./fastPath.js";

/** Provinces kept: the one shown, and a few to go back to. */
const keep = 4;

/**
 * Reads provinces' districts, each when first asked for; the names of all districts with the first. A province that
 * failed is read again when asked for again. Throws as loadRelease does.
 */
export function districtFiles(release: Release, addresses: ReleaseAddresses, get: typeof fetch) {
  const provinces = new Map<string, Promise<Province>>();
  let names: Promise<readonly District[]> | undefined;

  async function load(province: string): Promise<Province> {
    const {manifest, classes, cube} = release;
    const counts = async (table: string) => {
      const file = fileOf(manifest, `district/${table}-${province}.arrow`);
      return readTable(manifest, file.path, await readBytes(file.path, districtAddress(addresses.manifest, file), get));
    };
    names ??= readJson<readonly District[]>("districts.json", addresses.districts, get);
    const [listed, A1c, Bc] = await Promise.all([names, counts("A1c"), counts("Bc")]);
    const own = listed.filter(({code}) => code.startsWith(`${province}.`));
    const tables = readDistricts(cube, {districtBins: manifest.districtBins, classes}, own, {A1c, Bc});
    return {tables, counts: districtCounts(tables)};
  }

  return (province: string): Promise<Province> => {
    const known = provinces.get(province) ?? load(province);
    provinces.delete(province); // re-inserted last, so the first key is always the one longest unused
    provinces.set(province, known);
    if (provinces.size > keep) provinces.delete(provinces.keys().next().value!);
    known.catch(() => {
      if (provinces.get(province) === known) provinces.delete(province);
      names = undefined;
    });
    return known;
  };
}

/**
 * Where the site step puts a district file: beside the manifest, named with the first digits of its hash. A preview has
 * no such step and serves every file of the release under its own name.
 */
export function districtAddress(manifest: string, {path, sha256}: Pick<ReleaseFile, "path" | "sha256">): string {
  const isBuilt = /\/manifest\.[0-9a-f]{8}\.json$/.test(manifest);
  return new URL(isBuilt ? path.replace(/\.arrow$/, `.${sha256.slice(0, 8)}.arrow`) : path, manifest).href;
}
