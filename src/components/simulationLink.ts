import type {Scenario} from "../policy/scenario.js";

/**
 * The address of the page Simulasi with a scenario of plain settings in its fragment, as scenarioLink reads it. Written
 * here without scenarioLink, which would bring its schema into the first view.
 */
export function simulationLink({programmes = {}}: Pick<Scenario, "programmes">): string {
  const parts = Object.entries(programmes).flatMap(([id, settings]) =>
    Object.entries(settings).map(([key, value]) => `${id}.${key}=${String(value)}`)
  );
  return `./simulasi${parts.length > 0 ? `#v1&${parts.join("&")}` : ""}`;
}
