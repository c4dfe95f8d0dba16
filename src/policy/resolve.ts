import {checkChoices} from "./choices.js";
import {isDay, monthsOf} from "./day.js";
import {additionalLaw, additionalSettings, checkAdditional, quotaOf, regionalSettings} from "./resolveSettings.js";
import {pkhComponents, type Law, type PkhComponent, type ProgrammeLaw} from "./law.js";
import {publishedOn, valueOn, type Choices, type Parameter} from "./parameter.js";
import {pipBudget, pkhBudget, sembakoBudget} from "./parameters/budgets.js";
import {pkhMaxChildren, pkhMaxEarlyChildhood, pkhMaxPersons} from "./parameters/pkhCaps.js";
import {pkhElderlyAge} from "./parameters/pkhElderly.js";
import {pkhIndex} from "./parameters/pkhIndex.js";
import {pkhOrder} from "./parameters/pkhOrder.js";
import {pipQuota, pkhQuota, sembakoQuota} from "./parameters/quotas.js";
import {pipRealisation, pkhRealisation, sembakoRealisation} from "./parameters/realisation.js";
import {pipThreshold, pkhThreshold, sembakoThreshold} from "./parameters/thresholds.js";
import {pipKindergarten, pipLevels, pipRates} from "./pip.js";
import {refusal} from "./refusal.js";
import {remember} from "./remember.js";
import type {ProgrammeSettings, Scenario} from "./scenario.js";
import {sembakoQuarters, sembakoYear} from "./sembako.js";

interface ProgrammeParameters {
  readonly threshold: Parameter;
  readonly quota: Parameter;
  readonly budget: Parameter;
  readonly realisation: Parameter<"pagu" | "indeks">;
}

/** The parameters that each programme's settings stand on. */
export const programmeParameters: Readonly<Record<string, ProgrammeParameters>> = {
  pkh: {threshold: pkhThreshold, quota: pkhQuota, budget: pkhBudget, realisation: pkhRealisation},
  sembako: {threshold: sembakoThreshold, quota: sembakoQuota, budget: sembakoBudget, realisation: sembakoRealisation},
  pip: {threshold: pipThreshold, quota: pipQuota, budget: pipBudget, realisation: pipRealisation}
};

/**
 * The law on the scenario's day, else on the default day, under its reforms, switches and settings. Throws RangeError
 * naming what is unknown, impossible or without a value on that day.
 */
export function resolveLaw(scenario: Scenario, defaultDay: string): Law {
  const day = scenario.day ?? defaultDay;
  if (!isDay(day)) throw refusal("day", {id: `bukan tanggal ISO: ${day}`, en: `is not an ISO day: ${day}`});
  checkChoices(scenario);
  const settings = scenario.programmes ?? {};
  for (const id of Object.keys(settings)) {
    if (!Object.hasOwn(programmeParameters, id)) {
      throw refusal(`programmes.${id}`, {id: "bukan program yang dikenal", en: "is no known programme"});
    }
  }
  const {additional = {}} = scenario;
  checkAdditional(additional);
  const benefits = benefitsOn(day, scenario);
  return {
    day,
    pkh: withComponents(benefits.pkh, settings.pkh?.components),
    sembako: benefits.sembako,
    pip: withLevels(benefits.pip, settings.pip?.components),
    programmes: Object.fromEntries([
      ...Object.entries(programmeParameters).map(
        ([id, of]) => [id, programmeLaw(of, settings[id] ?? {}, day, scenario)] as const
      ),
      ...Object.entries(additional).map(([id, of]) => [id, additionalSettings(of)] as const)
    ]),
    ...(Object.keys(additional).length > 0 ? {additional: additionalLaw(additional)} : {})
  };
}

/** The law in force on a day, with nothing reformed. Each day is resolved once. Throws as resolveLaw does. */
export function lawOn(day: string): Law {
  const known = laws.get(day) ?? resolveLaw({}, day);
  laws.set(day, known);
  return known;
}

const laws = new Map<string, Law>();

/** The rules of the benefits on a day, before anything is switched off; kept for the last choices, as remember does. */
function benefitsOn(day: string, choices: Choices): Pick<Law, "pkh" | "sembako" | "pip"> {
  return remember([programmeParameters], [day, choices.reforms, choices.switches], () => {
    const tk = pipKindergarten(day, choices);
    return {
      pkh: pkhLaw(day, choices),
      sembako: {year: sembakoYear(day, choices), quarters: sembakoQuarters(day, choices)},
      pip: {rates: pipRates(day, choices), ...(tk ? {tk} : {})}
    };
  });
}

/** PKH without the components that are switched off. */
function withComponents(pkh: Law["pkh"], on: ProgrammeSettings["components"] = {}): Law["pkh"] {
  const amounts = Object.entries(pkh.amounts).filter(([component]) => on[component] !== false);
  return {...pkh, amounts: Object.fromEntries(amounts)};
}

/** PIP without the levels that are switched off. */
function withLevels({rates, tk}: Law["pip"], on: ProgrammeSettings["components"] = {}): Law["pip"] {
  const [sd, smp, sma] = pipLevels.map((level) => on[level] !== false) as [boolean, boolean, boolean];
  return {
    rates,
    ...(sd && smp && sma ? {} : {levels: [sd, smp, sma] as const}),
    ...(tk && on.tk !== false ? {tk} : {})
  };
}

/** The rules of PKH on a day. A year's amount is the mean over its months, so a change within the year counts in part. */
export function pkhLaw(day: string, choices: Choices): Law["pkh"] {
  const maxChildren = valueOn(pkhMaxChildren, day, choices);
  return {
    amounts: Object.fromEntries(pkhComponents.map((component) => [component, pkhAmount(component, day, choices)])),
    maxPersons: valueOn(pkhMaxPersons, day, choices),
    maxEarlyChildhood: valueOn(pkhMaxEarlyChildhood, day, choices),
    maxChildren: maxChildren === "none" ? null : maxChildren,
    order: valueOn(pkhOrder, day, choices),
    elderlyAge: valueOn(pkhElderlyAge, day, choices)
  };
}

function pkhAmount(component: PkhComponent, day: string, choices: Choices): number {
  const index: Parameter = pkhIndex[component];
  return monthsOf(day).reduce((sum, month) => sum + valueOn(index, month, choices), 0) / 12;
}

function programmeLaw(of: ProgrammeParameters, set: ProgrammeSettings, day: string, choices: Choices): ProgrammeLaw {
  const published = {quota: publishedOn(of.quota, day), budget: publishedOn(of.budget, day)};
  return {
    threshold: set.threshold ?? valueOn(of.threshold, day, choices),
    quota: quotaOf(set, () => valueOn(of.quota, day, choices)),
    fill: set.fill ?? "merata",
    ceiling: set.ceiling ?? null,
    takeUp: set.takeUp ?? 1,
    excluded: set.excluded ?? 0,
    realisation: realisation(of, set, day, choices, published.budget),
    published,
    ...regionalSettings(set)
  };
}

function realisation(
  of: ProgrammeParameters,
  set: ProgrammeSettings,
  day: string,
  choices: Choices,
  budget: number | null
): ProgrammeLaw["realisation"] {
  const chosen = set.realisation ?? choices.switches?.[of.realisation.id];
  if (chosen === "pagu") valueOn(of.budget, day);
  if (set.realisation !== undefined) return set.realisation;
  return budget === null ? "indeks" : valueOn(of.realisation, day, choices);
}
