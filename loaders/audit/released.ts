import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {tableFromIPC} from "apache-arrow";
import type {Manifest} from "../../src/lattice/release.js";
import {binOffsets} from "../../src/lattice/tables.js";
import {readArrow} from "../../src/policy/readArrow.js";
import {guarantee} from "../disclosure/guarantee.js";
import {releaseLoss, worstLoss} from "../../src/lattice/privacyLoss.js";
import {besideTables} from "../earlierReleases.js";
import {binsOf, type DenseTable, type Lattice} from "../layTables.js";
import {manifestSchema} from "../manifestSchema.js";
import type {Finding} from "./finding.js";

/** The manifest and the tables of a release folder, read back from disk; districts of all provinces together. */
export function readReleased(folder: string): {manifest: Manifest; tables: DenseTable[]} {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")));
  const parts = new Map<string, DenseTable>();
  for (const file of manifest.files) {
    const {table, level, regions, cellsPerRegion} = file;
    const counts = readArrow(readFileSync(join(folder, file.path)), file);
    const before = parts.get(`${table} ${level}`);
    const joined = new Int32Array((before?.counts.length ?? 0) + counts.length);
    joined.set(before?.counts ?? []);
    joined.set(counts, before?.counts.length ?? 0);
    const rows = (before?.regions ?? 0) + regions;
    parts.set(`${table} ${level}`, {table, level, regions: rows, cellsPerRegion, counts: joined});
  }
  return {manifest, tables: [...parts.values()]};
}

/** F1: only the listed files, each with one Int32 column "n" of the lattice's shape and without metadata. */
export function allowList(folder: string, {files}: Manifest, lattice: Lattice): Finding {
  const allowed = new Set<string>([...besideTables, ...files.map(({path}) => path)]);
  const wrong = listFiles(folder).filter((path) => !allowed.has(path));
  for (const {path, table, cellsPerRegion} of files) {
    const arrow = tableFromIPC(readFileSync(join(folder, path)));
    const [field, ...more] = arrow.schema.fields;
    const plain = more.length === 0 && field?.name === "n" && String(field.type) === "Int32" && !field.nullable;
    const bare = arrow.schema.metadata.size === 0 && field?.metadata.size === 0;
    const width = binOffsets(table, binsOf(table, lattice), lattice.classes).at(-1);
    if (!plain || !bare || width !== cellsPerRegion) wrong.push(path);
  }
  return {
    id: "F1",
    what: "files, columns and types beyond the allow-list",
    found: wrong.length === 0 ? "0" : wrong.join(", "),
    threshold: "0",
    pass: wrong.length === 0
  };
}

/** G1: the ledger of the manifest, recomputed from its variances, within its cap. */
export function ledgerWithinCap({disclosure}: Manifest): Finding {
  const {noise, rho, releases, rhoT, ledger, ledgerCap} = disclosure;
  const loss = releaseLoss(noise);
  const worst = worstLoss(noise, ledger.length);
  const same = [rho.addRemove - loss, rhoT.worst - worst, rho.addRemove - guarantee(1).rho.addRemove].every(
    (gap) => Math.abs(gap) < 1e-12
  );
  const eight = worstLoss(noise, ledgerCap.releases);
  const pass = same && releases === ledger.length && worst <= ledgerCap.rho && eight <= ledgerCap.rho;
  return {
    id: "G1",
    what: "ledger recomputed: rho of this release, worst of 8",
    found: `${loss.toFixed(4)}, ${eight.toFixed(3)}`,
    threshold: `as stated, ≤ ${ledgerCap.rho}`,
    pass
  };
}

/** SHA-256 over every file of a folder with its path. */
export function folderHash(folder: string): string {
  const hash = createHash("sha256");
  for (const path of listFiles(folder)) hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  return hash.digest("hex");
}

/** Every file of a folder by its path within. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}
