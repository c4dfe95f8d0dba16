import type {Law, ProgrammeLaw} from "../../src/policy/law.js";
import type {Family} from "./naiveFamilies.js";
import {worth} from "./naiveWorth.js";

/** Share of a family inside the threshold: by national bins, or by its regency's own people, lowest bins first. */
export function insideShare(
  families: readonly Family[],
  family: Family,
  {threshold, thresholds, ranking}: ProgrammeLaw
) {
  const {regency, upper} = family;
  if (upper === null) return 0;
  const cut = thresholds?.regencies?.[regency] ?? thresholds?.provinces?.[regency.slice(0, 2)] ?? threshold;
  if (ranking !== "lokal") return upper <= cut ? 1 : 0;
  if (cut === 100) return 1;
  const people = (which: (other: number) => boolean) =>
    families
      .filter((other) => other.regency === regency && other.upper !== null && which(other.upper))
      .reduce((sum, {members, weight}) => sum + members.length * weight, 0);
  const room = (cut / 100) * people(() => true) - people((other) => other < upper);
  return Math.max(0, Math.min(1, room / people((other) => other === upper)));
}

/** Share of the units like this family's that already receive. */
export function heldShare(families: readonly Family[], family: Family, law: Law, programme: string): number {
  const cell = neighbours(families, family);
  if (programme === "pip") {
    const pupils = weigh(cell, (one) => worth(one, law, "pip").units);
    return pupils > 0 ? Math.min(1, receivingPupils(families, family) / pupils) : 0;
  }
  const same = programme === "pkh" ? cell.filter(hasComponent) : cell;
  const all = weigh(same, () => 1);
  return all > 0 ? weigh(same, ({receives}) => Number(receives?.includes(programme as "pkh") ?? false)) / all : 0;
}

/** Recipients of a family's cell that are none of the programme's units, laid evenly on the cell's families. */
export function besideUnits(families: readonly Family[], family: Family, law: Law, programme: string): number {
  const cell = neighbours(families, family);
  const even = (units: number) => (Math.max(0, units) * family.weight) / weigh(cell, () => 1);
  if (programme === "sembako") return 0;
  if (programme === "pip") {
    return even(receivingPupils(families, family) - weigh(cell, (one) => worth(one, law, "pip").units));
  }
  const received = weigh(cell, ({receives}) => Number(receives?.includes("pkh") ?? false));
  const qualifying = cell.filter((one) => worth(one, law, "pkh").units > 0);
  const [first] = qualifying;
  const among = first ? heldShare(families, first, law, "pkh") * weigh(qualifying, () => 1) : 0;
  return even(received - among);
}

/**
 * Pupils of a cell's PIP families: as many as in the nation's bin, four at most in any one, shared out by the pupils that
 * a family with pupils has in each cell, and made good for those beyond four.
 */
function receivingPupils(families: readonly Family[], family: Family): number {
  const inPip = (one: Family) => one.receives?.includes("pip") ?? false;
  const pupilsOf = ({members}: Family) =>
    members.filter(({kind, school}) => ["sd", "smp", "sma"].includes(school ?? kind)).length;
  const expected = (cell: readonly Family[]) => {
    const pupils = cell.filter((one) => pupilsOf(one) > 0);
    const mean = pupils.length > 0 ? weigh(pupils, pupilsOf) / weigh(pupils, () => 1) : 1;
    return weigh(cell.filter(inPip), () => 1) * mean;
  };
  const bin = families.filter(({upper}) => upper === family.upper);
  const regencies = new Set(bin.map(({regency}) => regency));
  const nation = [...regencies].reduce((sum, code) => sum + expected(bin.filter(({regency}) => regency === code)), 0);
  const withClasses = families.filter(({upper}) => upper !== null && upper <= 60);
  const counted = weigh(withClasses, (one) => Math.min(4, pupilsOf(one)));
  const beyond = counted > 0 ? Math.max(1, weigh(withClasses, pupilsOf) / counted) : 1;
  const received = weigh(bin.filter(inPip), (one) => Math.min(4, pupilsOf(one)));
  return nation > 0 ? (received * beyond * expected(neighbours(families, family))) / nation : 0;
}

/** Rupiah a unit in the family's cell, else in the nation's bin, else in the nation. */
export function meanRupiah(families: readonly Family[], family: Family, law: Law, programme: string): number {
  const near = [neighbours(families, family), families.filter(({upper}) => upper === family.upper), families];
  for (const group of near) {
    const units = weigh(group, (one) => worth(one, law, programme).units);
    if (units > 1e-6) return weigh(group, (one) => worth(one, law, programme).rupiah) / units;
  }
  return 0;
}

/** Members of a family without a component nearby, or of any family where all have one. */
export function sizeWithout(families: readonly Family[], family: Family): number {
  const cell = neighbours(families, family);
  const bare = cell.filter((one) => !hasComponent(one));
  const group = bare.length > 0 ? bare : cell;
  return weigh(group, ({members}) => members.length) / weigh(group, () => 1);
}

/** The families of the same regency and bin. */
export function neighbours(families: readonly Family[], {regency, upper}: Family): Family[] {
  return families.filter((other) => other.regency === regency && other.upper === upper);
}

/** Whether any member is of a kind that benefits depend on. */
export function hasComponent({members}: Family): boolean {
  return members.some(({kind}) => kind !== "lain");
}

/** A sum over families, each by its weight. */
export function weigh(families: readonly Family[], of: (family: Family) => number): number {
  return families.reduce((sum, family) => sum + family.weight * of(family), 0);
}
