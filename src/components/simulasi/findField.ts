import {resolveLaw} from "../../policy/resolve.js";
import type {Scenario} from "../../policy/scenario.js";
import {applyThreshold, worthOf, type Limit, type ThresholdAnswer} from "../../scenario/findThreshold.js";
import {applyWeighted, type WeightedAnswer} from "../../scenario/findWeighted.js";
import {programmeIds, type Programme} from "../controls.js";
import {causeOf} from "../causeOf.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {segments} from "../segments.js";
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
      void ask();
    }
  );
  const amounts = html("div", {class: "find-amounts"});
  const answer = html("div", {class: "find-answer", "aria-live": "polite"});

  const field = () => {
    const inRupiah = state.measure === "rupiah";
    const made = numberField({
      id: "cari-batas",
      label: word[inRupiah ? "sim.ceiling" : "sim.quota"],
      ...(inRupiah ? {before: "Rp"} : {}),
      unit: inRupiah ? word["sim.trillion"] : word["sim.million"],
      scale: inRupiah ? 1e12 : 1e6,
      decimals: 1,
      most: inRupiah ? 10_000e12 : 300e6,
      word,
      format,
      onChange: (value) => {
        state.amount = {...state.amount, [state.measure]: value ?? 0};
        void ask();
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
          void ask();
        }
      });
      made.show(state.weights[id], false);
      return made.element;
    });
  const lay = () => amounts.replaceChildren(field(), ...(state.programme === "all" ? weightFields() : []));

  const ask = async () => {
    const mine = ++number;
    const asked = scenario;
    const limit: Limit = {measure: state.measure, amount: state.amount[state.measure]};
    try {
      const shown =
        state.programme === "all"
          ? allAnswer(await finder.all(asked, state.weights, limit), limit, asked)
          : [oneAnswer(state.programme, await finder.one(asked, state.programme, limit), limit, asked)];
      if (mine === number) answer.replaceChildren(...shown);
    } catch (error) {
      const why = `${causeOf(error)[format.language]}.`;
      if (mine === number) answer.replaceChildren(html("p", {class: "foot field-error"}, why));
    }
  };
  const amountText = (value: number, {measure: of}: Limit) =>
    of === "rupiah" ? format.rupiah(value) : format.short(value);

  const oneAnswer = (id: Programme, found: ThresholdAnswer, limit: Limit, of: Scenario): HTMLElement => {
    const rows: [string, string][] = [];
    if (found.kind === "none") rows.push([word["sim.foundThreshold"], word["sim.foundNone"]]);
    else {
      rows.push(
        [word["sim.foundThreshold"], `${found.at.threshold}%, ${format.decilesInText(found.at.threshold)}`],
        [word["sim.foundSpent"], amountText(worthOf(found.at, limit.measure), limit)]
      );
    }
    rows.push([word["sim.foundLeft"], amountText(found.remainder, limit)]);
    if (found.kind !== "all") {
      const {threshold, extra, short} = found.next;
      rows.push([
        fill(word["sim.foundNext"], {threshold: `${threshold}%`}),
        fill(word["sim.foundNextCost"], {extra: amountText(extra, limit), short: amountText(short, limit)})
      ]);
    }
    const list = html(
      "dl",
      {},
      ...rows.map(([key, value]) => html("div", {}, html("dt", {}, key), html("dd", {}, value)))
    );
    if (found.kind === "none") return html("div", {}, list);
    const {at} = found;
    const apply = html(
      "button",
      {type: "button", class: "button"},
      fill(word["sim.applyThreshold"], {programme: word[id], threshold: `${at.threshold}%`})
    );
    apply.addEventListener("click", ({timeStamp}) =>
      onApply(applyThreshold(of, id, at, resolveLaw(of, defaultDay).programmes[id]!), timeStamp)
    );
    return html("div", {}, list, apply);
  };

  const allAnswer = (found: WeightedAnswer, limit: Limit, of: Scenario): HTMLElement[] => {
    const rows = programmeIds.map((id): [string, string] => {
      const {at} = found.parts[id]!;
      if (at.threshold === 0) return [word[id], word["sim.foundNone"]];
      return [word[id], `${at.threshold}%, ${amountText(worthOf(at, limit.measure), limit)}`];
    });
    for (const {spent, remainder, cheapest} of found.totals) {
      rows.push(
        [word["sim.foundSpent"], amountText(spent, limit)],
        [word["sim.foundLeft"], amountText(remainder, limit)]
      );
      if (cheapest === null) continue;
      const {programme: id, next, withinRemainder} = cheapest;
      rows.push([
        fill(word["sim.cheapest"], {programme: word[id as Programme], threshold: `${next.threshold}%`}),
        `${amountText(next.extra, limit)}${withinRemainder ? `, ${word["sim.affordable"]}` : ""}`
      ]);
    }
    const apply = html("button", {type: "button", class: "button"}, word["sim.applyAll"]);
    apply.addEventListener("click", ({timeStamp}) =>
      onApply(applyWeighted(of, found, resolveLaw(of, defaultDay).programmes), timeStamp)
    );
    return [
      html("dl", {}, ...rows.map(([key, value]) => html("div", {}, html("dt", {}, key), html("dd", {}, value)))),
      apply
    ];
  };

  programme.addEventListener("change", () => {
    state.programme = programme.value as FindState["programme"];
    lay();
    void ask();
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
      answer
    ),
    show(next) {
      if (next === scenario && answer.childElementCount > 0) return;
      scenario = next;
      void ask();
    }
  };
}
