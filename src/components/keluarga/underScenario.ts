import {familyBenefit, type FamilyBenefit, type FamilyComponent} from "../../policy/family.js";
import type {FamilyQuestion} from "../../policy/familyInput.js";
import {programmeParameters} from "../../policy/resolve.js";
import type {ProgrammeSettings, Scenario} from "../../policy/scenario.js";

/**
 * A family's entitlements under a scenario: on the scenario's day where it has one, with its readings before those of
 * the form. A national threshold set for a programme is the same as a reform of it; a component that is switched off
 * is as if nobody had it. Throws as familyBenefit does.
 */
export function underScenario(question: FamilyQuestion, scenario: Scenario): FamilyBenefit {
  const {pkh, pip} = scenario.programmes ?? {};
  const choices = {
    reforms: {...scenario.reforms, ...thresholds(scenario)},
    switches: {...question.switches, ...scenario.switches}
  };
  const without = (settings: ProgrammeSettings | undefined) => {
    const members = question.members.map((member) => {
      return {...member, components: member.components.filter((component) => !isOff(component, settings))};
    });
    return familyBenefit({...question, members, day: scenario.day ?? question.day}, choices);
  };
  const benefit = without(pkh);
  const off = question.members.flatMap(({components}, member) =>
    components
      .filter((component) => isOff(component, pkh))
      .map((component) => ({member, component, rule: "off" as const}))
  );
  return {...benefit, pkh: {...benefit.pkh, dropped: [...benefit.pkh.dropped, ...off]}, pip: without(pip).pip};
}

/** Paths of a scenario's settings that say nothing of one family whose region is not asked. */
export function settingsWithoutFamily({programmes = {}, additional = {}}: Scenario): string[] {
  const settings = Object.entries(programmes).flatMap(([id, programme]) =>
    Object.keys(programme)
      .filter((key) => key !== "components" && (key !== "threshold" || isLocal(programme)))
      .map((key) => `programmes.${id}.${key}`)
  );
  return [...settings, ...Object.keys(additional).map((id) => `additional.${id}`)];
}

function thresholds({programmes = {}}: Scenario): Record<string, number> {
  return Object.fromEntries(
    Object.entries(programmes).flatMap(([id, programme]) =>
      programme.threshold === undefined || isLocal(programme)
        ? []
        : [[programmeParameters[id]!.threshold.id, programme.threshold]]
    )
  );
}

/** Whether a threshold counts a regency's own people, so that a national decile cannot answer it. */
function isLocal({ranking}: ProgrammeSettings): boolean {
  return ranking === "lokal";
}

function isOff(component: FamilyComponent, settings: ProgrammeSettings | undefined): boolean {
  const name = component.startsWith("lansia") ? "lansia" : component;
  return settings?.components?.[name] === false;
}
