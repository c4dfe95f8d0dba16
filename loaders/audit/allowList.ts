import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {tableFromIPC} from "apache-arrow";
import type {ClassMap} from "../../src/lattice/classes.js";
import type {ReleaseFile} from "../../src/lattice/release.js";
import {binOffsets} from "../../src/lattice/tables.js";
import {besideTables} from "../earlierReleases.js";
import {binsOf, type Lattice} from "../layTables.js";
import {manifestSchema} from "../manifestSchema.js";
import type {Country} from "./country.js";
import {countAtMost, finding, type Finding} from "./finding.js";
import {listFiles} from "./released.js";
import {wrongBeside} from "./wrongBeside.js";

/**
 * F1: only the listed files, of the bytes that the manifest names; each table one Int32 column "n" of the lattice's shape
 * without metadata; beside the tables only listed keys and types. Earlier releases likewise, each by its own manifest.
 */
export function allowList(folder: string, {lattice}: Pick<Country, "lattice">): Finding {
  const earlier = join(folder, "releases");
  const wrong = [
    ...wrongFiles(folder, lattice, "releases/"),
    ...(existsSync(earlier) ? readdirSync(earlier) : []).flatMap((name) =>
      /^\d{4}-\d\d-\d\d-r\d+$/.test(name) ? wrongFiles(join(earlier, name), latticeOf(join(earlier, name))) : [name]
    )
  ];
  return finding("F1", [countAtMost(wrong.length, 0)], wrong.join(", "));
}

/** Whether a table's bytes are those that the manifest describes, and nothing but one bare column of whole numbers. */
export function isListedTable(bytes: Uint8Array, {sha256, regions, cellsPerRegion}: ReleaseFile): boolean {
  if (createHash("sha256").update(bytes).digest("hex") !== sha256) return false;
  const {schema, numRows} = tableFromIPC(bytes);
  const [field, ...more] = schema.fields;
  const plain = more.length === 0 && field?.name === "n" && String(field.type) === "Int32" && !field.nullable;
  const bare = schema.metadata.size === 0 && field?.metadata.size === 0;
  return plain && bare && numRows === regions * cellsPerRegion;
}

function wrongFiles(folder: string, lattice: Lattice, apart?: string): string[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const {files} = manifestSchema.parse(read("manifest.json"));
  const allowed = new Set<string>([...besideTables, ...files.map(({path}) => path)]);
  const unlisted = listFiles(folder).filter(
    (path) => !allowed.has(path) && (apart === undefined || !path.startsWith(apart))
  );
  const tables = files.filter((file) => {
    const width = binOffsets(file.table, binsOf(file.table, lattice), lattice.classes).at(-1);
    return width !== file.cellsPerRegion || !isListedTable(readFileSync(join(folder, file.path)), file);
  });
  return [...unlisted, ...tables.map(({path}) => path), ...wrongBeside(read)];
}

function latticeOf(folder: string): Lattice {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const {bins, districtBins} = manifestSchema.parse(read("manifest.json"));
  return {bins, districtBins, classes: read("classes.json") as ClassMap};
}
