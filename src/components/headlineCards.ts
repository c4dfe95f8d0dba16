import type {Bin} from "../lattice/bins.js";
import type {MarginStatement} from "../lattice/margins.js";
import type {Law} from "../policy/law.js";
import type {Outcome, ProgrammeOutcome} from "../policy/outcome.js";
import {resolveLaw} from "../policy/resolve.js";
import {programmeIds, type Programme} from "./controls.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html, setText} from "./html.js";
import {marginNote} from "./marginNote.js";
import {programmeMark} from "./programmeMark.js";

export interface HeadlineCards {
  readonly element: HTMLElement;
  /** Writes an outcome's figures and their change against the law. */
  update(outcome: Outcome, law: Outcome): void;
}

/** The package and the three programmes: served, cost, eligible, change, what binds, and the year's published figures. */
export function headlineCards(
  bins: readonly Bin[],
  margins: MarginStatement,
  word: Words,
  format: Format
): HeadlineCards {
  let day = "";
  const whole = packageCard(margins, word, format);
  const cards = programmeIds.map((id) => programmeCard(id, bins, word, format));
  return {
    element: html(
      "section",
      {class: "cards", "aria-label": word["card.label"]},
      whole.element,
      ...cards.map(({element}) => element)
    ),
    update(outcome, law) {
      if (outcome.day !== day) {
        day = outcome.day;
        const {programmes} = resolveLaw({day}, day);
        programmeIds.forEach((id, index) => cards[index]!.publish(programmes[id]!.published, day.slice(0, 4)));
      }
      whole.update(outcome, law);
      programmeIds.forEach((id, index) => cards[index]!.update(outcome.programmes[id]!, law.programmes[id]!));
    }
  };
}

type Published = Law["programmes"][string]["published"];

function packageCard(margins: MarginStatement, word: Words, format: Format) {
  const title = html("h3", {class: "card-name"}, word.package);
  const served = figure("package.families", word["unit.families"], format);
  const amount = money("package.amount", word, format);
  const change = pair(word["card.change"]);
  const budget = pair(word["card.budget"]);
  const independent = pair(word["card.independent"]);
  const persons = pair(word["card.persons"]);
  return {
    element: html(
      "article",
      {class: "card"},
      title,
      html("div", {class: "card-figures"}, served.element, amount.element),
      html("dl", {}, persons.element, independent.element, change.element, budget.element),
      html("p", {class: "foot"}, marginNote(word["card.distinct"], margins, "nation", format))
    ),
    update({package: now, programmes}: Outcome, {package: before}: Outcome) {
      const isMore = Object.keys(programmes).length > programmeIds.length;
      setText(title, word[isMore ? "edit.allProgrammes" : "package"]);
      served.show(now.families);
      amount.show(now.amount);
      persons.show(format.short(now.persons));
      independent.show(format.short(now.familiesIfIndependent));
      change.show(format.shortChange(now.families - before.families), now.families !== before.families);
      budget.show(format.budget(now.amount - before.amount), now.amount !== before.amount);
    }
  };
}

function programmeCard(id: Programme, bins: readonly Bin[], word: Words, format: Format) {
  const served = figure(`${id}.served`, word[id === "pip" ? "unit.pupils" : "unit.families"], format);
  const amount = money(`${id}.amount`, word, format);
  const eligible = pair(word["card.eligible"], `${id}.eligible`);
  const fullCost = pair(word["card.fullCost"], `${id}.fullCost`);
  const change = pair(word["card.change"]);
  const budget = pair(word["card.budget"]);
  const binding = pair(word["card.binding"]);
  const strip = decileStrip(bins);
  const bar = quotaBar(word, format);
  const realisation = html("span");
  const figures = html("span");
  return {
    element: html(
      "article",
      {class: `card ${id}`},
      html("h3", {class: "card-name"}, programmeMark(id), word[id], strip.element),
      html("div", {class: "card-figures"}, served.element, amount.element),
      html("dl", {}, eligible.element, fullCost.element, change.element, budget.element, binding.element),
      bar.element,
      html("p", {class: "foot"}, figures, " ", realisation)
    ),
    /** What the state published for the year of the rule day. */
    publish(published: Published, year: string) {
      bar.publish(published.quota);
      setText(figures, publishedText(published, year, word, format));
    },
    update(now: ProgrammeOutcome, before: ProgrammeOutcome) {
      const {nation} = now;
      served.show(nation.served);
      amount.show(nation.amount);
      eligible.show(format.short(nation.eligible), false, nation.eligible);
      fullCost.show(format.rupiah(nation.fullCost), false, nation.fullCost);
      change.show(format.shortChange(nation.served - before.nation.served), nation.served !== before.nation.served);
      budget.show(format.budget(nation.amount - before.nation.amount), nation.amount !== before.nation.amount);
      binding.show(word[`card.${now.binding}`], true);
      strip.show(now);
      bar.show(now, word[id]);
      setText(realisation, fill(word["card.realisation"], {percent: format.percent(now.realisation, 0)}));
    }
  };
}

function publishedText({quota, budget}: Published, year: string, word: Words, format: Format): string {
  if (quota === null) return fill(word["edit.noPublished"], {year});
  const source = year === "2026" ? word["card.source"] : fill(word["edit.yearSource"], {year});
  const values = {quota: format.short(quota), source, year};
  if (budget === null) return fill(word["edit.noCeiling"], values);
  return fill(word["card.published"], {...values, budget: format.rupiah(budget)});
}

function figure(measure: string, unit: string, format: Format) {
  const value = html("data", {"data-measure": measure});
  const scale = html("span", {class: "unit"});
  return {
    element: html("p", {class: "figure"}, value, " ", scale),
    show(number: number) {
      const [text, size] = format.parts(number);
      value.value = String(number);
      setText(value, text);
      setText(scale, size === "" ? unit : `${size} ${unit}`);
    }
  };
}

function money(measure: string, word: Words, format: Format) {
  const value = html("data", {"data-measure": measure});
  return {
    element: html("p", {class: "money"}, value, ` ${word["unit.year"]}`),
    show(number: number) {
      value.value = String(number);
      setText(value, format.rupiah(number));
    }
  };
}

function pair(label: string, measure?: string) {
  const value = measure === undefined ? html("span") : html("data", {"data-measure": measure});
  const definition = html("dd", {}, value);
  return {
    element: html("div", {}, html("dt", {}, label), definition),
    show(text: string, strong = false, exact?: number) {
      if (exact !== undefined) value.setAttribute("value", String(exact));
      setText(value, text);
      definition.classList.toggle("changed", strong);
    }
  };
}

/** Ten boxes, one a decile, coloured as far as the threshold reaches into each. */
function decileStrip(bins: readonly Bin[]) {
  const boxes = Array.from({length: 10}, () => html("i"));
  const reaches = bins.some(({upper}) => upper !== null);
  return {
    element: html("span", {class: "strip", "aria-hidden": "true", hidden: !reaches}, ...boxes),
    show({threshold}: ProgrammeOutcome) {
      boxes.forEach((box, decile) => {
        const reach = Math.min(1, Math.max(0, threshold / 10 - decile));
        box.className = reach === 1 ? "inside" : reach > 0 ? "half" : "";
      });
    }
  };
}

/** Solid: served. Outline: eligible. Tick: the published quota. The axis is the largest the bar has needed. */
function quotaBar(word: Words, format: Format) {
  let quota: number | null = null;
  const served = html("div", {class: "served"});
  const eligible = html("div", {class: "eligible"});
  const tick = html("div", {class: "tick"});
  const label = html("span", {class: "tick-label"});
  const bar = html("div", {class: "quota-bar", role: "img"}, eligible, served, tick, label);
  let most = 0;
  return {
    element: bar,
    publish(of: number | null) {
      quota = of;
      tick.hidden = label.hidden = quota === null;
    },
    show({nation}: ProgrammeOutcome, name: string) {
      most = Math.max(most, nation.eligible, quota ?? 0);
      served.style.width = `${(100 * nation.served) / most}%`;
      eligible.style.width = `${(100 * nation.eligible) / most}%`;
      const quotaText = quota === null ? "" : fill(word["card.quotaMark"], {count: format.short(quota)});
      if (quota !== null) {
        tick.style.left = label.style.left = `${(100 * quota) / most}%`;
        label.classList.toggle("end", quota / most > 0.7);
        label.classList.toggle("start", quota / most < 0.3);
        setText(label, quotaText);
      }
      bar.setAttribute(
        "aria-label",
        fill(word["card.bar"], {
          programme: name,
          served: format.short(nation.served),
          eligible: format.short(nation.eligible),
          quota: quotaText === "" ? "" : `, ${quotaText}`
        })
      );
    }
  };
}
