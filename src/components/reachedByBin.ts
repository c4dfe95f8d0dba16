import type {ProgrammeOutcome} from "../policy/outcome.js";

/**
 * Families reached by PKH or Sembako in each bin, under nested service: of the families with a PKH component the
 * larger of the two shares, of the others Sembako's (src/policy/package.ts). `qualifying` is the families with a PKH
 * component; for a region it is estimated from those with any component, by the nation's proportion in the bin.
 */
export function reachedByBin(
  families: Float64Array,
  qualifying: Float64Array,
  pkh: Pick<ProgrammeOutcome, "bins">,
  sembako: Pick<ProgrammeOutcome, "bins">
): Float64Array {
  return families.map((count, bin) => {
    const a = share(pkh, bin);
    const b = share(sembako, bin);
    return qualifying[bin]! * Math.max(a, b) + (count - qualifying[bin]!) * b;
  });
}

/** Families of a place with a PKH component by bin, from its families with any component. */
export function qualifyingByBin(
  withComponent: Float64Array,
  nationWithComponent: Float64Array,
  pkh: Pick<ProgrammeOutcome, "bins">
): Float64Array {
  return withComponent.map((count, bin) => {
    const nation = nationWithComponent[bin]!;
    return nation > 0 ? (count * (pkh.bins.units[bin] ?? 0)) / nation : 0;
  });
}

function share({bins}: Pick<ProgrammeOutcome, "bins">, bin: number): number {
  const units = bins.units[bin] ?? 0;
  return units > 0 ? bins.served[bin]! / units : 0;
}
