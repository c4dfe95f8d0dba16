import type {FamilyBenefit, FamilyComponent, FamilyMember} from "../../policy/family.js";
import type {DropRule} from "../../policy/familyRules.js";
import type {PipLevel} from "../../policy/pip.js";
import {isSchool} from "./memberEdits.js";

/** Rupiah a year, or the rule by which a component is not counted. */
export type Verdict = {readonly amount: number} | {readonly rule: DropRule};

/** One component of one person, and what each result says of it; `member` counts from 0. */
export interface PkhRow {
  readonly member: number;
  readonly component: FamilyComponent;
  readonly verdicts: readonly Verdict[];
}

/** One pupil, and rupiah a year under each result; null where the family is outside PIP. */
export interface PipRow {
  readonly member: number;
  readonly level: PipLevel;
  readonly half: boolean;
  readonly amounts: readonly (number | null)[];
}

/** Every component of every person with its verdict in each result, in the order of the form. */
export function pkhRows(members: readonly FamilyMember[], results: readonly FamilyBenefit[]): PkhRow[] {
  return members.flatMap(({components}, member) =>
    components.map((component) => {
      const isIt = (one: {member: number; component: FamilyComponent}) =>
        one.member === member && one.component === component;
      const verdicts = results.map(({pkh}): Verdict => pkh.counted.find(isIt) ?? pkh.dropped.find(isIt)!);
      return {member, component, verdicts};
    })
  );
}

/** Every pupil with the amount in each result, in the order of the form. */
export function pipRows(members: readonly FamilyMember[], results: readonly FamilyBenefit[]): PipRow[] {
  return members.flatMap(({components, half = false}, member) =>
    components.filter(isSchool).map((level) => {
      const amounts = results.map(({pip}) => pip.pupils.find((pupil) => pupil.member === member)?.amount ?? null);
      return {member, level, half, amounts};
    })
  );
}

/** Rupiah a year of all three programmes. */
export function totalYear({pkh, sembako, pip}: FamilyBenefit): number {
  return pkh.year + sembako.year + pip.year;
}
