import {checkChoices} from "./choices.js";
import {isDay} from "./day.js";
import {pkhOfFamily, type FamilyPkh} from "./familyPkh.js";
import type {ScopeRule} from "./familyRules.js";
import {publishedOn, valueOn, type Choices, type Parameter} from "./parameter.js";
import {pipFull, pipHalf} from "./parameters/pipRates.js";
import {pipThreshold, pkhThreshold, sembakoThreshold} from "./parameters/thresholds.js";
import {pipLevels, type PipLevel} from "./pip.js";
import {refusal} from "./refusal.js";
import {sembakoYear} from "./sembako.js";

/** Component names of the family calculator: the elderly by age, and victims of gross violations by list. */
export const familyComponents = [
  "bumil",
  "aud",
  "sd",
  "smp",
  "sma",
  "disabilitas",
  "lansia60",
  "lansia70",
  "ham"
] as const;

export type FamilyComponent = (typeof familyComponents)[number];

export interface FamilyMember {
  /** Everything that the person fits; each counts for at most one. */
  readonly components: readonly FamilyComponent[];
  /** Which pregnancy this is; absent is one that counts. */
  readonly pregnancy?: number;
  /** A pupil funded for one semester of the year (final grade or new entrant): the half rate of PIP. */
  readonly half?: boolean;
}

export interface Family {
  readonly day: string;
  /** National decile 1 to 10; null is a family not yet ranked. */
  readonly decile: number | null;
  readonly members: readonly FamilyMember[];
}

/** Whether a family is inside a programme, and by which rule. */
export interface Scope {
  readonly eligible: boolean;
  readonly rule: ScopeRule;
}

/** One pupil's PIP in rupiah a year; `member` counts from 0. */
export interface FamilyPupil {
  readonly member: number;
  readonly level: PipLevel;
  readonly rate: "full" | "half";
  readonly amount: number;
}

/** What a family is entitled to by the index, in rupiah. Quota and realisation are no matter of one family. */
export interface FamilyBenefit {
  readonly day: string;
  readonly pkh: FamilyPkh;
  readonly sembako: Scope & {readonly year: number};
  readonly pip: Scope & {readonly year: number; readonly pupils: readonly FamilyPupil[]};
}

/**
 * The entitlements of one family on its day, by its persons: unlike in the published cells, a person may fit several
 * components. Throws RangeError naming an unknown choice, or a parameter without a value on the day.
 */
export function familyBenefit(family: Family, choices: Choices = {}): FamilyBenefit {
  const {day, decile, members} = family;
  if (!isDay(day)) throw refusal("day", {id: `bukan tanggal ISO: ${day}`, en: `is not an ISO day: ${day}`});
  checkChoices(choices);
  const scope = (threshold: Parameter) => scopeOf(decile, publishedOn(threshold, day, choices));
  const sembako = scope(sembakoThreshold);
  const pip = scope(pipThreshold);
  const pupils = pip.eligible ? members.flatMap((member, index) => pupilOf(member, index, day, choices)) : [];
  return {
    day,
    pkh: pkhOfFamily(family, scope(pkhThreshold), choices),
    sembako: {...sembako, year: sembako.eligible ? sembakoYear(day, choices) : 0},
    pip: {...pip, year: pupils.reduce((sum, {amount}) => sum + amount, 0), pupils}
  };
}

function scopeOf(decile: number | null, threshold: number | null): Scope {
  if (threshold === null) return {eligible: true, rule: "listed"};
  if (decile === null) return {eligible: false, rule: "unranked"};
  if (decile * 10 <= threshold) return {eligible: true, rule: "inside"};
  return {eligible: false, rule: (decile - 1) * 10 < threshold ? "cut" : "outside"};
}

function pupilOf({components, half}: FamilyMember, member: number, day: string, choices: Choices): FamilyPupil[] {
  const level = pipLevels.find((candidate) => components.includes(candidate));
  if (!level) return [];
  const rate = half ? pipHalf[level] : pipFull[level];
  return [{member, level, rate: half ? "half" : "full", amount: valueOn<number>(rate, day, choices)}];
}
