import {resolveLaw} from "../../policy/resolve.js";
import type {Scenario} from "../../policy/scenario.js";
import {scenarioLimits} from "../../policy/scenarioLimits.js";
import {applyThreshold, type Limit, type ThresholdAnswer} from "../../scenario/findThreshold.js";
import {applyWeighted, type WeightedAnswer} from "../../scenario/findWeighted.js";
import {sameScenario, tidy} from "../../scenario/tidy.js";
import {asSentence} from "../asSentence.js";
import {programmeIds, type Programme} from "../controls.js";
import {causeOf} from "../causeOf.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {segments} from "../segments.js";
import {allFound, oneFound, type FoundText} from "./foundText.js";
import {numberField} from "./numberField.js";

/** How the rail asks the engine for a cut point. */
export interface Finder {
  readonly one: (scenario: Scenario, programme: string, limit: Limit) => Promise<ThresholdAnswer>;
  readonly all: (
    scenario: Scenario,
    weights: Readonly<Record<string, number>>,
    limit: Limit
  ) => Promise<WeightedAnswer>;
}

/** What the reader asks; it outlives a change of language. */
export interface FindState {
  programme: Programme | "all";
  measure: Limit["measure"];
  amount: Readonly<Record<Limit["measure"], number>>;
  weights: Readonly<Record<Programme, number>>;
}

/** The first question: what Rp25 trillion a year affords Sembako. */
export function startFind(): FindState {
  return {
    programme: "sembako",
    measure: "rupiah",
    amount: {rupiah: 25e12, units: 10e6},
    weights: {pkh: 1, sembako: 1, pip: 1}
  };
}

export interface FindField {
  readonly element: HTMLElement;
  /** Asks again for a scenario that has changed. */
  show(scenario: Scenario): void;
}

/** "Cari ambang": the highest cut point that a limit affords, what it leaves, and what the next step would cost. */
export function findField(
  state: FindState,
  finder: Finder,
  defaultDay: string,
  word: Words,
  format: Format,
  onApply: (next: Scenario, timeStamp: number) => void
): FindField {
  let scenario: Scenario = {};
  let number = 0;
  const programme = html("select", {class: "select", id: "cari-program", "aria-label": word["sim.programme"]});
  for (const id of [...programmeIds, "all"] as const) {
    programme.append(
      html("option", {value: id, selected: id === state.programme}, id === "all" ? word.package : word[id])
    );
  }
  const measure = segments<Limit["measure"]>(
    word["sim.limitIn"],
    [
      {value: "rupiah", label: word["sim.inRupiah"]},
      {value: "units", label: word["sim.inUnits"]}
    ],
    state.measure,
    (value) => {
      state.measure = value;
      lay();
      void ask("reader");
    }
  );
  const amounts = html("div", {class: "find-amounts"});
  const list = html("dl");
  const notes = html("div");
  const apply = html("button", {type: "button", class: "button", hidden: true});
  const answer = html("div", {class: "find-answer"}, list, notes, apply);
  const said = html("p", {class: "quiet", role: "status"});
  const weightError = html("p", {class: "foot field-error", id: "bobot-galat", role: "alert"});
  let wanted: {readonly from: Scenario; readonly next: Scenario} | null = null; // what applying gives

  const field = () => {
    const inRupiah = state.measure === "rupiah";
    const made = numberField({
      id: "cari-batas",
      label: word[inRupiah ? "sim.ceiling" : "sim.quota"],
      ...(inRupiah ? {before: "Rp"} : {}),
      unit: inRupiah ? word["sim.trillion"] : unitsText(state.programme, word),
      scale: inRupiah ? 1e12 : 1e6,
      decimals: 1,
      whole: !inRupiah,
      most: scenarioLimits[inRupiah ? "ceiling" : "quota"].most,
      word,
      format,
      onChange: (value) => {
        state.amount = {...state.amount, [state.measure]: value ?? 0};
        void ask("reader");
      }
    });
    made.show(state.amount[state.measure], false);
    return made.element;
  };
  const weightFields = () =>
    programmeIds.map((id) => {
      const made = numberField({
        id: `bobot-${id}`,
        label: fill(word["sim.weightOf"], {programme: word[id]}),
        unit: "",
        scale: 1,
        most: 1000,
        word,
        format,
        onChange: (value) => {
          state.weights = {...state.weights, [id]: value ?? 0};
          void ask("reader");
        }
      });
      made.show(state.weights[id], false);
      return made.element;
    });
  const lay = () => {
    const weights = state.programme === "all" ? [...weightFields(), weightError] : [];
    amounts.replaceChildren(field(), ...weights);
  };

  /** Says at the fields that the weights divide nothing; whether they do. */
  const checkWeights = (): boolean => {
    const divides = state.programme !== "all" || programmeIds.some((id) => state.weights[id] > 0);
    setText(weightError, divides ? "" : asSentence(word["fail.noWeight"]));
    for (const id of programmeIds) {
      const input = amounts.querySelector(`#bobot-${id}`);
      input?.setAttribute("aria-invalid", String(!divides));
      if (divides) input?.removeAttribute("aria-describedby");
      else input?.setAttribute("aria-describedby", weightError.id);
    }
    return divides;
  };

  /** Asks for the reader, who hears the answer, or because the scenario changed, which is heard elsewhere. */
  const ask = async (whose: "reader" | "scenario") => {
    const mine = ++number;
    const asked = scenario;
    const limit: Limit = {measure: state.measure, amount: state.amount[state.measure]};
    if (!checkWeights()) return show(null, null);
    answer.setAttribute("aria-busy", "true");
    try {
      const shown = await (state.programme === "all" ? askAll(asked, limit) : askOne(state.programme, asked, limit));
      if (mine !== number) return;
      show(shown.text, shown.next);
      setText(said, whose === "reader" ? shown.text.sentence : "");
    } catch (error) {
      if (mine !== number) return;
      show(null, null);
      const why = asSentence(causeOf(error)[format.language]);
      notes.replaceChildren(html("p", {class: "foot field-error"}, why));
      setText(said, whose === "reader" ? why : "");
    }
  };
  const askOne = async (id: Programme, of: Scenario, limit: Limit) => {
    const found = await finder.one(of, id, limit);
    const next =
      found.kind === "none" ? null : applyThreshold(of, id, found.at, resolveLaw(of, defaultDay).programmes[id]!);
    const isLocal = of.programmes?.[id]?.ranking === "lokal";
    return {text: oneFound(id, found, limit, word, format, isLocal), next};
  };
  const askAll = async (of: Scenario, limit: Limit) => {
    const found = await finder.all(of, state.weights, limit);
    return {
      text: allFound(found, limit, word, format),
      next: applyWeighted(of, found, resolveLaw(of, defaultDay).programmes)
    };
  };

  /** Writes an answer, or none. The button stays the same one, so that it keeps the focus. */
  const show = (text: FoundText | null, next: Scenario | null) => {
    const pair = ([label, value]: readonly [string, string]) =>
      html("div", {}, html("dt", {}, label), html("dd", {}, value));
    answer.setAttribute("aria-busy", "false");
    list.replaceChildren(...(text?.rows ?? []).map(pair));
    notes.replaceChildren(...(text?.notes ?? []).map((note) => html("p", {class: "foot"}, note)));
    wanted = text?.apply == null || next === null ? null : {from: scenario, next};
    if (wanted === null && document.activeElement === apply) programme.focus({preventScroll: true});
    apply.hidden = wanted === null;
    const applied = wanted !== null && sameScenario(tidy(wanted.next), tidy(scenario));
    apply.setAttribute("aria-disabled", String(applied));
    setText(apply, applied ? word["sim.applied"] : (text?.apply ?? ""));
  };
  apply.addEventListener("click", ({timeStamp}) => {
    // an answer to a scenario edited since would take the edit back
    if (wanted?.from !== scenario || apply.getAttribute("aria-disabled") === "true") return;
    onApply(wanted.next, timeStamp);
  });

  programme.addEventListener("change", () => {
    state.programme = programme.value as FindState["programme"];
    lay();
    void ask("reader");
  });
  lay();
  return {
    element: html(
      "section",
      {class: "editor find", "aria-labelledby": "judul-cari"},
      html("h2", {id: "judul-cari"}, word["sim.findTitle"]),
      html("p", {class: "foot"}, word["sim.findNote"]),
      html("div", {class: "choice-row"}, programme, measure.element),
      amounts,
      answer,
      said
    ),
    show(next) {
      if (next === scenario && number > 0) return;
      scenario = next;
      void ask("scenario");
    }
  };
}

/** What a quota counts: millions of families, of pupils, or of each by itself. */
function unitsText(programme: FindState["programme"], word: Words): string {
  if (programme === "all") return word["sim.million"];
  return `${word["sim.million"]} ${word[programme === "pip" ? "unit.pupils" : "unit.families"]}`;
}
