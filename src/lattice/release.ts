import type {Bin} from "./bins.js";
import type {Level, TableName} from "./tables.js";

/** One published file: dense Int32 counts, one column "n", regions in order of code, cells in lattice order. */
export interface ReleaseFile {
  /** Path within the release, e.g. "A2-regency.arrow" or "district/A1c-11.arrow". */
  readonly path: string;
  readonly table: TableName;
  readonly level: Level;
  /** For district files, the province. */
  readonly province?: string;
  readonly regions: number;
  readonly cellsPerRegion: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What was published, for anyone who reads the files (privacy.md section 13). */
export interface Manifest {
  readonly schemaVersion: 1;
  /** Date of the DTSEN version, ISO. */
  readonly version: string;
  readonly revision: number;
  readonly synthetic: boolean;
  /** Synthetic only: one sampled family stands for this many. */
  readonly weight: number;
  readonly rankingUnit: "person" | "family";
  /** "none" until disclosure control is in place. */
  readonly protection: "none";
  readonly bins: readonly Bin[];
  readonly districtBins: readonly Bin[];
  /** First 16 hex digits of the SHA-256 over the files' hashes: names the data in scenarios and caches. */
  readonly dataHash: string;
  readonly files: readonly ReleaseFile[];
}

export interface Region {
  /** Kemendagri code, dotted. */
  readonly code: string;
  readonly name: string;
}

export interface Regency extends Region {
  readonly province: string;
  readonly bps: string;
  readonly point: readonly [longitude: number, latitude: number];
  /** Dukcapil, 2024 second half. */
  readonly population: number;
}

/** regions.json of the release, and the order of every regency-level array. */
export interface Regions {
  readonly provinces: readonly Region[];
  readonly regencies: readonly Regency[];
}
