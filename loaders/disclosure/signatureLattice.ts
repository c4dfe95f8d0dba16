import {decodeSignature, encodeSignature, signatureCount, type Counts} from "../../src/lattice/signature.js";

/** Larger families are counted with this many components, so that table M has few cells for noise to fall on. */
export const mostComponents = 6;

/** The signatures that table M is measured on: all of at most six components, in order of number; 2,476. */
export const measuredSignatures: readonly number[] = Array.from({length: signatureCount}, (_, code) => code).filter(
  (code) => components(decodeSignature(code)) <= mostComponents
);

/**
 * The signature a family is counted at in table M: its own, or, with more than six components, what is left when its
 * most numerous type (the last of them in a tie) loses one until six remain. The profile type stays the same.
 */
export function measuredSignature(signature: number): number {
  const counts = decodeSignature(signature);
  for (let spare = components(counts) - mostComponents; spare > 0; --spare) {
    counts[counts.lastIndexOf(Math.max(...counts))]! -= 1;
  }
  return encodeSignature(counts);
}

function components(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
