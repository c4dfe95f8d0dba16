import type {Law, PkhComponent} from "../../src/policy/law.js";
import type {Family, Person} from "./naiveFamilies.js";

/** What one family is worth to a programme: units, rupiah of all of them a year, and persons of each. */
export interface Worth {
  readonly units: number;
  readonly rupiah: number;
  readonly persons: number;
}

/** The worth of a family, by its persons; kindergarten by the law's share of its children 0-6. */
export function worth(family: Family, law: Law, programme: string): Worth {
  const persons = family.members.length;
  if (programme === "sembako") return {units: 1, rupiah: law.sembako.year, persons};
  if (programme === "pip") return pupils(family, law);
  if (programme === "pkh") {
    const qualifies = family.members.some((person) => componentOf(person, law.pkh) !== null);
    return qualifies
      ? {units: 1, rupiah: naivePkh(family.members, law.pkh), persons}
      : {units: 0, rupiah: 0, persons: 0};
  }
  const {unit, year} = law.additional![programme]!;
  return unit === "family" ? {units: 1, rupiah: year, persons} : {units: persons, rupiah: persons * year, persons: 1};
}

function pupils({members}: Family, {pip}: Law): Worth {
  let units = 0;
  let rupiah = 0;
  for (const {kind, school} of members) {
    if (kind === "dini" && pip.tk) {
      units += pip.tk.share;
      rupiah += pip.tk.share * pip.tk.rate;
    }
    const level = kind === "sd" || kind === "smp" || kind === "sma" ? kind : school;
    if (level === undefined) continue;
    const at = {sd: 0, smp: 1, sma: 2}[level];
    if (pip.levels && !pip.levels[at]) continue;
    units += 1;
    rupiah += pip.rates[at]!;
  }
  return {units, rupiah, persons: 1};
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
