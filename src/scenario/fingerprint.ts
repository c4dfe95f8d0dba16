import type {Scenario} from "../policy/scenario.js";
import {writeScenarioFile} from "./scenarioFile.js";
import {sha256} from "./sha256.js";

/**
 * A short name for a scenario's document: the first eight hex digits of its file's SHA-256, in two groups. The same
 * document gives the same one whatever the order of its keys; `sha256sum` of the downloaded file begins with it.
 */
export function fingerprint(scenario: Scenario): string {
  const digits = sha256(writeScenarioFile(scenario)).slice(0, 8);
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}
