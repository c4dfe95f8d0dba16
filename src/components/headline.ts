import type {Outcome} from "../policy/outcome.js";
import {programmeIds, type Controls, type Programme} from "./controls.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";

/** The page's opening sentence and the one below it, whose findings are strong. */
export interface Headline {
  readonly title: string;
  readonly detail: readonly {readonly text: string; readonly strong: boolean}[];
}

/** Says in words what the scenario does against the law, or that it is the law. The same input gives the same text. */
export function headline(
  outcome: Outcome,
  law: Outcome,
  {thresholds, quotaLifted, fill: filling}: Controls,
  word: Words,
  format: Format
): Headline {
  const title = fill(word["headline.title"], {
    families: format.short(outcome.package.families),
    pupils: format.short(outcome.programmes.pip!.nation.served),
    amount: format.rupiah(outcome.package.amount)
  });
  const moved = programmeIds.filter((id) => thresholds[id] !== law.programmes[id]!.threshold);
  if (moved.length === 0 && !quotaLifted && filling === "merata") {
    const thresholdsInForce = programmeIds.map((id) =>
      fill(word["headline.lawThreshold"], {programme: word[id], decile: format.decilesInText(thresholds[id])})
    );
    return {title, detail: [plain(fill(word["headline.law"], {thresholds: thresholdsInForce.join(", ")}))]};
  }
  const settings = [
    ...(quotaLifted ? [word["headline.lifted"]] : []),
    ...(filling === "merata" ? [] : [word["headline.lowest"]])
  ];
  const detail = settings.length > 0 ? [plain(`${settings.join(" ")} `)] : [];
  for (const id of moved) detail.push(...movement(id, thresholds[id], outcome, law, word, format));
  if (moved.length === 0) detail.push(...total(outcome, law, word, format));
  else detail.push(...reached(outcome, law, word, format));
  return {title, detail};
}

function movement(
  id: Programme,
  threshold: number,
  outcome: Outcome,
  law: Outcome,
  word: Words,
  format: Format
): Headline["detail"] {
  const before = law.programmes[id]!;
  const after = outcome.programmes[id]!;
  const fall = threshold === 0 ? "ambang.ends" : "headline.down";
  const verb = word[threshold > before.threshold ? "headline.up" : fall];
  const names = {
    programme: word[id],
    old: format.decilesInText(before.threshold),
    new: format.decilesInText(threshold)
  };
  const change = after.nation.served - before.nation.served;
  const lead = plain(`${fill(verb, names)}: `);
  if (Math.abs(change) < 0.5) {
    const eligible = fill(word["headline.eligible"], {
      change: format.shortChange(after.nation.eligible - before.nation.eligible)
    });
    return [lead, strong(word["headline.same"]), plain(` ${word["headline.stillQuota"]}; ${eligible}. `)];
  }
  return [
    lead,
    strong(counted(change, before.unit === "pupil" ? "unit.pupils" : "unit.families", word, format)),
    plain(`, ${format.budget(after.nation.amount - before.nation.amount)}. `)
  ];
}

/** Families reached by either programme may move otherwise than a programme's own, as its overlap changes. */
function reached(outcome: Outcome, law: Outcome, word: Words, format: Format): Headline["detail"] {
  const change = outcome.package.families - law.package.families;
  if (Math.abs(change) < 0.5) return [];
  return [plain(fill(word["headline.package"], {change: format.shortChange(change)}))];
}

function total(outcome: Outcome, law: Outcome, word: Words, format: Format): Headline["detail"] {
  const families = outcome.package.families - law.package.families;
  const pupils = outcome.programmes.pip!.nation.served - law.programmes.pip!.nation.served;
  const changes = [
    ...(Math.abs(families) < 0.5 ? [] : [counted(families, "unit.families", word, format)]),
    ...(Math.abs(pupils) < 0.5 ? [] : [counted(pupils, "unit.pupils", word, format)])
  ];
  const budget = outcome.package.amount - law.package.amount;
  if (changes.length > 0) return [strong(changes.join(", ")), plain(`, ${format.budget(budget)}.`)];
  return [strong(word["headline.spread"]), plain(Math.abs(budget) < 0.5 ? "." : `, ${format.budget(budget)}.`)];
}

function counted(change: number, unit: "unit.families" | "unit.pupils", word: Words, format: Format): string {
  const sentence = word[change < 0 ? "headline.fewer" : "headline.more"];
  return fill(sentence, {count: format.short(Math.abs(change)), unit: word[unit]});
}

function plain(text: string) {
  return {text, strong: false};
}

function strong(text: string) {
  return {text, strong: true};
}
