import {worthOf, type CutStep, type Limit, type ThresholdAnswer} from "../../scenario/findThreshold.js";
import type {WeightedAnswer, WeightedPart, WeightedTotal} from "../../scenario/findWeighted.js";
import {programmeIds, type Programme} from "../controls.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";

/** An answer of "Cari ambang" in words. */
export interface FoundText {
  readonly rows: readonly (readonly [label: string, text: string])[];
  /** What applying does beside what the rows say, and what they leave open; sentences. */
  readonly notes: readonly string[];
  /** The button that applies it; null where there is nothing to apply. */
  readonly apply: string | null;
  /** The whole answer as one sentence, for those who hear it. */
  readonly sentence: string;
}

type Kind = WeightedTotal["kind"];

/** The answer for one programme; under local ranking its threshold is a share of each regency's people. */
export function oneFound(
  id: Programme,
  found: ThresholdAnswer,
  {measure}: Limit,
  word: Words,
  format: Format,
  isLocal = false
): FoundText {
  const kind: Kind = measure === "rupiah" ? "rupiah" : unitOf[id];
  const text = (amount: number) => amountText(amount, kind, word, format);
  const rows: [string, string][] = [];
  if (found.kind === "none") rows.push([word["sim.foundThreshold"], word["sim.foundNone"]]);
  else {
    const at = found.at.threshold;
    rows.push(
      [word["sim.foundThreshold"], isLocal ? format.localShare(at) : `${at}%, ${format.decilesInText(at)}`],
      [word["sim.foundSpent"], text(worthOf(found.at, measure))]
    );
  }
  rows.push([word["sim.foundLeft"], text(found.remainder)]);
  if (kind !== "rupiah" && found.kind !== "none") {
    rows.push([word["sim.foundCost"], format.rupiah(found.at.cost)]);
  }
  if (found.kind !== "all") {
    const {threshold, extra, short} = found.next;
    rows.push([
      fill(word["sim.foundNext"], {threshold: `${threshold}%`}),
      fill(word["sim.foundNextCost"], {extra: text(extra), short: text(short)})
    ]);
  }
  const apply =
    found.kind === "none"
      ? null
      : fill(word["sim.applyThreshold"], {programme: word[id], threshold: `${found.at.threshold}%`});
  return {rows, notes: [], apply, sentence: `${word[id]}: ${clauses(rows)}.`};
}

/** The answer for all three programmes by weight. */
export function allFound(found: WeightedAnswer, {measure}: Limit, word: Words, format: Format): FoundText {
  const parts = programmeIds.map((id) => ({id, part: found.parts[id]!}));
  const kindOf = ({unit}: WeightedPart): Kind => (measure === "rupiah" ? "rupiah" : unit);
  const takes = (at: CutStep, part: WeightedPart) => amountText(worthOf(at, measure), kindOf(part), word, format);
  const rows: [string, string][] = parts.map(({id, part}) => {
    const {at, weight} = part;
    const none = weight > 0 ? word["sim.foundNone"] : word["sim.weightNone"];
    const nothing = at.threshold === 0 && worthOf(at, measure) === 0;
    return [word[id], `${at.threshold}%, ${nothing ? none : takes(at, part)}`];
  });
  for (const {kind, spent, remainder, cheapest} of found.totals) {
    const text = (amount: number) => amountText(amount, kind, word, format);
    rows.push([word["sim.foundSpent"], text(spent)], [word["sim.foundLeft"], text(remainder)]);
    if (cheapest === null) continue;
    const {programme, next} = cheapest;
    rows.push([
      fill(word["sim.cheapest"], {programme: word[programme as Programme], threshold: `${next.threshold}%`}),
      fill(word["sim.cheapestCost"], {extra: text(next.extra), short: text(next.short)})
    ]);
  }
  if (measure === "units") rows.push([word["sim.foundCost"], format.rupiah(found.cost)]);
  const applies = parts.some(({part}) => part.at.threshold > 0);
  const ended = parts.filter(({part}) => applies && part.at.threshold === 0);
  return {
    rows,
    notes: [
      word["sim.foundRule"],
      ...ended.map(({id, part}) => endText(word[id], part, word)),
      ...(measure === "units" ? [word["sim.foundUnits"]] : [])
    ],
    apply: applies ? word["sim.applyAll"] : null,
    sentence: `${word.package}: ${clauses(rows)}.`
  };
}

/** That applying takes a programme from everyone, and why. */
function endText(programme: string, {weight, next}: WeightedPart, word: Words): string {
  if (weight === 0 || next === null) return fill(word["sim.endsUnweighted"], {programme});
  return fill(word["sim.endsUnaffordable"], {programme, threshold: `${next.threshold}%`});
}

function amountText(amount: number, kind: Kind, word: Words, format: Format): string {
  if (kind === "rupiah") return format.rupiah(amount);
  return `${format.short(amount)} ${word[({family: "unit.families", pupil: "unit.pupils", person: "sim.persons"} as const)[kind]]}`;
}

function clauses(rows: readonly (readonly [string, string])[]): string {
  return rows.map((row) => row.join(" ")).join("; ");
}

const unitOf: Readonly<Record<Programme, "family" | "pupil">> = {pkh: "family", sembako: "family", pip: "pupil"};
