import type {AuditRecord} from "../src/lattice/auditRecord.js";
import type {Bin} from "../src/lattice/bins.js";
import {auditOfCode, requireAudit} from "./auditOfCode.js";
import {checkCap, epoch} from "./disclosure/guarantee.js";
import {keyId} from "./disclosure/keys.js";
import {readKey, type KeyEnvironment, type MasterKey} from "./disclosure/readKey.js";
import {readEarlierReleases, type EarlierRelease} from "./earlierReleases.js";
import type {RegistryHead} from "./registry.js";

/** What the operator sets for protection and for releases over time. */
export interface ReleaseEnvironment extends KeyEnvironment {
  /** Folder of releases already published, one a folder. */
  readonly DESIL_RELEASES?: string | undefined;
  /** 0, or the number of this correction of a version already published. */
  readonly DESIL_REVISION?: string | undefined;
}

/** What is settled about a release before anything is counted. Holds the key: never written or logged. */
export interface ReleasePlan {
  readonly master: MasterKey;
  readonly revision: number;
  /** Releases of this epoch published before, without this one. */
  readonly earlier: readonly EarlierRelease[];
  /** This very release, when it was published before: it must come out the same. */
  readonly published: EarlierRelease | null;
}

/**
 * Reads key, revision and earlier releases. Throws RangeError, with what to do, for a key that is missing or must not be
 * used, real input without a passed audit of this code or without a folder of earlier releases, earlier releases under
 * another key, epoch or kind of data, and a ledger past its cap.
 */
export function planRelease(
  environment: ReleaseEnvironment,
  {version, synthetic, weight}: RegistryHead,
  audit: AuditRecord | null = auditOfCode()
): ReleasePlan {
  if (!synthetic && weight !== 1) {
    throw new RangeError(`registry that is not synthetic must hold every family once: weight is ${weight}`);
  }
  const master = readKey(environment, synthetic);
  if (!synthetic) requireAudit(audit);
  if (!synthetic && !environment.DESIL_RELEASES) {
    throw new RangeError(
      "registry that is not synthetic needs the releases published before: set DESIL_RELEASES to their folder, or to an empty one for the first release"
    );
  }
  const revision = Number(environment.DESIL_REVISION || "0");
  if (!Number.isInteger(revision) || revision < 0 || revision > 99) {
    throw new RangeError(`DESIL_REVISION must be a whole number from 0 to 99: ${environment.DESIL_REVISION}`);
  }
  const all = readEarlierReleases(environment.DESIL_RELEASES);
  for (const {manifest} of all) checkKin(manifest, keyId(master.bytes), synthetic);
  const own = ({manifest}: EarlierRelease) => manifest.version === version && manifest.revision === revision;
  const earlier = all.filter((release) => !own(release));
  checkCap(earlier.length + 1);
  return {master, revision, earlier, published: all.find(own) ?? null};
}

/** Throws RangeError when an earlier release has other bins: its classes and noise would name other cells. */
export function checkBins(earlier: readonly EarlierRelease[], bins: readonly Bin[]): void {
  for (const {manifest} of earlier) {
    if (JSON.stringify(manifest.bins) === JSON.stringify(bins)) continue;
    throw new RangeError(
      `release ${manifest.version} has other welfare bins: a change of bins is a new epoch, which the owner must sign`
    );
  }
}

function checkKin({version, synthetic, disclosure}: EarlierRelease["manifest"], key: string, own: boolean): void {
  if (synthetic !== own) {
    throw new RangeError(
      `release ${version} in DESIL_RELEASES is ${synthetic ? "" : "not "}synthetic, the registry is ${own ? "" : "not "}synthetic`
    );
  }
  if (disclosure.epoch !== epoch) throw new RangeError(`release ${version} is of another epoch: ${disclosure.epoch}`);
  if (disclosure.keyId !== key) {
    throw new RangeError(`release ${version} was made with another key, id ${disclosure.keyId}: set DESIL_KEY to it`);
  }
}
