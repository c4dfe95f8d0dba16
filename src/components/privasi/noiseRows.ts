import type {Manifest} from "../../lattice/release.js";
import type {Level} from "../../lattice/tables.js";

/** One measured table: what one family adds to it, how it leaves, and its noise by level. */
export interface NoiseRow {
  readonly table: string;
  /** The most by which one family changes the table's counts. */
  readonly contribution: number;
  /** A file of its own; measured for the sake of others, without a file; or counted in the loss, and filled by no release yet. */
  readonly use: "published" | "measured" | "reserved";
  /** Variance and standard deviation of the noise on each count; absent where the table has no such level. */
  readonly noise: Partial<Record<Level, {readonly variance: number; readonly deviation: number}>>;
}

/** The manifest's noise, a row a table in the manifest's order. */
export function noiseRows({disclosure, files}: Pick<Manifest, "disclosure" | "files">): NoiseRow[] {
  const rows = new Map<string, NoiseRow>();
  for (const {table, level, variance, contribution, reserved} of disclosure.noise) {
    const published = files.some((file) => file.table === table);
    const use = reserved ? "reserved" : published ? "published" : "measured";
    const row = rows.get(table) ?? {table, contribution, use, noise: {}};
    row.noise[level] = {variance, deviation: Math.sqrt(variance)};
    rows.set(table, row);
  }
  return [...rows.values()];
}
