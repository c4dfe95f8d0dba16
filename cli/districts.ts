import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Manifest} from "../src/lattice/release.js";
import type {Cube, ReleaseParts} from "../src/policy/cube.js";
import type {Province} from "../src/policy/districtAnswer.js";
import {districtCounts} from "../src/policy/districtCounts.js";
import {readDistricts, type District} from "../src/policy/districtTables.js";
import {readArrow} from "../src/policy/readArrow.js";

/** One province's districts of a release folder. Throws RangeError when the release has none of that province. */
export async function readProvince(
  folder: string,
  {manifest, classes}: ReleaseParts & {readonly manifest: Manifest},
  cube: Cube,
  province: string
): Promise<Province> {
  const table = async (name: "A1c" | "Bc") => {
    const path = `district/${name}-${province}.arrow`;
    const file = manifest.files.find((candidate) => candidate.path === path);
    if (!file) throw new RangeError(`--province is none of the release: ${province}`);
    return readArrow(await readFile(join(folder, path)), file);
  };
  const [A1c, Bc, text] = await Promise.all([
    table("A1c"),
    table("Bc"),
    readFile(join(folder, "districts.json"), "utf8")
  ]);
  const districts = (JSON.parse(text) as District[]).filter(({code}) => code.startsWith(`${province}.`));
  const tables = readDistricts(cube, {districtBins: manifest.districtBins, classes}, districts, {A1c, Bc});
  return {tables, counts: districtCounts(tables)};
}
