import type {Counts} from "../lattice/signature.js";
import type {Law} from "./law.js";
import {publishedOn, valueOn, type Choices} from "./parameter.js";
import {pipFull, pipHalf, pipHalfShare, pipTk, pipTkShare} from "./parameters/pipRates.js";

/** School levels of PIP, in the order of every triple. */
export const pipLevels = ["sd", "smp", "sma"] as const;

export type PipLevel = (typeof pipLevels)[number];

/**
 * Pupils of SD, SMP and SMA in a family, by counts in the order of `personTypes`. Severely disabled pupils are of type
 * disabilitas, so each disabled person adds the national mean of pupils by level.
 */
export function pipPupils(counts: Counts, disabledPupils: readonly [number, number, number]): [number, number, number] {
  const disabled = counts[5] ?? 0;
  return [
    (counts[2] ?? 0) + disabled * disabledPupils[0],
    (counts[3] ?? 0) + disabled * disabledPupils[1],
    (counts[4] ?? 0) + disabled * disabledPupils[2]
  ];
}

/** Funded pupils of a family and their rupiah a year, by counts in the order of `personTypes`. */
export function pipBenefit(
  counts: Counts,
  disabledPupils: readonly [number, number, number],
  {rates, levels, tk}: Law["pip"]
): readonly [pupils: number, amount: number] {
  const byLevel = pipPupils(counts, disabledPupils);
  let pupils = 0;
  let amount = 0;
  for (let level = 0; level < 3; ++level) {
    if (levels && !levels[level]) continue;
    pupils += byLevel[level]!;
    amount += byLevel[level]! * rates[level]!;
  }
  const inKindergarten = tk ? (counts[1] ?? 0) * tk.share : 0;
  return [pupils + inKindergarten, tk ? amount + inKindergarten * tk.rate : amount];
}

/** Kindergarten in the law of a day: none before the day from which it is funded. */
export function pipKindergarten(day: string, choices: Choices): Law["pip"]["tk"] {
  const rate = publishedOn(pipTk, day, choices);
  return rate === null ? undefined : {rate, share: valueOn(pipTkShare, day, choices)};
}

/** Mean rupiah a pupil and year at SD, SMP, SMA: the full rate, and the half rate for the share that gets it. */
export function pipRates(day: string, choices: Choices): [number, number, number] {
  const rate = (level: PipLevel) => {
    const share = valueOn<number>(pipHalfShare[level], day, choices);
    const full = valueOn<number>(pipFull[level], day, choices);
    return full + share * (valueOn<number>(pipHalf[level], day, choices) - full);
  };
  return [rate("sd"), rate("smp"), rate("sma")];
}
