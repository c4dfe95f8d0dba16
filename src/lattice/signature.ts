/** The kinds of person that benefits depend on. Every person is of at most one kind, fixed at build. */
export const personTypes = ["hamil", "dini", "sd", "smp", "sma", "disabilitas", "lansia60", "lansia70"] as const;

export type PersonType = (typeof personTypes)[number];

/** The most persons of each kind that a family's signature counts (privacy.md section 4). */
export const signatureCaps: readonly number[] = [2, 4, 4, 3, 3, 2, 3, 3];

/** How many signatures there are: one number for each capped composition. */
export const signatureCount = signatureCaps.reduce((product, cap) => product * (cap + 1), 1);

/** Counts by person type, in the order of `personTypes`; whole for a signature, fractional for a mean. */
export type Counts = readonly number[];

/** The number of a composition: mixed radix, first type most significant, counts capped. */
export function encodeSignature(counts: Counts): number {
  return signatureCaps.reduce((code, cap, type) => code * (cap + 1) + Math.min(counts[type] ?? 0, cap), 0);
}

/** The composition of a number; inverse of encodeSignature for capped counts. */
export function decodeSignature(signature: number): number[] {
  const counts = new Array<number>(signatureCaps.length);
  let rest = signature;
  for (let type = signatureCaps.length - 1; type >= 0; --type) {
    const radix = signatureCaps[type]! + 1;
    counts[type] = rest % radix;
    rest = Math.floor(rest / radix);
  }
  return counts;
}

/** Profile type as three bits: 1 pregnant or 0-6, 2 school, 4 disabled or elderly. */
export function profileType(counts: Counts): number {
  const has = (...types: number[]) => types.some((type) => (counts[type] ?? 0) > 0);
  return (has(0, 1) ? 1 : 0) | (has(2, 3, 4) ? 2 : 0) | (has(5, 6, 7) ? 4 : 0);
}

export const profileTypeCount = 8;
