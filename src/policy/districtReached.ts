import {marginOf, type MarginStatement} from "../lattice/margins.js";
import type {DistrictAnswer} from "./districtAnswer.js";
import {unitsMargin} from "./districtRows.js";
import type {DistrictOutcome} from "./districts.js";
import {shippedIds} from "./resolveSettings.js";

/** Families that any family programme reaches in districts, beside the baseline's; both with their 95% margins. */
export interface DistrictReached {
  readonly served: Float64Array;
  readonly margin: number;
  /** Null where no baseline was asked for, and where it is not known. */
  readonly before: Float64Array | null;
  readonly marginBefore: number | null;
}

/** Actual receipt tells who receives PKH or Sembako, and of no added programme: beside one nothing can be compared. */
export function districtReached(
  {outcome, baseline, counts, reached, reachedBefore}: DistrictAnswer,
  againstReceipt: boolean,
  margins: MarginStatement
): DistrictReached {
  const own = {served: reached, margin: widest(outcome, margins)};
  if (!againstReceipt) return {...own, before: reachedBefore, marginBefore: baseline && widest(baseline, margins)};
  const isKnown = Object.keys(outcome).every((id) => (shippedIds as readonly string[]).includes(id));
  if (!isKnown) return {...own, before: null, marginBefore: null};
  return {...own, before: counts.receivedAny, marginBefore: marginOf(margins, "received", "district")};
}

/** A union is a count of the same families as its parts: it has the margin of the widest. */
function widest(outcome: DistrictOutcome, margins: MarginStatement): number {
  const families = Object.values(outcome).filter(({unit}) => unit === "family");
  return Math.max(0, ...families.map((run) => unitsMargin(run, margins)));
}
