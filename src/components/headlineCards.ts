import type {Bin} from "../lattice/bins.js";
import type {MarginStatement} from "../lattice/margins.js";
import type {Law} from "../policy/law.js";
import type {Outcome, ProgrammeOutcome} from "../policy/outcome.js";
import {resolveLaw} from "../policy/resolve.js";
import {addsFamilies} from "./addsFamilies.js";
import {programmeIds, type Programme} from "./controls.js";
import {decileReach, type Reach} from "./decileReach.js";
import {fill, type Words} from "./dictionary.js";
import {drawInSight} from "./drawInSight.js";
import type {Format} from "./format.js";
import {
  nationAmountMargin,
  nationChangeMargin,
  packageAmountMargin,
  packageChangeMargin,
  personsReachedMargin,
  reachedMargin,
  unitsChangeMargin,
  unitsMargin
} from "../policy/runMargins.js";
import {html, setText} from "./html.js";
import {programmeMark} from "./programmeMark.js";
import {publishedNote} from "./publishedNote.js";
import {quotaBar} from "./quotaBar.js";
import {servesNobody} from "./servesNobody.js";
import {coverageBetween} from "./simulasi/coverageChart.js";

export interface HeadlineCards {
  readonly element: HTMLElement;
  /** Writes an outcome's figures and their change against the law: while dragging only those that can be seen. */
  update(outcome: Outcome, law: Outcome, dragging: boolean): void;
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
  const cards = programmeIds.map((id) => programmeCard(id, bins, margins, word, format));
  return {
    element: html(
      "section",
      {class: "cards", "aria-label": word["card.label"]},
      whole.element,
      ...cards.map(({element}) => element)
    ),
    update(outcome, law, dragging) {
      if (outcome.day !== day) {
        day = outcome.day;
        const {programmes} = resolveLaw({day}, day);
        programmeIds.forEach((id, index) => cards[index]!.publish(programmes[id]!.published, day));
      }
      whole.update({outcome, baseline: law}, dragging);
      programmeIds.forEach((id, index) =>
        cards[index]!.update({now: outcome.programmes[id]!, before: law.programmes[id]!}, dragging)
      );
    }
  };
}

interface ProgrammeRuns {
  readonly now: ProgrammeOutcome;
  readonly before: ProgrammeOutcome;
}

type Published = Law["programmes"][string]["published"];

/** Last decile of those counted as not reached: the law's, and the one the comparison starts from. */
const missedUpTo = 4;

function packageCard(margins: MarginStatement, word: Words, format: Format) {
  const title = html("h3", {class: "card-name"}, word.package);
  const served = figure("package.families", word["unit.families"], word, format);
  const amount = money("package.amount", word, format);
  const change = pair(word["card.change"]);
  const budget = pair(word["card.budget"]);
  const independent = pair(word["card.independent"]);
  const persons = pair(word["card.persons"]);
  const foot = html("p", {class: "foot"});
  const body = html(
    "div",
    {class: "card-body"},
    html("div", {class: "card-figures"}, served.element, amount.element),
    html("dl", {}, change.element, budget.element, persons.element, independent.element),
    foot
  );
  return {
    element: html("article", {class: "card"}, title, body),
    update: drawInSight(body, ({outcome, baseline}: {readonly outcome: Outcome; readonly baseline: Outcome}) => {
      const [now, before] = [outcome.package, baseline.package];
      const ids = [...new Set([...Object.keys(outcome.programmes), ...Object.keys(baseline.programmes)])];
      setText(title, word[ids.length > programmeIds.length ? "edit.allProgrammes" : "package"]);
      const distinct = word[addsFamilies(outcome, baseline) ? "reached.distinct" : "card.distinct"];
      setText(foot, `${distinct} ${word["figure.rows"]}`);
      const isNobody = Object.values(outcome.programmes).every(servesNobody);
      served.show(now.families, isNobody ? 0 : reachedMargin(margins, "nation", outcome), isNobody);
      amount.show(now.amount, isNobody ? 0 : packageAmountMargin(outcome, margins));
      const spread = isNobody ? "" : ` ±${format.count(Math.ceil(personsReachedMargin(margins, outcome)))}`;
      persons.show(`${format.short(now.persons)}${spread}`);
      independent.show(format.short(now.familiesIfIndependent));
      const families = now.families - before.families;
      change.move(format.shortChange(families), families, reachedMargin(margins, "nation", outcome, baseline));
      const rupiah = now.amount - before.amount;
      budget.move(format.budget(rupiah), rupiah, packageChangeMargin(outcome, baseline, margins));
    })
  };
}

function programmeCard(id: Programme, bins: readonly Bin[], margins: MarginStatement, word: Words, format: Format) {
  const served = figure(`${id}.served`, word[id === "pip" ? "unit.pupils" : "unit.families"], word, format);
  const amount = money(`${id}.amount`, word, format);
  const eligible = pair(word["card.eligible"], `${id}.eligible`);
  const fullCost = pair(word["card.fullCost"], `${id}.fullCost`);
  const change = pair(word["card.change"]);
  const budget = pair(word["card.budget"]);
  const binding = pair(word["card.binding"]);
  const ceilingShare = pair(word["card.ceilingShare"]);
  const ownCeiling = pair(word["card.ownCeiling"]);
  ownCeiling.element.classList.add("own-ceiling");
  const missed = pair(fill(word["card.missed"], {decile: String(missedUpTo)}));
  let published: Published | null = null;
  const strip = decileStrip(bins);
  const bar = quotaBar(word, format);
  const realisation = pair(word["sim.realisation"]);
  const origin = html("p", {class: "foot"});
  const body = html(
    "div",
    {class: "card-body"},
    html("div", {class: "card-figures"}, served.element, amount.element),
    html(
      "dl",
      {},
      change.element,
      budget.element,
      eligible.element,
      fullCost.element,
      missed.element,
      realisation.element,
      ceilingShare.element,
      ownCeiling.element,
      binding.element
    ),
    bar.element,
    origin
  );
  const drawStrip = drawInSight(strip.element, strip.show);
  const drawBody = drawInSight(body, ({now, before}: ProgrammeRuns) => {
    const {nation} = now;
    const isNobody = servesNobody(now);
    served.show(nation.served, isNobody ? 0 : unitsMargin(now, margins, "nation"), isNobody);
    amount.show(nation.amount, isNobody ? 0 : nationAmountMargin(now, margins));
    eligible.show(format.short(nation.eligible), nation.eligible);
    fullCost.show(format.rupiah(nation.fullCost), nation.fullCost);
    const ceiling = published?.budget ?? null;
    ceilingShare.element.hidden = ceiling === null;
    if (ceiling !== null) ceilingShare.show(format.percent(nation.amount / ceiling));
    ownCeiling.show(now.ceiling === null ? word["card.noCeiling"] : format.rupiah(now.ceiling));
    missed.show(format.percent(1 - coverageBetween(now, bins, 0, missedUpTo * 10)));
    const units = nation.served - before.nation.served;
    change.move(format.shortChange(units), units, unitsChangeMargin(now, before, margins, "nation"));
    const rupiah = nation.amount - before.nation.amount;
    budget.move(format.budget(rupiah), rupiah, nationChangeMargin(now, before, margins));
    binding.show(word[`card.${now.binding}`]);
    binding.strengthen(true);
    bar.show(now, word[id]);
    realisation.show(fill(word["card.realisation"], {percent: format.percent(now.realisation, 0)}));
  });
  return {
    element: html(
      "article",
      {class: `card ${id}`},
      html("h3", {class: "card-name"}, programmeMark(id), word[id], strip.element),
      body
    ),
    /** What the state published for the year of the rule day. */
    publish(next: Published, day: string) {
      published = next;
      bar.publish(next.quota);
      origin.replaceChildren(...publishedNote(id, next, day, word, format));
    },
    /** The name's line may be seen where the figures below it are not. */
    update(runs: ProgrammeRuns, dragging: boolean) {
      drawStrip(runs.now, dragging);
      drawBody(runs, dragging);
    }
  };
}

function figure(measure: string, unit: string, word: Words, format: Format) {
  const value = html("data", {"data-measure": measure});
  const scale = html("span", {class: "unit"});
  const spread = html("span", {class: "margin"});
  return {
    element: html("p", {class: "figure"}, value, " ", scale, " ", spread),
    show(number: number, margin: number, isNobody = false) {
      const [text, size] = format.parts(number);
      value.value = String(number);
      setText(value, text);
      setText(scale, size === "" ? unit : `${size} ${unit}`);
      const isKnown = !Number.isNaN(number) && margin > 0;
      const exact = isNobody ? word["ambang.nobody"] : "";
      setText(spread, isKnown ? fill(word["figure.units"], {margin: format.count(Math.ceil(margin)), unit}) : exact);
    }
  };
}

function money(measure: string, word: Words, format: Format) {
  const value = html("data", {"data-measure": measure});
  const spread = html("span", {class: "margin"});
  return {
    element: html("p", {class: "money"}, value, ` ${word["unit.year"]} `, spread),
    show(number: number, margin: number) {
      value.value = String(number);
      setText(value, format.rupiah(number));
      setText(spread, margin > 0 ? fill(word["figure.money"], {margin: format.rupiah(margin)}) : "");
    }
  };
}

function pair(label: string, measure?: string) {
  const value = measure === undefined ? html("span") : html("data", {"data-measure": measure});
  const definition = html("dd", {}, value);
  return {
    element: html("div", {}, html("dt", {}, label), definition),
    show(text: string, exact?: number) {
      if (exact !== undefined) value.setAttribute("value", String(exact));
      setText(value, text);
    },
    /** Writes a change: strong, or muted where it lies within its margin. */
    move(text: string, change: number, margin: number) {
      setText(value, text);
      definition.classList.toggle("changed", Math.abs(change) >= Math.max(0.5, margin));
      definition.classList.toggle("within", Math.abs(change) >= 0.5 && Math.abs(change) < margin);
    },
    strengthen(strong: boolean) {
      definition.classList.toggle("changed", strong);
    }
  };
}

/** Ten boxes, one a decile of the nation, coloured as far as the rules reach into each: where ranking is local, into many in part. */
function decileStrip(bins: readonly Bin[]) {
  const boxes = Array.from({length: 10}, () => html("i"));
  const reaches = bins.some(({upper}) => upper !== null);
  return {
    element: html("span", {class: "strip", "aria-hidden": "true", hidden: !reaches}, ...boxes),
    show(run: ProgrammeOutcome) {
      decileReach(run, bins).forEach((reach, decile) => (boxes[decile]!.className = looks[reach]));
    }
  };
}

const looks = {all: "inside", part: "half", none: ""} as const satisfies Record<Reach, string>;
