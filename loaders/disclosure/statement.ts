import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import type {DisclosureStatement} from "../../src/lattice/release.js";
import {sweeps} from "./fitMargins.js";
import {gaussianTable} from "./gaussianTable.js";
import {epoch, guarantee, ledgerCap} from "./guarantee.js";
import {keyId} from "./keys.js";
import type {MasterKey} from "./readKey.js";
import {shrinkages} from "./makeAdditive.js";
import {reservedTables, spends} from "./variances.js";

/** Below this many families a figure is shown as "fewer than 10". */
const displayMin = 10;

/** What only the release knows. */
export interface StatementParts {
  readonly master: MasterKey;
  /** Releases of the epoch, this one last. */
  readonly releases: readonly {readonly version: string; readonly revision: number; readonly rho: number}[];
  /** SHA-256 of classes.json. */
  readonly classMap: string;
  /** Families of the nation, of the protected tables. */
  readonly families: number;
}

/** What the manifest says of protection: enough to recompute the stated guarantee, and nothing secret. */
export function statement({master, releases, classMap, families}: StatementParts): DisclosureStatement {
  return {
    epoch,
    unit: "family",
    noise: spends.map((spend) => ({...spend, reserved: reservedTables.includes(spend.table)})),
    stickyShare: 1 / 3,
    ...guarantee(releases.length),
    ledger: releases.map(({version, revision, rho}) => ({version, revision, rho})),
    ledgerCap,
    keyId: keyId(master.bytes),
    testKey: master.test,
    invariants: [],
    structuralZeros: [],
    postprocessing: {
      cv: {composition: shrinkages.composition.cv, receipt: shrinkages.receipt.cv},
      sweeps,
      code: codeHash()
    },
    samplerTables: samplerHash(),
    classMap,
    familiesThousands: Math.round(families / 1000),
    displayMin
  };
}

/** SHA-256 over every table that draws come from: a line "variance bound", then a threshold a line. */
function samplerHash(): string {
  const parts = spends.flatMap(({variance, sticky}) => [sticky, variance - sticky]).filter((part) => part > 0);
  const hash = createHash("sha256");
  for (const part of [...new Set(parts)].sort((a, b) => a - b)) {
    const {bound, thresholds} = gaussianTable(part);
    hash.update(`${part} ${bound}\n${thresholds.join("\n")}\n`);
  }
  return hash.digest("hex");
}

/** SHA-256 over this folder's sources, in order of name: which code made the release. */
export function codeHash(): string {
  const folder = new URL("./", import.meta.url);
  const hash = createHash("sha256");
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  for (const name of names.sort()) hash.update(readFileSync(new URL(name, folder)));
  return hash.digest("hex");
}
