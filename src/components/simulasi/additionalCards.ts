import type {MarginStatement} from "../../lattice/margins.js";
import type {ProgrammeOutcome} from "../../policy/outcome.js";
import {fill, type Words} from "../dictionary.js";
import {nationAmountMargin, unitsMargin} from "../../policy/runMargins.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {servesNobody} from "../servesNobody.js";
import {isShipped, programmeMark} from "../programmeMark.js";
import {changeFrom, type Change} from "./changeFrom.js";
import {programmesOf} from "./programmeAmounts.js";
import type {WorkbenchData} from "./workbenchData.js";

export interface AdditionalCards {
  readonly element: HTMLElement;
  /** Writes a line a programme that either outcome adds; hidden where neither adds any. */
  update(
    data: Pick<WorkbenchData, "outcome" | "baseline" | "unknown">,
    nameOf: (id: string) => string,
    lookOf: (id: string) => string
  ): void;
}

/** The headline figures of the programmes that a planner adds: a line each, below the cards of those that ship. */
export function additionalCards(margins: MarginStatement, word: Words, format: Format): AdditionalCards {
  const list = html("ul", {class: "extra-cards", "aria-label": word["edit.extraCards"], hidden: true});
  const lines = new Map<string, ReturnType<typeof line>>();
  return {
    element: list,
    update(data, nameOf, lookOf) {
      const {outcome, baseline} = data;
      const added = programmesOf(data).filter((id) => !isShipped(id));
      for (const id of lines.keys()) if (!added.includes(id)) lines.delete(id);
      for (const id of added) if (!lines.has(id)) lines.set(id, line(id, margins, word, format));
      const elements = added.map((id) => lines.get(id)!.element);
      if (elements.some((element, at) => list.children[at] !== element) || list.children.length !== added.length) {
        list.replaceChildren(...elements);
      }
      for (const id of added) {
        lines
          .get(id)!
          .show(nameOf(id), lookOf(id), outcome.programmes[id], baseline.programmes[id], changeFrom(data, id));
      }
      list.hidden = added.length === 0;
    }
  };
}

function line(id: string, margins: MarginStatement, word: Words, format: Format) {
  const name = html("strong");
  const served = html("data", {"data-measure": `${id}.served`});
  const amount = html("data", {"data-measure": `${id}.amount`});
  const comma = html("span", {}, ", ");
  const rest = html("span", {class: "note"});
  const change = html("span", {class: "extra-change"});
  const head = html("span", {}, programmeMark(id), name);
  return {
    element: html(
      "li",
      {class: "extra-card"},
      head,
      html("span", {class: "extra-figures"}, served, comma, amount),
      change,
      rest
    ),
    show(
      called: string,
      look: string,
      now: ProgrammeOutcome | undefined,
      before: ProgrammeOutcome | undefined,
      moved: Change
    ) {
      const unit = word[(now ?? before)!.unit === "person" ? "edit.persons" : "unit.families"];
      setText(name, called);
      name.title = called;
      head.className = `card-name ${look}`;
      const of = (run: ProgrammeOutcome | undefined, measure: "served" | "amount") => run?.nation[measure] ?? 0;
      served.value = String(of(now, "served"));
      amount.value = String(of(now, "amount"));
      const isNobody = servesNobody(now);
      comma.hidden = amount.hidden = isNobody;
      setText(
        served,
        isNobody
          ? word["ambang.nobody"]
          : `${format.short(of(now, "served"))} ±${format.count(Math.ceil(unitsMargin(now, margins, "nation")))} ${unit}`
      );
      setText(
        amount,
        `${format.rupiah(of(now, "amount"))} ±${format.rupiah(nationAmountMargin(now, margins))} ${word["unit.year"]}`
      );
      setText(change, movedText(moved));
      setText(rest, now === undefined ? word["edit.extraGone"] : details(now));
    }
  };

  function movedText({count, budget}: Change): string {
    if (Number.isNaN(count)) return word["edit.extraUnknown"];
    if (Math.abs(count) < 0.5 && Math.abs(budget) < 0.5) return word["ambang.noChange"];
    return fill(word["edit.extraChange"], {count: format.shortChange(count), budget: format.budget(budget)});
  }

  function details({nation, binding, ceiling}: ProgrammeOutcome): string {
    return [
      fill(word["edit.extraEligible"], {count: format.short(nation.eligible)}),
      fill(word["edit.extraFull"], {amount: format.rupiah(nation.fullCost)}),
      ...(ceiling === null ? [] : [fill(word["edit.extraCeiling"], {amount: format.rupiah(ceiling)})]),
      fill(word["edit.extraBinding"], {what: word[`card.${binding}`]})
    ].join(" · ");
  }
}
