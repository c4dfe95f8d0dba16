import type {Attribution} from "../../policy/attribution.js";
import type {Change} from "../../scenario/change.js";
import type {StackPart} from "../../scenario/attributeStack.js";
import type {Letter} from "../../scenario/scenarioSet.js";

/** A part of the edited scenario: itself, or one of the two that it is stacked from. */
export interface StepPart extends StackPart {
  readonly letter: Letter;
  readonly changes: readonly Change[];
}

/** The steps of a scenario as they were answered, under the letters that they were asked for. */
export interface StepAnswer {
  readonly editing: Letter;
  readonly parts: readonly StepPart[];
  readonly attribution: Attribution;
}

export interface StepQuestionEvents {
  /** The figures that stand are those of an earlier scenario. */
  readonly waiting: () => void;
  /** The figures that stand are those asked for. */
  readonly standing: () => void;
  readonly answered: (answer: StepAnswer) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Asks for the steps of a scenario once it has rested `wait` milliseconds; the latest question wins. Equal scenarios of
 * other letters are answered at once from what is known, as the engine has nothing new to say of them.
 */
export function stepQuestion(
  attribute: (parts: readonly StackPart[]) => Promise<Attribution>,
  {waiting, standing, answered, failed}: StepQuestionEvents
): (editing: Letter, parts: readonly StepPart[], wait: number) => void {
  let known: (StepAnswer & {readonly key: string}) | null = null;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (editing, parts, wait) => {
    clearTimeout(timer);
    const number = ++latest;
    const asked = parts.map(({scenario, order}) => ({scenario, order}));
    const key = JSON.stringify(asked);
    if (known?.key === key) {
      const isSame = nameOf(known) === nameOf({editing, parts});
      known = {...known, editing, parts};
      return isSame ? standing() : answered(known);
    }
    waiting();
    timer = setTimeout(async () => {
      try {
        const attribution = await attribute(asked);
        if (number !== latest) return;
        known = {key, editing, parts, attribution};
        answered(known);
      } catch (error) {
        if (number !== latest) return;
        known = null;
        failed(error);
      }
    }, wait);
  };
}

function nameOf({editing, parts}: Pick<StepAnswer, "editing" | "parts">): string {
  return [editing, ...parts.map(({letter}) => letter)].join();
}
