import type {Law} from "../../src/policy/law.js";
import {runNaively, type Family, type ReferenceRun} from "./naiveFamilies.js";
import {worth} from "./naiveWorth.js";

/** All programmes of a law run together, and the families that any family programme reaches. */
export interface ReferencePackage {
  readonly runs: Readonly<Record<string, ReferenceRun>>;
  readonly families: number;
  readonly familiesIfIndependent: number;
}

interface Slice {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

/**
 * Runs every programme, each family in one common order from 0 to 1: a programme takes its share from the bottom, or
 * from where the last of those that it may not go with ends.
 */
export function runPackage(families: readonly Family[], law: Law, inForce: Law): ReferencePackage {
  const runs: Record<string, ReferenceRun> = {};
  const slices = new Map<Family, Slice[]>(families.map((family) => [family, []]));
  const lowOf = (id: string) => (family: Family) =>
    slices
      .get(family)!
      .filter(({id: other}) => law.additional?.[id]?.notWith.includes(other))
      .reduce((low, {high}) => Math.max(low, high), 0);
  for (const id of ["pkh", "sembako", "pip", ...Object.keys(law.additional ?? {})]) {
    runs[id] = runNaively(families, law, inForce, id, lowOf(id));
    if (id === "pip") continue;
    for (const family of families) {
      const low = lowOf(id)(family);
      const share = shareOf(families, family, law, id, runs[id]);
      slices.get(family)!.push({id, low, high: low + share * (1 - low), share});
    }
  }
  let [nested, apart] = [0, 0];
  for (const [family, all] of slices) {
    const own = all.filter(({id}) => law.additional?.[id]?.unit !== "person");
    nested += family.weight * Math.max(...own.map(({high}) => high));
    apart += family.weight * (1 - own.reduce((none, {share}) => none * (1 - share), 1));
  }
  return {runs, families: nested, familiesIfIndependent: apart};
}

/** A family's share in a programme; recipients without a component are spread over the families without one nearby. */
function shareOf(families: readonly Family[], family: Family, law: Law, id: string, run: ReferenceRun): number {
  if (id !== "pkh" || worth(family, law, "pkh").units > 0) return run.shares.get(family) ?? 0;
  const cell = families.filter(({regency, upper}) => regency === family.regency && upper === family.upper);
  const bare = cell.filter((one) => worth(one, law, "pkh").units === 0);
  const beside = cell.reduce((sum, one) => sum + one.weight * (run.beside.get(one) ?? 0), 0);
  return Math.min(1, beside / bare.reduce((sum, {weight}) => sum + weight, 0));
}
