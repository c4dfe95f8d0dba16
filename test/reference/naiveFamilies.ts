import type {Law, ProgrammeLaw} from "../../src/policy/law.js";
import {
  besideUnits,
  hasComponent,
  heldShare,
  insideShare,
  meanRupiah,
  neighbours,
  sizeWithout,
  weigh
} from "./naiveNeighbours.js";
import {worth, type Worth} from "./naiveWorth.js";

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
  /** Programmes that the family actually receives; a PIP family for each of its pupils, four at most. */
  readonly receives?: readonly ("pkh" | "sembako" | "pip")[];
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
  /** Expected share of each family that is served; those served as recipients without a component stand apart. */
  readonly shares: ReadonlyMap<Family, number>;
  readonly beside: ReadonlyMap<Family, number>;
  /** Units served and rupiah by regency and bin, and who of them received before, where the run knows. */
  readonly cells: ReadonlyMap<string, ReferenceCell>;
  /** Rupiah paid in each quarter; units served in each, which differ only while recipients are phased out. */
  readonly stages: readonly number[];
  readonly servedByQuarter: readonly number[];
}

export interface ReferenceCell {
  served: number;
  amount: number;
  already: number;
}

/** The name of a family's regency and bin. */
export function cellOf({regency, upper}: Family): string {
  return `${regency} ${upper}`;
}

/** Units of one family that claim together: newcomers, those who already receive, or who do so without a component. */
interface Claim {
  readonly family: Family;
  readonly kind: "old" | "beyond" | "fresh" | "beside";
  /** Weighted units, and rupiah and persons of each. */
  readonly units: number;
  readonly rupiah: number;
  readonly persons: number;
  /** Share served; filled in. */
  share: number;
}

/** What a run of one programme may need of the others: units that are taken away, by family, as a share. */
type Taken = (family: Family) => number;

/**
 * A second computation of a run, written for reading: one family and one person at a time, nothing summed beforehand.
 * It shares no code with src/policy, only the shape of a law.
 */
export function runNaively(
  families: readonly Family[],
  law: Law,
  inForce: Law,
  programme: string,
  taken: Taken = () => 0
): ReferenceRun {
  const settings = law.programmes[programme]!;
  const rate = realisation(families, settings, inForce, programme);
  const claiming = (1 - settings.excluded) * settings.takeUp;
  const baseline = () => runNaively(families, inForce, inForce, programme).regencies;
  const stays = [1, 2, 3, 4].map((quarter) => staying(settings, quarter));
  const claimsIf = new Map([...new Set(stays)].map((stay) => [stay, claimsOf(families, law, programme, taken, stay)]));
  const quarters = stays.map((stay) => claimsIf.get(stay)!);
  const ofYear = quarters.flatMap((claims) => claims.map((claim) => ({...claim, units: claim.units / 4})));
  for (const claims of claimsIf.values()) serve(claims, settings, rate, baseline, ofYear);
  const regencies: Record<string, ReferenceTotals> = {};
  const nation = nothing();
  const cells = new Map<string, ReferenceCell>();
  const served = {among: new Map<Family, number>(), beside: new Map<Family, number>()};
  const [stages, servedByQuarter] = [
    [0, 0, 0, 0],
    [0, 0, 0, 0]
  ];
  const calendar = paidByQuarter(law, programme);
  const all = quarters.flatMap((claims, quarter) => claims.map((claim) => ({...claim, quarter})));
  for (const {family, kind, units: now, rupiah: aYear, persons, share, quarter} of all) {
    const units = now / 4; // a quarter of a unit-year
    const rupiah = aYear * calendar[quarter]! * 4;
    stages[quarter]! += units * rupiah * claiming * share * rate;
    servedByQuarter[quarter]! += now * claiming * share;
    for (const sum of [(regencies[family.regency] ??= nothing()), nation]) {
      sum.target += units;
      sum.eligible += units * (1 - settings.excluded);
      sum.claiming += units * claiming;
      sum.served += units * claiming * share;
      sum.persons += units * persons * claiming * share;
      sum.amount += units * rupiah * claiming * share * rate;
      sum.fullCost += units * rupiah * (1 - settings.excluded) * rate;
    }
    const cell = cells.get(cellOf(family)) ?? {served: 0, amount: 0, already: 0};
    cells.set(cellOf(family), cell);
    cell.served += units * claiming * share;
    cell.amount += units * rupiah * claiming * share * rate;
    cell.already += kind === "fresh" ? 0 : units * claiming * share;
    const map = kind === "beside" ? served.beside : served.among;
    map.set(family, (map.get(family) ?? 0) + units * claiming * share);
  }
  const perFamily = (map: Map<Family, number>, whole: (family: Family) => number) =>
    new Map([...map].map(([family, units]) => [family, whole(family) > 0 ? units / whole(family) : 0]));
  return {
    nation,
    regencies,
    cells,
    stages,
    servedByQuarter,
    shares: perFamily(served.among, (family) => {
      const own = perPerson(families, family, law, programme) ?? worth(family, law, programme);
      return own.units * family.weight * (1 - taken(family));
    }),
    beside: perFamily(served.beside, ({weight}) => weight)
  };
}

function claimsOf(families: readonly Family[], law: Law, programme: string, taken: Taken, stay: number): Claim[] {
  const settings = law.programmes[programme]!;
  return families.flatMap((family) => {
    const own = perPerson(families, family, law, programme) ?? worth(family, law, programme);
    const units = own.units * family.weight * (1 - taken(family));
    const inside = insideShare(families, family, settings);
    const held = settings.recipients === undefined ? 0 : heldShare(families, family, law, programme);
    const beside = settings.recipients === undefined ? 0 : besideUnits(families, family, law, programme);
    const one = {family, rupiah: own.units > 0 ? own.rupiah / own.units : 0, persons: own.persons, share: 0};
    const mean = meanRupiah(families, family, law, programme);
    const size = programme === "pip" ? 1 : sizeWithout(families, family);
    return [
      {...one, kind: "old" as const, units: units * inside * held},
      {...one, kind: "beyond" as const, units: units * (1 - inside) * held * stay},
      {...one, kind: "fresh" as const, units: units * inside * (1 - held)},
      {...one, kind: "beside" as const, units: beside * stay, rupiah: mean, persons: size}
    ].filter(({units}) => units > 0);
  });
}

/**
 * A programme by the person counts as many persons a family as its like have in the mean, as the cells know no more:
 * families with a component, and what these leave of the others.
 */
function perPerson(families: readonly Family[], family: Family, law: Law, programme: string): Worth | null {
  const benefit = law.additional?.[programme];
  if (benefit?.unit !== "person") return null;
  const persons = likeSize(families, family, law);
  return {units: persons, rupiah: persons * benefit.year, persons: 1};
}

/** The mean size of the families of a cell that qualify for PKH as a family does, or that do not. */
export function likeSize(families: readonly Family[], family: Family, law: Law): number {
  const cell = neighbours(families, family);
  const sizeOf = (group: readonly Family[]) => weigh(group, ({members}) => members.length);
  const count = (group: readonly Family[]) => weigh(group, () => 1);
  const withComponent = cell.filter(hasComponent);
  const qualifies = (one: Family) => worth(one, law, "pkh").units > 0;
  const size = count(withComponent) > 0 ? sizeOf(withComponent) / count(withComponent) : 0;
  const inPkh = count(cell.filter(qualifies));
  return qualifies(family) ? size : (sizeOf(cell) - inPkh * size) / (count(cell) - inPkh);
}

/** The share of those beyond the rules who have not left yet in a quarter, 1 to 4. */
function staying({recipients}: ProgrammeLaw, quarter: number): number {
  if (recipients === undefined || recipients === "drop") return 0;
  if (recipients === "keep") return 1;
  return quarter < recipients.phaseOut ? (recipients.phaseOut - quarter) / recipients.phaseOut : 0;
}

/** What each quarter pays of a year: PIP in three termins of a third, evenly over the months of each. */
function paidByQuarter({sembako, additional}: Law, programme: string): readonly number[] {
  if (programme === "sembako") return sembako.quarters;
  if (programme !== "pip") return additional?.[programme]?.quarters ?? [1 / 4, 1 / 4, 1 / 4, 1 / 4];
  const months = [0, 1 / 9, 1 / 9, 1 / 9, ...[5, 6, 7, 8, 9].map(() => 1 / 15), 1 / 9, 1 / 9, 1 / 9];
  return [0, 3, 6, 9].map((from) => months.slice(from, from + 3).reduce((sum, share) => sum + share, 0));
}

/**
 * Fills those who already receive before the others, each evenly or bin after bin, until a place or a rupiah is
 * lacking; where places are by regency, first these and then the nation's rupiah. A quarter has its part of the ceiling
 * as it has of the costs, so both are of a year here; places by what is eligible go by the claims of the whole year.
 */
function serve(
  claims: Claim[],
  settings: ProgrammeLaw,
  rate: number,
  baseline: () => Readonly<Record<string, ReferenceTotals>>,
  ofYear: readonly Claim[]
): void {
  const {quota, ceiling, allocation, excluded, takeUp, fill} = settings;
  const claiming = (1 - excluded) * takeUp;
  for (const claim of claims) claim.share = 1;
  const walk = (of: readonly Claim[], places: number, rupiah: number) => {
    let [restPlaces, restRupiah, stopped] = [places, rupiah, false];
    for (const group of queue(of, fill)) {
      const wanted = group.reduce((sum, {units, share}) => sum + units * claiming * share, 0);
      const cost = group.reduce((sum, {units, rupiah, share}) => sum + units * rupiah * rate * claiming * share, 0);
      const fitting = Math.min(1, wanted > 0 ? restPlaces / wanted : 1, cost > 0 ? restRupiah / cost : 1);
      const served = stopped ? 0 : fitting;
      stopped ||= fitting < 1;
      for (const claim of group) claim.share *= served;
      restPlaces = Math.max(0, restPlaces - served * wanted);
      restRupiah = Math.max(0, restRupiah - served * cost);
    }
  };
  if (allocation === undefined || quota === null) return walk(claims, quota ?? Infinity, ceiling ?? Infinity);
  const eligible = (regency?: string) =>
    ofYear.reduce((sum, {family, units}) => sum + (regency === undefined || family.regency === regency ? units : 0), 0);
  const before = allocation === "baseline" ? baseline() : {};
  const servedBefore = Object.values(before).reduce((sum, {served}) => sum + served, 0);
  for (const regency of new Set(claims.map(({family}) => family.regency))) {
    const part =
      allocation === "eligible"
        ? (quota * eligible(regency)) / (eligible() || 1)
        : allocation === "baseline"
          ? (quota * (before[regency]?.served ?? 0)) / (servedBefore || 1)
          : allocation[regency]!;
    walk(
      claims.filter(({family}) => family.regency === regency),
      part,
      Infinity
    );
  }
  walk(claims, Infinity, ceiling ?? Infinity);
}

function queue(claims: readonly Claim[], fill: ProgrammeLaw["fill"]): Claim[][] {
  const tiers = [claims.filter(({kind}) => kind !== "fresh"), claims.filter(({kind}) => kind === "fresh")];
  if (fill === "merata") return tiers;
  const order = (upper: number | null) => upper ?? Infinity;
  return tiers.flatMap((tier) =>
    [...new Set(tier.map(({family}) => order(family.upper)))]
      .sort((a, b) => a - b)
      .map((edge) => tier.filter(({family}) => order(family.upper) === edge))
  );
}

function realisation(
  families: readonly Family[],
  {realisation}: ProgrammeLaw,
  inForce: Law,
  programme: string
): number {
  if (typeof realisation === "number") return realisation;
  if (realisation === "indeks") return 1;
  const settings = inForce.programmes[programme]!;
  const {quota, budget} = settings.published;
  if (quota === null || budget === null) return 1;
  const full = {...inForce.programmes, [programme]: {...settings, quota, ceiling: null, realisation: 1}};
  const {nation} = runNaively(families, {...inForce, programmes: full}, inForce, programme);
  return nation.served > 0 && nation.amount > 0 ? Math.min(1, budget / (quota * (nation.amount / nation.served))) : 1;
}

function nothing(): ReferenceTotals {
  return {target: 0, eligible: 0, claiming: 0, served: 0, persons: 0, amount: 0, fullCost: 0};
}
