import type {Family, FamilyComponent, FamilyMember, Scope} from "./family.js";
import type {DropRule} from "./familyRules.js";
import type {Law, PkhComponent} from "./law.js";
import {valueOn, type Choices} from "./parameter.js";
import {pkhMaxPregnancy} from "./parameters/pkhCaps.js";
import {pkhHam} from "./parameters/pkhIndex.js";
import {childComponents, countingOrder} from "./pkh.js";
import {pkhLaw} from "./resolve.js";

/** A person counted, with rupiah a year; `member` counts from 0. */
export interface Counted {
  readonly member: number;
  readonly component: FamilyComponent;
  readonly amount: number;
}

/** A component of a person that is not counted, and the rule that says so. */
export interface Dropped {
  readonly member: number;
  readonly component: FamilyComponent;
  readonly rule: DropRule;
}

/** PKH of one family in rupiah: a year, a stage (a quarter of it), a two-month payment (a sixth). */
export interface FamilyPkh extends Scope {
  readonly year: number;
  readonly stage: number;
  readonly bimonth: number;
  readonly counted: readonly Counted[];
  readonly dropped: readonly Dropped[];
}

/**
 * PKH by persons: each counts once, in the component of the highest amount, in the law's order until the caps are full.
 * A victim of gross human-rights violations is on a named list, and that aid replaces the family's ordinary PKH.
 */
export function pkhOfFamily({day, members}: Family, scope: Scope, choices: Choices): FamilyPkh {
  const isHam = ({component}: {component: FamilyComponent}) => component === "ham";
  const all = members.flatMap(({components}, member) => components.map((component) => ({member, component})));
  if (all.some(isHam)) {
    const amount = valueOn(pkhHam, day, choices);
    const counted = all.filter(isHam).map((one) => ({...one, amount}));
    const dropped = all.filter((one) => !isHam(one)).map((one) => ({...one, rule: "ham" as const}));
    return {eligible: true, rule: "ham", ...payments(counted), counted, dropped};
  }
  if (!scope.eligible) {
    return {...scope, ...payments([]), counted: [], dropped: all.map((one) => ({...one, rule: "threshold" as const}))};
  }
  const law = pkhLaw(day, choices);
  const order = countingOrder(law);
  const chosen = members.map((member, index) => choose(member, index, law, valueOn(pkhMaxPregnancy, day, choices)));
  const queue = chosen
    .flatMap(({best}) => (best ? [best] : []))
    .sort((a, b) => order.indexOf(pkhComponent(a.component)) - order.indexOf(pkhComponent(b.component)));
  const {counted, dropped} = count(queue, law);
  return {
    ...scope,
    ...payments(counted),
    counted,
    dropped: [...chosen.flatMap((member) => member.dropped), ...dropped]
  };
}

/** The component in which a person may count, and those that fall away. */
function choose({components, pregnancy = 1}: FamilyMember, member: number, law: Law["pkh"], maxPregnancy: number) {
  const ruleAgainst = (component: FamilyComponent): DropRule | undefined => {
    if (component === "lansia60" && law.elderlyAge > 60) return "elderlyAge";
    return component === "bumil" && pregnancy > maxPregnancy ? "pregnancy" : undefined;
  };
  const amountOf = (component: FamilyComponent) => law.amounts[pkhComponent(component)] ?? 0;
  const open = components.filter((component) => !ruleAgainst(component));
  const best = open.reduce<FamilyComponent | undefined>(
    (chosen, component) => (chosen === undefined || amountOf(component) > amountOf(chosen) ? component : chosen),
    undefined
  );
  const dropped: Dropped[] = components
    .filter((component) => component !== best)
    .map((component) => ({member, component, rule: ruleAgainst(component) ?? "once"}));
  return {best: best && {member, component: best, amount: amountOf(best)}, dropped};
}

function count(queue: readonly Counted[], law: Law["pkh"]): {counted: Counted[]; dropped: Dropped[]} {
  const counted: Counted[] = [];
  const dropped: Dropped[] = [];
  const countedOf = (components: readonly FamilyComponent[]) =>
    counted.filter(({component}) => components.includes(component)).length;
  const ruleAgainst = (component: FamilyComponent): DropRule | undefined => {
    if (component === "aud" && countedOf(["aud"]) >= (law.maxEarlyChildhood ?? Infinity)) return "maxEarlyChildhood";
    const isChild = (childComponents as readonly FamilyComponent[]).includes(component);
    if (isChild && countedOf(childComponents as FamilyComponent[]) >= (law.maxChildren ?? Infinity)) {
      return "maxChildren";
    }
    return counted.length >= (law.maxPersons ?? Infinity) ? "maxPersons" : undefined;
  };
  for (const one of queue) {
    const rule = ruleAgainst(one.component);
    if (rule) dropped.push({member: one.member, component: one.component, rule});
    else counted.push(one);
  }
  return {counted, dropped};
}

function payments(counted: readonly Counted[]): {year: number; stage: number; bimonth: number} {
  const year = counted.reduce((sum, {amount}) => sum + amount, 0);
  return {year, stage: year / 4, bimonth: year / 6};
}

function pkhComponent(component: FamilyComponent): PkhComponent {
  if (component === "lansia60" || component === "lansia70") return "lansia";
  if (component === "ham") throw new TypeError("ham is no ordinary component");
  return component;
}
