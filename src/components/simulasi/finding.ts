import type {Outcome} from "../../policy/outcome.js";
import {addsFamilies} from "../addsFamilies.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {isShipped} from "../programmeMark.js";
import {amountsDiffer} from "./amountsDiffer.js";
import {baselineName} from "./scenarioName.js";
import type {WorkbenchData} from "./workbenchData.js";

/**
 * The page's opening sentence: what the scenario saves or adds against its baseline, and by how much the number of those
 * served rises or falls. `nameOf` names a programme that a planner added; rupiah within `margin` are no change to tell.
 */
export function findingTitle(
  data: Pick<WorkbenchData, "set" | "outcome" | "baseline" | "unknown">,
  word: Words,
  format: Format,
  nameOf: (id: string) => string = String,
  margin = 0
): string {
  const {set, outcome, baseline, unknown} = data;
  const {money, parts} = findingParts(outcome, baseline, word, format, nameOf, unknown, margin);
  if (parts.length > 0) return fill(word["sim.title"], {money, parts: parts.join(", ")});
  // Each programme may serve as many as before while their overlap, and so the families reached, changes.
  const reached = outcome.package.families - baseline.package.families;
  if (Math.abs(reached) >= 0.5) {
    const [more, fewer] = addsFamilies(outcome, baseline)
      ? (["reached.titleMore", "reached.titleFewer"] as const)
      : (["sim.titleReachMore", "sim.titleReachFewer"] as const);
    const key = reached > 0 ? more : fewer;
    return fill(word[key], {money, count: format.short(Math.abs(reached))});
  }
  const change = outcome.package.amount - baseline.package.amount;
  if (Number.isNaN(change)) return money;
  if (Math.abs(change) < 0.5) {
    const against = baselineName(set.baseline, word);
    return fill(word[movedAnything(outcome, baseline) ? "sim.titleSpread" : "sim.titleSame"], {against});
  }
  // Rupiah that no other amounts explain are those of others who receive, were they in the same regions and bins.
  if (!amountsDiffer(data)) return fill(word["sim.titleWho"], {money});
  return fill(word[movedServed(outcome, baseline) ? "sim.titleWhoAndMoney" : "sim.titleMoney"], {money});
}

/**
 * What is saved or added, and of each programme that serves more or fewer by how much, in words; of more than three the
 * three whose rupiah change most, and how many others; then the programmes of whose recipients in the baseline nothing is
 * known.
 */
export function findingParts(
  outcome: Outcome,
  baseline: Outcome,
  word: Words,
  format: Format,
  nameOf: (id: string) => string = String,
  unknown: readonly string[] = [],
  margin = 0
): {readonly money: string; readonly parts: readonly string[]} {
  const ids = [...new Set([...Object.keys(outcome.programmes), ...Object.keys(baseline.programmes)])];
  const nameIn = (id: string) => (isShipped(id) ? word[id] : nameOf(id));
  const served = ids
    .filter((id) => !unknown.includes(id))
    .map((id) => {
      const [now, before] = [outcome.programmes[id], baseline.programmes[id]];
      return {
        name: nameIn(id),
        unit: word[units[(now ?? before)!.unit]],
        change: (now?.nation.served ?? 0) - (before?.nation.served ?? 0),
        rupiah: Math.abs((now?.nation.amount ?? 0) - (before?.nation.amount ?? 0))
      };
    })
    .filter(({change}) => Math.abs(change) >= 0.5);
  const least = served.map(({rupiah}) => rupiah).sort((a, b) => b - a)[mostNamed - 1] ?? 0;
  const named = served.length > mostNamed ? served.filter(({rupiah}) => rupiah >= least).slice(0, mostNamed) : served;
  const others = served.length - named.length;
  const sentence = (key: "sim.reachesMore" | "sim.reachesFewer", {name, unit, change}: (typeof served)[number]) =>
    fill(word[key], {programme: name, count: format.short(Math.abs(change)), unit});
  const programmes = ids.filter((id) => unknown.includes(id)).map(nameIn);
  const parts = [
    ...named.filter(({change}) => change > 0).map((part) => sentence("sim.reachesMore", part)),
    ...named.filter(({change}) => change < 0).map((part) => sentence("sim.reachesFewer", part)),
    ...(others > 0 ? [fill(word["sim.otherProgrammes"], {count: format.count(others)})] : []),
    ...(programmes.length > 0 ? [fill(word["sim.changeUnknown"], {programmes: programmes.join(", ")})] : [])
  ];
  return {money: moneyPhrase(outcome.package.amount - baseline.package.amount, margin, word, format), parts};
}

/** A sentence that names more programmes is no headline. */
const mostNamed = 3;

const units = {family: "unit.families", pupil: "unit.pupils", person: "edit.persons"} as const;

/** Whether any region's or bin's figures differ from the baseline's. */
export function movedAnything(outcome: Outcome, baseline: Outcome): boolean {
  return Object.entries(outcome.programmes).some(([id, run]) => {
    const before = baseline.programmes[id];
    if (before === undefined) return run.nation.served > 0;
    return differ(run.bins.served, before.bins.served) || differ(run.regencies.amount, before.regencies.amount);
  });
}

/** Whether any region or bin has more or fewer served. */
function movedServed(outcome: Outcome, baseline: Outcome): boolean {
  return Object.entries(outcome.programmes).some(([id, run]) => {
    const before = baseline.programmes[id];
    if (before === undefined) return run.nation.served > 0;
    return differ(run.bins.served, before.bins.served) || differ(run.regencies.served, before.regencies.served);
  });
}

function differ(a: Float64Array, b: Float64Array): boolean {
  return a.some((value, at) => Math.abs(value - b[at]!) >= 0.5);
}

function moneyPhrase(amount: number, margin: number, word: Words, format: Format): string {
  if (Number.isNaN(amount)) return word["actual.money"];
  if (Math.abs(amount) < 0.5) return word["sim.moneySame"];
  if (Math.abs(amount) < margin) return fill(word["sim.moneyWithin"], {margin: format.rupiah(margin)});
  return fill(word[amount < 0 ? "sim.moneySaves" : "sim.moneyAdds"], {amount: format.rupiah(Math.abs(amount))});
}
