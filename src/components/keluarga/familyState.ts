import type {FamilyQuestion} from "../../policy/familyInput.js";
import type {ScenarioEntry} from "./scenarioField.js";

/** What the form says; it outlives a change of language. */
export interface FamilyState {
  question: FamilyQuestion;
  entry: ScenarioEntry;
}

/** The family that the page opens with, so that a reader sees what it answers. */
export function exampleFamily(day: string): FamilyQuestion {
  return {
    day,
    decile: 2,
    members: [
      {components: ["bumil"]},
      {components: ["aud"]},
      {components: ["sd", "disabilitas"]},
      {components: ["smp"]},
      {components: ["lansia60"]}
    ]
  };
}

/** The form of a linked case. A link's reforms become a scenario, as the form itself shows the law. */
export function stateOf({reforms, ...question}: FamilyQuestion): FamilyState {
  const scenario = reforms && {reforms};
  return {question, entry: {text: scenario ? JSON.stringify(scenario, null, 2) : "", scenario: scenario ?? null}};
}
