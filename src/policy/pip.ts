import type {Counts} from "../lattice/signature.js";
import {valueOn, type Choices} from "./parameter.js";
import {pipFull, pipHalf, pipHalfShare} from "./parameters/pipRates.js";

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

/** Mean rupiah a pupil and year at SD, SMP, SMA: the full rate, and the half rate for the share that gets it. */
export function pipRates(day: string, choices: Choices): [number, number, number] {
  const rate = (level: PipLevel) => {
    const share = valueOn<number>(pipHalfShare[level], day, choices);
    const full = valueOn<number>(pipFull[level], day, choices);
    return full + share * (valueOn<number>(pipHalf[level], day, choices) - full);
  };
  return [rate("sd"), rate("smp"), rate("sma")];
}
