import {cutPoints, type Bin} from "../../lattice/bins.js";
import type {Flows} from "../../policy/flows.js";
import type {ProgrammeOutcome} from "../../policy/outcome.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";

/** A programme's flows, with its name and what it counts. */
export interface NamedFlows {
  readonly name: string;
  readonly unit: ProgrammeOutcome["unit"];
  readonly flows: Pick<Flows, "entering" | "leaving">;
}

/** Bins that hold less than this share of those who move are not named. */
const noticed = 0.02;

/**
 * What a scenario does to people, as one sentence: of every programme who leaves and who enters, in which deciles. ""
 * where nobody moves.
 */
export function consequence(
  programmes: readonly NamedFlows[],
  bins: readonly Bin[],
  word: Words,
  format: Format
): string {
  const clauses = programmes.flatMap(({name, unit, flows}) => {
    const [leave, enter] = [flows.leaving, flows.entering].map((moved) => {
      const count = moved.reduce((sum, value) => sum + value, 0);
      return count >= 0.5 ? {count: format.short(count), deciles: decilesOf(moved, bins, word, format)} : null;
    });
    const named = {unit: unitName(unit, word), programme: name};
    if (leave) {
      const clause = fill(word["nota.leave"], {...leave, ...named});
      return [enter ? fill(word["nota.others"], {clause, ...enter}) : clause];
    }
    return enter ? [fill(word["nota.enter"], {...enter, ...named})] : [];
  });
  // a name that is cut ends in a sign that stands for the full stop too
  return clauses.length === 0 ? "" : fill(word["nota.consequence"], {parts: clauses.join("; ")}).replace(/…\.$/, "…");
}

/** What a programme counts, as a noun. */
export function unitName(unit: ProgrammeOutcome["unit"], word: Words): string {
  return word[unit === "pupil" ? "unit.pupils" : unit === "person" ? "nota.persons" : "unit.families"];
}

/** The deciles in which those who move live: from the first bin that holds a noticed share to the last. */
function decilesOf(moved: Float64Array, bins: readonly Bin[], word: Words, format: Format): string {
  const cuts = cutPoints(bins);
  const ranked = moved.subarray(0, cuts.length - 1);
  const least = noticed * ranked.reduce((sum, value) => sum + value, 0);
  const first = ranked.findIndex((value) => value > 0 && value >= least);
  const last = ranked.findLastIndex((value) => value > 0 && value >= least);
  if (first < 0) return word["nota.anyDecile"];
  const from = Math.floor(cuts[first]! / 10) + 1;
  const to = Math.ceil(cuts[last + 1]! / 10);
  const number = (decile: number) => format.decimal(decile, 0);
  if (from === to) return fill(word["nota.oneDecile"], {decile: number(from)});
  return fill(word["nota.manyDeciles"], {from: number(from), to: number(to)});
}
