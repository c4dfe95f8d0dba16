import type {AuditStatement} from "./auditRecord.js";
import type {Bin} from "./bins.js";
import type {MarginStatement} from "./margins.js";
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
  readonly columns: ["n: int32"];
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
  /** As the registry states them, null where it does not: day it was extracted, ISO; licence of the release; contact. */
  readonly extracted: string | null;
  readonly licence: string | null;
  readonly contact: string | null;
  /** Synthetic only: one sampled family stands for this many. */
  readonly weight: number;
  readonly rankingUnit: "person" | "family";
  readonly protection: "keyed discrete Gaussian, top-down";
  readonly disclosure: DisclosureStatement;
  /** What protection adds to figures. */
  readonly margins: MarginStatement;
  /** The audit of the code that made the release; null when none is recorded. */
  readonly audit: AuditStatement | null;
  readonly bins: readonly Bin[];
  readonly districtBins: readonly Bin[];
  /** First 16 hex digits of the SHA-256 over the tables' and the class map's hashes: names the data in scenarios and caches. */
  readonly dataHash: string;
  readonly files: readonly ReleaseFile[];
}

/** Noise of one table at one level: enough to recompute the loss, contribution² / 2·variance a release. */
export interface NoiseStatement {
  readonly table: string;
  readonly level: Level;
  /** Variance of each count; `sticky` of it stays from release to release. */
  readonly variance: number;
  readonly sticky: number;
  /** The most by which one family changes the table. */
  readonly contribution: number;
  /** Counted in the loss, but filled by no release yet. */
  readonly reserved: boolean;
}

/** How a release is protected and what it costs a family, in zero-concentrated differential privacy. */
export interface DisclosureStatement {
  readonly epoch: number;
  readonly unit: "family";
  readonly noise: readonly NoiseStatement[];
  /** About this share of every variance stays, but for tables that are fresh only. */
  readonly stickyShare: number;
  /** Loss of this release: one family added or removed, one replaced, one person moved between families. */
  readonly rho: {readonly addRemove: number; readonly replace: number; readonly personMove: number};
  /** For one family added or removed, at `delta`. */
  readonly epsilon: number;
  /** Releases of the epoch so far, this one included, and what they lose together. */
  readonly releases: number;
  readonly rhoT: {readonly unchanged: number; readonly worst: number};
  readonly epsilonT: {readonly unchanged: number; readonly worst: number};
  readonly delta: number;
  readonly ledger: readonly {readonly version: string; readonly revision: number; readonly rho: number}[];
  readonly ledgerCap: {readonly releases: number; readonly rho: number};
  /** First 8 bytes of a keyed hash, hex. */
  readonly keyId: string;
  /** Whether the key is the repository's public one, which protects nobody. */
  readonly testKey: boolean;
  /** Figures published exactly; none. */
  readonly invariants: readonly string[];
  readonly structuralZeros: readonly string[];
  readonly postprocessing: {
    readonly cv: Readonly<Record<string, number>>;
    readonly sweeps: number;
    /** SHA-256 of the code that protects. */
    readonly code: string;
  };
  /** SHA-256 of the tables that noise is drawn from, and of classes.json. */
  readonly samplerTables: string;
  readonly classMap: string;
  /** Families of the nation, protected, in thousands. */
  readonly familiesThousands: number;
  /** Figures of fewer families are shown as "fewer than". */
  readonly displayMin: number;
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
