import {personTypes, type Counts} from "../lattice/signature.js";
import {pkhComponents, type Law, type PkhComponent} from "./law.js";
import {priorityList} from "./parameters/pkhOrder.js";

type PkhLaw = Law["pkh"];

/** What PKH gives a family a year, in rupiah by the index, and whether it has a component at all (1 or 0). */
export interface PkhBenefit {
  readonly amount: number;
  readonly qualifies: number;
}

/** Components counted as children by the caps. */
export const childComponents: readonly PkhComponent[] = ["aud", "sd", "smp", "sma"];

/**
 * PKH of one family by its counts in the order of `personTypes`: members are counted component by component in the
 * law's order, until the caps on children 0-6, on children and on persons are full. Fractional counts (the mean of
 * rare families) are counted in the same way.
 */
export function pkhBenefit(counts: Counts, law: PkhLaw): PkhBenefit {
  const plan = planOf(law);
  let persons = plan.maxPersons;
  let children = plan.maxChildren;
  let amount = 0;
  let qualifies = 0;
  for (let step = 0; step < plan.amounts.length; ++step) {
    let count = counts[plan.types[step]!] ?? 0;
    const second = plan.secondTypes[step]!;
    if (second >= 0) count += counts[second] ?? 0;
    if (count <= 0) continue;
    qualifies = 1;
    let counted = Math.min(count, persons, plan.caps[step]!);
    if (plan.isChild[step]) {
      counted = Math.min(counted, children);
      children -= counted;
    }
    persons -= counted;
    amount += counted * plan.amounts[step]!;
  }
  return {amount, qualifies};
}

/**
 * Components in the order in which members are counted. `highest` is by amount, and with nested caps this is the best
 * choice there is; at equal amounts the order of `pkhComponents` stands.
 */
export function countingOrder({amounts, order}: Pick<PkhLaw, "amounts" | "order">): PkhComponent[] {
  const components = order === "priority" ? [...priorityList] : [...pkhComponents];
  const included = components.filter((component) => amounts[component] !== undefined);
  return order === "priority" ? included : included.sort((a, b) => amounts[b]! - amounts[a]!);
}

interface Plan {
  readonly amounts: readonly number[];
  /** Index of the person type of each step, and of a second one or -1. */
  readonly types: readonly number[];
  readonly secondTypes: readonly number[];
  readonly caps: readonly number[];
  readonly isChild: readonly boolean[];
  readonly maxPersons: number;
  readonly maxChildren: number;
}

// a law is read thousands of times for each change, and never written to
const plans = new WeakMap<PkhLaw, Plan>();

function planOf(law: PkhLaw): Plan {
  let plan = plans.get(law);
  if (!plan) plans.set(law, (plan = makePlan(law)));
  return plan;
}

function makePlan(law: PkhLaw): Plan {
  const order = countingOrder(law);
  const types = order.map((component) => typesOf(component, law.elderlyAge));
  return {
    amounts: order.map((component) => law.amounts[component]!),
    types: types.map(([type]) => type),
    secondTypes: types.map(([, second = -1]) => second),
    caps: order.map((component) => (component === "aud" ? (law.maxEarlyChildhood ?? Infinity) : Infinity)),
    isChild: order.map((component) => childComponents.includes(component)),
    maxPersons: law.maxPersons ?? Infinity,
    maxChildren: law.maxChildren ?? Infinity
  };
}

function typesOf(component: PkhComponent, elderlyAge: 60 | 70): [number, number?] {
  const index = (type: (typeof personTypes)[number]) => personTypes.indexOf(type);
  if (component === "bumil") return [index("hamil")];
  if (component === "aud") return [index("dini")];
  if (component !== "lansia") return [index(component)];
  return elderlyAge === 60 ? [index("lansia60"), index("lansia70")] : [index("lansia70")];
}
