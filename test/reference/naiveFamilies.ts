import type {Law, PkhComponent, ProgrammeLaw} from "../../src/policy/law.js";

/** A person as the registry has them: one kind, and the school that a pregnant or severely disabled one may attend. */
export interface Person {
  readonly kind: "hamil" | "dini" | "sd" | "smp" | "sma" | "disabilitas" | "lansia60" | "lansia70" | "lain";
  readonly school?: "sd" | "smp" | "sma";
}

export interface Family {
  readonly regency: string;
  /** Upper edge of the family's welfare bin in per cent; null when not ranked. */
  readonly upper: number | null;
  readonly weight: number;
  readonly members: readonly Person[];
}

export interface ReferenceTotals {
  target: number;
  eligible: number;
  claiming: number;
  served: number;
  persons: number;
  amount: number;
  fullCost: number;
}

export interface ReferenceRun {
  readonly nation: ReferenceTotals;
  readonly regencies: Readonly<Record<string, ReferenceTotals>>;
  /** Expected share of each family that is served. */
  readonly shares: ReadonlyMap<Family, number>;
}

type Programme = "pkh" | "sembako" | "pip";

/**
 * A second computation of a run, written for reading: one family and one person at a time, nothing summed beforehand.
 * It shares no code with src/policy, only the shape of a law.
 */
export function runNaively(families: readonly Family[], law: Law, inForce: Law, programme: Programme): ReferenceRun {
  const settings = law.programmes[programme]!;
  const rate = realisation(families, settings, inForce, programme);
  const shares = serve(families, law, programme, settings, rate);
  const regencies: Record<string, ReferenceTotals> = {};
  const nation = nothing();
  for (const family of families) {
    const totals = (regencies[family.regency] ??= nothing());
    const {units, rupiah, persons} = worth(family, law, programme);
    const target = isInside(family, settings) ? units * family.weight : 0;
    const share = shares.get(family) ?? 0;
    for (const sum of [totals, nation]) {
      sum.target += target;
      sum.eligible += target * (1 - settings.excluded);
      sum.claiming += target * (1 - settings.excluded) * settings.takeUp;
      sum.served += units * family.weight * share;
      sum.persons += persons * family.weight * share;
      sum.amount += rupiah * family.weight * share * rate;
      sum.fullCost += isInside(family, settings) ? rupiah * family.weight * (1 - settings.excluded) * rate : 0;
    }
  }
  return {nation, regencies, shares};
}

/** Families reached by PKH or Sembako: nested, and as if the two were drawn apart. */
export function reachedByEither(families: readonly Family[], law: Law, inForce: Law): {nested: number; apart: number} {
  const pkh = runNaively(families, law, inForce, "pkh").shares;
  const sembako = runNaively(families, law, inForce, "sembako").shares;
  let nested = 0;
  let apart = 0;
  for (const family of families) {
    const inPkh = worth(family, law, "pkh").units > 0 ? (pkh.get(family) ?? 0) : 0;
    const inSembako = sembako.get(family) ?? 0;
    nested += family.weight * (inPkh > inSembako ? inPkh : inSembako);
    apart += family.weight * (1 - (1 - inPkh) * (1 - inSembako));
  }
  return {nested, apart};
}

/** PKH of one family, rupiah a year: every way to choose its members is tried, or the priority list is walked down. */
export function naivePkh(members: readonly Person[], law: Law["pkh"]): number {
  const fitting = members.flatMap((person) => {
    const component = componentOf(person, law);
    return component === null ? [] : [component];
  });
  if (law.order === "priority") {
    const chosen: PkhComponent[] = [];
    for (const component of ["aud", "sd", "smp", "sma", "disabilitas", "lansia", "bumil"] as const) {
      for (const candidate of fitting) {
        if (candidate === component && isAllowed([...chosen, candidate], law)) chosen.push(candidate);
      }
    }
    return paid(chosen, law);
  }
  let best = 0;
  for (let choice = 0; choice < 2 ** fitting.length; ++choice) {
    const chosen = fitting.filter((_, person) => Math.floor(choice / 2 ** person) % 2 === 1);
    if (isAllowed(chosen, law)) best = Math.max(best, paid(chosen, law));
  }
  return best;
}

function worth(family: Family, law: Law, programme: Programme): {units: number; rupiah: number; persons: number} {
  const persons = family.members.length;
  if (programme === "sembako") return {units: 1, rupiah: law.sembako.year, persons};
  if (programme === "pkh") {
    const qualifies = family.members.some((person) => componentOf(person, law.pkh) !== null);
    return qualifies
      ? {units: 1, rupiah: naivePkh(family.members, law.pkh), persons}
      : {units: 0, rupiah: 0, persons: 0};
  }
  let pupils = 0;
  let rupiah = 0;
  for (const {kind, school} of family.members) {
    const level = kind === "sd" || kind === "smp" || kind === "sma" ? kind : school;
    if (level === undefined) continue;
    pupils += 1;
    rupiah += law.pip.rates[{sd: 0, smp: 1, sma: 2}[level]]!;
  }
  return {units: pupils, rupiah, persons: pupils};
}

function componentOf({kind}: Person, law: Law["pkh"]): PkhComponent | null {
  let component: PkhComponent | null = null;
  if (kind === "hamil") component = "bumil";
  if (kind === "dini") component = "aud";
  if (kind === "sd" || kind === "smp" || kind === "sma" || kind === "disabilitas") component = kind;
  if (kind === "lansia70" || (kind === "lansia60" && law.elderlyAge === 60)) component = "lansia";
  return component !== null && component in law.amounts ? component : null;
}

function isAllowed(chosen: readonly PkhComponent[], law: Law["pkh"]): boolean {
  const early = chosen.filter((component) => component === "aud").length;
  const children = chosen.filter((component) => ["aud", "sd", "smp", "sma"].includes(component)).length;
  if (law.maxEarlyChildhood !== null && early > law.maxEarlyChildhood) return false;
  if (law.maxChildren !== null && children > law.maxChildren) return false;
  return law.maxPersons === null || chosen.length <= law.maxPersons;
}

function paid(chosen: readonly PkhComponent[], law: Law["pkh"]): number {
  return chosen.reduce((sum, component) => sum + law.amounts[component]!, 0);
}

function isInside({upper}: Family, {threshold}: ProgrammeLaw): boolean {
  return upper !== null && upper <= threshold;
}

/** Fills bin after bin, or all bins as one, until a place or a rupiah is lacking. */
function serve(
  families: readonly Family[],
  law: Law,
  programme: Programme,
  {quota, ceiling, fill, excluded, takeUp, threshold}: ProgrammeLaw,
  rate: number
): Map<Family, number> {
  const inside = families.filter(({upper}) => upper !== null && upper <= threshold);
  const queue = fill === "merata" ? [inside] : inBinOrder(inside);
  const shares = new Map<Family, number>();
  let places = quota ?? Infinity;
  let rupiah = ceiling ?? Infinity;
  for (const group of queue) {
    let wanted = 0;
    let cost = 0;
    for (const family of group) {
      const one = worth(family, law, programme);
      wanted += one.units * family.weight * (1 - excluded) * takeUp;
      cost += one.rupiah * rate * family.weight * (1 - excluded) * takeUp;
    }
    const share = Math.min(1, wanted > 0 ? places / wanted : 1, cost > 0 ? rupiah / cost : 1);
    for (const family of group) shares.set(family, share * (1 - excluded) * takeUp);
    places = Math.max(0, places - share * wanted);
    rupiah = Math.max(0, rupiah - share * cost);
    if (share < 1) break;
  }
  return shares;
}

function inBinOrder(families: readonly Family[]): Family[][] {
  const uppers = [...new Set(families.map(({upper}) => upper!))].sort((a, b) => a - b);
  return uppers.map((edge) => families.filter(({upper}) => upper === edge));
}

function realisation(
  families: readonly Family[],
  {realisation}: ProgrammeLaw,
  inForce: Law,
  programme: Programme
): number {
  if (typeof realisation === "number") return realisation;
  const settings = inForce.programmes[programme]!;
  const {quota, budget} = settings.published;
  if (realisation === "indeks" || quota === null || budget === null) return 1;
  const shares = serve(families, inForce, programme, {...settings, quota, ceiling: null}, 1);
  let served = 0;
  let cost = 0;
  for (const [family, share] of shares) {
    const {units, rupiah} = worth(family, inForce, programme);
    served += units * family.weight * share;
    cost += rupiah * family.weight * share;
  }
  return served > 0 && cost > 0 ? Math.min(1, budget / (quota * (cost / served))) : 1;
}

function nothing(): ReferenceTotals {
  return {target: 0, eligible: 0, claiming: 0, served: 0, persons: 0, amount: 0, fullCost: 0};
}
