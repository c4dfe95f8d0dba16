import type {Letter} from "../../scenario/scenarioSet.js";

/** How often and how long at most answers are waited for, milliseconds. */
const [pause, longest] = [100, 20_000] as const;

/**
 * Waits until no scenario's figures are to come, and says each time which are. Gives up after twenty seconds: what is
 * printed then names what it lacks.
 */
export async function waitForAnswers(
  toCome: () => readonly Letter[],
  say: (letters: readonly Letter[]) => void,
  sleep: (milliseconds: number) => Promise<void> = (milliseconds) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds))
): Promise<void> {
  for (let waited = 0; waited < longest; waited += pause) {
    const letters = toCome();
    if (letters.length === 0) return;
    say(letters);
    await sleep(pause);
  }
}
