import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Manifest} from "../../src/lattice/release.js";
import {readArrow} from "../../src/policy/readArrow.js";
import {guarantee} from "../disclosure/guarantee.js";
import {releaseLoss, worstLoss} from "../../src/lattice/privacyLoss.js";
import type {DenseTable} from "../layTables.js";
import {manifestSchema} from "../manifestSchema.js";
import {countAtMost, finding, numberAtMost, type Finding} from "./finding.js";

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

/** G1: the ledger of the manifest, recomputed from its variances, within its cap. */
export function ledgerWithinCap({disclosure}: Manifest): Finding {
  const {noise, rho, releases, rhoT, ledger, ledgerCap} = disclosure;
  const loss = releaseLoss(noise);
  const worst = worstLoss(noise, ledger.length);
  const differing = [
    rho.addRemove - loss,
    rhoT.worst - worst,
    loss - guarantee(1).rho.addRemove,
    releases - ledger.length
  ].filter((gap) => Math.abs(gap) > 1e-12).length;
  const whole = Math.max(worst, worstLoss(noise, ledgerCap.releases));
  return finding("G1", [countAtMost(differing, 0), numberAtMost(whole, ledgerCap.rho)]);
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
