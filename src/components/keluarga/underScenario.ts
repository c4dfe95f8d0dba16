import {familyBenefit, type FamilyBenefit} from "../../policy/family.js";
import type {FamilyQuestion} from "../../policy/familyInput.js";
import {programmeParameters} from "../../policy/resolve.js";
import type {Scenario} from "../../policy/scenario.js";

/**
 * A family's entitlements under a scenario: on the scenario's day where it has one, with its readings before those of
 * the form. A threshold set for a programme is the same as a reform of it. Throws as familyBenefit does.
 */
export function underScenario(question: FamilyQuestion, scenario: Scenario): FamilyBenefit {
  const thresholds = Object.entries(scenario.programmes ?? {}).flatMap(([programme, {threshold}]) =>
    threshold === undefined ? [] : [[programmeParameters[programme]!.threshold.id, threshold] as const]
  );
  return familyBenefit(
    {...question, day: scenario.day ?? question.day},
    {
      reforms: {...scenario.reforms, ...Object.fromEntries(thresholds)},
      switches: {...question.switches, ...scenario.switches}
    }
  );
}
