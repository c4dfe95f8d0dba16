import type {Law} from "../../src/policy/law.js";
import {likeSize, runNaively, type Family, type ReferenceRun} from "./naiveFamilies.js";
import {worth} from "./naiveWorth.js";

/** All programmes of a law run together, and the families that any family programme reaches. */
export interface ReferencePackage {
  readonly runs: Readonly<Record<string, ReferenceRun>>;
  readonly families: number;
  readonly familiesIfIndependent: number;
  /** Their persons, each family as large as its like in the mean. */
  readonly persons: number;
  readonly byRegency: Readonly<Record<string, number>>;
  /** Families in both of two family programmes, under both names in the order in which they run. */
  readonly overlaps: Readonly<Record<string, number>>;
}

interface Slice {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** Of those left when its families that may not go with it are gone, were service of the others independent. */
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
      const served = shareOf(families, family, law, id, runs[id]) * (1 - low);
      const others = slices.get(family)!.filter(({id: other}) => law.additional?.[id]?.notWith.includes(other));
      const taken = Math.max(0, ...others.filter(({id}) => isFamilyProgramme(law, id)).map(({high}) => high));
      slices.get(family)!.push({id, low, high: low + served, share: taken < 1 ? served / (1 - taken) : 0});
    }
  }
  let [nested, apart, persons] = [0, 0, 0];
  const [byRegency, overlaps]: Record<string, number>[] = [{}, {}] as const;
  for (const [family, all] of slices) {
    const own = all.filter(({id}) => isFamilyProgramme(law, id));
    const reached = covered(own);
    nested += family.weight * reached;
    persons += family.weight * reached * likeSize(families, family, law);
    byRegency![family.regency] = (byRegency![family.regency] ?? 0) + family.weight * reached;
    apart += family.weight * Math.max(reached, 1 - own.reduce((none, {share}) => none * (1 - share), 1));
    own.forEach((one, at) => {
      for (const other of own.slice(at + 1)) {
        const name = `${one.id}+${other.id}`;
        const both = covered([one]) + covered([other]) - covered([one, other]);
        overlaps![name] = (overlaps![name] ?? 0) + family.weight * both;
      }
    });
  }
  return {runs, families: nested, familiesIfIndependent: apart, persons, byRegency: byRegency!, overlaps: overlaps!};
}

function isFamilyProgramme({additional}: Law, id: string): boolean {
  return additional?.[id]?.unit !== "person";
}

/** The part of the common order that some slice covers: between any two neighbouring edges all or nothing. */
function covered(slices: readonly Slice[]): number {
  const edges = [0, 1, ...slices.flatMap(({low, high}) => [low, high])].sort((a, b) => a - b);
  return edges.slice(1).reduce((sum, edge, at) => {
    const middle = (edges[at]! + edge) / 2;
    return slices.some(({low, high}) => low < middle && middle < high) ? sum + edge - edges[at]! : sum;
  }, 0);
}

/** A family's share in a programme; recipients without a component are spread over the families without one nearby. */
function shareOf(families: readonly Family[], family: Family, law: Law, id: string, run: ReferenceRun): number {
  if (id !== "pkh" || worth(family, law, "pkh").units > 0) return run.shares.get(family) ?? 0;
  const cell = families.filter(({regency, upper}) => regency === family.regency && upper === family.upper);
  const bare = cell.filter((one) => worth(one, law, "pkh").units === 0);
  const beside = cell.reduce((sum, one) => sum + one.weight * (run.beside.get(one) ?? 0), 0);
  return Math.min(1, beside / bare.reduce((sum, {weight}) => sum + weight, 0));
}
