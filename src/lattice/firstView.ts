import type {PackedOutcome} from "../policy/packedOutcome.js";
import type {Bin} from "./bins.js";
import type {MarginStatement} from "./margins.js";

/**
 * first.json of the release: all that the first paint needs, before any engine. Regions are in order of code; counts
 * are weighted families, regency-major: `families[regency * bins.length + bin]`.
 */
export interface FirstView {
  /** Date of the DTSEN version, ISO. */
  readonly version: string;
  readonly dataHash: string;
  readonly synthetic: boolean;
  readonly weight: number;
  readonly bins: readonly Bin[];
  /** As in the manifest. */
  readonly margins: MarginStatement;
  readonly provinces: {readonly codes: readonly string[]; readonly names: readonly string[]};
  readonly regencies: {readonly codes: readonly string[]; readonly names: readonly string[]};
  readonly families: readonly number[];
  /** Those with any component. */
  readonly withComponent: readonly number[];
  /** Outcome of the empty scenario; unpackOutcome reads it. */
  readonly law: PackedOutcome;
}
