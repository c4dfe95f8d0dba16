import {stepsOf, type Attribution, type AttributionStep} from "../../policy/attribution.js";
import type {StackPart} from "../../scenario/attributeStack.js";
import {changesOf} from "../../scenario/changes.js";
import {scenarioOf, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {stackedFrom} from "../../scenario/stackedFrom.js";
import {causeOf} from "../causeOf.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {failureNotice} from "../notice.js";
import type {CompareState} from "./compareState.js";
import {figureFrame, type Twin} from "./figureFrame.js";
import {figureValues} from "./figureValues.js";
import {programmeName} from "./programmeName.js";
import {stepCounts, type CountedProgramme} from "./stepCounts.js";
import {stepList, type StepRow} from "./stepList.js";
import {stepQuestion, type StepAnswer, type StepPart} from "./stepQuestion.js";
import {stepProgramme, stepText} from "./stepText.js";
import type {WorkbenchData} from "./workbenchData.js";

export interface StepFigureOptions {
  readonly state: CompareState;
  /** Throws Error while the engine is not open. */
  readonly attribute: (parts: readonly StackPart[]) => Promise<Attribution>;
  readonly day: string;
  readonly nameOf: (code: string) => string;
  readonly word: Words;
  readonly format: Format;
}

export interface StepFigure {
  readonly element: HTMLElement;
  /** Asks for the steps once the scenario rests; while dragging only says that they are to come. */
  draw(data: WorkbenchData, dragging: boolean): void;
}

/** How long a scenario rests before its steps are asked for, milliseconds: a run for each would delay the next drag. */
const rest = 350;

/** What each step of the edited scenario adds, in an order that the reader may change; it adds up exactly. */
export function stepFigure({state, attribute, day, nameOf, word, format}: StepFigureOptions): StepFigure {
  const values = figureValues(word, format);
  let set: ScenarioSet | null = null;
  let parts: readonly StepPart[] = [];
  let answer: StepAnswer | null = null;
  const said = html("p", {class: "quiet", role: "status"});
  const failure = html("div");
  const list = stepList(word, format, {
    move: (part, step, to) => {
      const {order} = partAt(part);
      const next = order.filter((other) => other !== step).toSpliced(to, 0, step);
      setOrder(part, next);
      const values = {place: String(to + 1), count: String(order.length)};
      setText(said, fill(word["banding.stepMoved"], {step: textOf(step, partAt(part), part), ...values}));
    },
    reset: () => {
      if (set === null) return;
      state.orders.delete(set.editing);
      ask(0);
    }
  });
  const frame = figureFrame("langkah", html("div", {}, list.element, failure, said), () => twin(), word);
  frame.say(word["banding.steps"], word["banding.stepsWait"]);

  const partAt = (part: number) => parts[part]!;
  const textOf = (step: string, {changes}: StepPart, part: number) => stepText(step, changes, part > 0, word, format);
  const setOrder = (part: number, order: readonly string[]) => {
    if (set === null) return;
    state.orders.set(
      set.editing,
      parts.map((own, at) => (at === part ? order : own.order))
    );
    ask(0);
  };

  const partsOf = (of: ScenarioSet): StepPart[] => {
    const from = stackedFrom(of, of.editing);
    const letters = from === null ? [of.editing] : [from.under, from.over];
    const orders = state.orders.get(of.editing);
    return letters.map((letter, at) => {
      const scenario = scenarioOf(of, letter);
      const steps = stepsOf(scenario);
      const order = (orders?.length === letters.length ? orders[at]! : []).filter((step) => steps.includes(step));
      return {letter, scenario, order: stepsOf(scenario, order), changes: changesOf(scenario, day, nameOf)};
    });
  };

  const question = stepQuestion(attribute, {
    waiting: () => list.stale(true),
    standing: () => list.stale(false),
    answered(next) {
      answer = next;
      failure.replaceChildren();
      show();
    },
    failed(error) {
      const [title, hint] = [word["banding.stepsFailed"], word["banding.stepsFailedHint"]];
      failure.replaceChildren(failureNotice(title, hint, causeOf(error), format.language));
    }
  });
  const ask = (wait: number) => {
    if (set === null) return;
    parts = partsOf(set);
    question(set.editing, parts, wait);
  };

  const show = () => {
    const {attribution} = answer!;
    list.draw(rowsOf(), state.orders.has(set!.editing));
    list.stale(false);
    const largest = attribution.steps.reduce<AttributionStep | null>(
      (most, step) => (Math.abs(step.total) > Math.abs(most?.total ?? 0) ? step : most),
      null
    );
    const title =
      largest === null
        ? word["banding.stepsFlat"]
        : fill(word["banding.stepsTitle"], {step: labelOf(attribution.steps.indexOf(largest)).split(":")[0]!});
    frame.say(title, noteOf());
    frame.refresh();
  };
  const noteOf = () => {
    const letter = set!.editing;
    const [under, over] = answer!.parts;
    const note = `${fill(word["banding.stepsNote"], {letter})} ${word["sim.marginSteps"]}`;
    if (!under || !over) return note;
    return `${fill(word["banding.stepsStack"], {letter, under: under.letter, over: over.letter})} ${note}`;
  };
  /** Part and place of a step within it, from its place among all. */
  const placeOf = (at: number): readonly [part: number, place: number] => {
    const first = answer!.parts[0]!.order.length;
    return at < first ? [0, at] : [1, at - first];
  };
  const labelOf = (at: number) => {
    const [part] = placeOf(at);
    return textOf(answer!.attribution.steps[at]!.step, answer!.parts[part]!, part);
  };
  const countsOf = (step: AttributionStep) => stepCounts(step, programmeOf, word, format);
  const programmeOf = (id: string): CountedProgramme => {
    const added = answer!.parts.map(({scenario}) => scenario.additional?.[id]).find((one) => one !== undefined);
    return {name: programmeName(id, set!, word, format), unit: added?.unit ?? (id === "pip" ? "pupil" : "family")};
  };
  const rowsOf = (): StepRow[] => {
    const {parts: own, attribution} = answer!;
    const rows = attribution.steps.map((step, at): StepRow => {
      const [part, place] = placeOf(at);
      const {order, changes} = own[part]!;
      const programme = stepProgramme(step.step, changes);
      return {
        kind: "step",
        label: labelOf(at),
        counts: countsOf(step),
        programme,
        step,
        part,
        place,
        count: order.length
      };
    });
    if (own.length === 1) return [...rows, totalRow(attribution.whole)];
    const first = own[0]!.order.length;
    const subtotal = (part: number): StepRow => ({
      ...totalRow(attribution.parts[part]!),
      kind: "subtotal",
      label: fill(word["banding.subtotal"], {letter: own[part]!.letter})
    });
    return [...rows.slice(0, first), subtotal(0), ...rows.slice(first), subtotal(1), totalRow(attribution.whole)];
  };
  const totalRow = (step: AttributionStep): StepRow => ({
    kind: "total",
    label: fill(word["sim.scenarioTitle"], {letter: set!.editing}),
    counts: countsOf(step),
    programme: null,
    step,
    part: 0,
    place: 0,
    count: 0
  });
  const twin = (): Twin => {
    const ids = Object.keys(answer?.attribution.whole.served ?? {});
    return {
      head: [
        word["banding.step"],
        word["langkah.unionHead"],
        ...ids.map((id) => (set ? programmeName(id, set, word, format) : id)),
        word["banding.amount"]
      ],
      rows: (answer ? rowsOf() : []).map(({label, step}) => [
        label,
        values.changeCount(step.families, step.margins.families),
        ...ids.map((id) => values.changeCount(step.served[id] ?? 0, step.margins.served[id] ?? 0)),
        values.change(step.total, step.margins.total)
      ])
    };
  };

  return {
    element: frame.element,
    draw({set: next, engine}, dragging) {
      if (dragging) return list.stale(true);
      set = next;
      frame.element.hidden = engine !== "ready" || stepsOf(scenarioOf(next, next.editing)).length === 0;
      if (!frame.element.hidden) ask(rest);
    }
  };
}
