import {bandCount} from "../../src/lattice/bins.js";
import {signatureCount} from "../../src/lattice/signature.js";
import {blur} from "./measure.js";
import type {Sampler} from "./noise.js";
import {measuredSignature, measuredSignatures} from "./signatureLattice.js";

/** National counts that the class map is made from, weighted. */
export interface NationalCounts {
  /** Families by band and signature: index band × signatureCount + signature. */
  readonly M: Float64Array;
  /** Pupils by bin, school level and receipt of PIP, and families by bin, any component and size, in lattice order. */
  readonly L: Float64Array;
  readonly S: Float64Array;
  /** Members beyond six of all families, at most nine a family. */
  readonly excess: number;
}

/**
 * The national counts with noise. M is measured on signatures of at most six components only; L and S get the very
 * noise they are published with, so that nothing is measured twice.
 */
export function measureNation({M, L, S, excess}: NationalCounts, draw: Sampler): NationalCounts {
  const noisy = (name: "M" | "L" | "S" | "X", values: Float64Array) =>
    blur(name, "nation", {cells: values.length, values}, ["ID"], draw).values;
  return {
    M: unfold(noisy("M", fold(M))),
    L: noisy("L", L),
    S: noisy("S", S),
    excess: noisy("X", Float64Array.of(excess))[0]!
  };
}

const cells = measuredSignatures.length;
const cellOf = new Map(measuredSignatures.map((signature, cell) => [signature, cell]));

/** From all signatures to those measured. */
function fold(M: Float64Array): Float64Array {
  const folded = new Float64Array(bandCount * cells);
  M.forEach((families, index) => {
    if (families === 0) return;
    const cell = cellOf.get(measuredSignature(index % signatureCount))!;
    folded[Math.floor(index / signatureCount) * cells + cell]! += families;
  });
  return folded;
}

function unfold(folded: Float64Array): Float64Array {
  const M = new Float64Array(bandCount * signatureCount);
  folded.forEach((families, index) => {
    M[Math.floor(index / cells) * signatureCount + measuredSignatures[index % cells]!] = families;
  });
  return M;
}
