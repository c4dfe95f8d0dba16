import {contract} from "./contract.js";
import type {Cube} from "./cube.js";
import type {Law} from "./law.js";
import {publishedOn, type Choices} from "./parameter.js";
import {pipKemenagShare} from "./parameters/pipRates.js";
import {pipLevels} from "./pip.js";
import {worthOf} from "./cells.js";
import {laidOut} from "./service.js";
import type {Run} from "./simulate.js";

/** Served PIP pupils of one level, nation, and whose ministry pays them by a stated share (model). */
export interface LevelPupils {
  readonly level: "tk" | "sd" | "smp" | "sma";
  readonly served: number;
  /** Rupiah a year. */
  readonly amount: number;
  /** Null where no share is known: kindergarten, and years before the shares. */
  readonly kemenag: {readonly served: number; readonly amount: number} | null;
}

/**
 * PIP's served pupils by level. Within a regency and bin every level has the same share served. Recipients kept without
 * a pupil in the data are of no level and left out.
 */
export function pupilLevels(cube: Cube, law: Law, run: Run, choices: Choices = {}): LevelPupils[] {
  const shares = laidOut(run.programmes.pip!.share, cube.regencies.length, cube.bins.length);
  const rate = run.outcome.programmes.pip!.realisation;
  const split = (of: Law["pip"]) => {
    const {units, index} = worthOf(contract(cube, {...law, pip: of}).pip);
    let [served, amount] = [0, 0];
    for (let at = 0; at < units.length; ++at) {
      served += units[at]! * shares[at]!;
      amount += index[at]! * shares[at]! * rate;
    }
    return {served, amount};
  };
  const {tk, rates, levels = [true, true, true]} = law.pip;
  const schools = pipLevels.flatMap((level, at): LevelPupils[] => {
    if (!levels[at]) return [];
    const of = split({rates, levels: [at === 0, at === 1, at === 2]});
    const share = publishedOn<number>(pipKemenagShare[level], law.day, choices);
    return [{level, ...of, kemenag: share === null ? null : {served: of.served * share, amount: of.amount * share}}];
  });
  const kindergarten = tk
    ? [{level: "tk" as const, ...split({rates, levels: [false, false, false], tk}), kemenag: null}]
    : [];
  return [...kindergarten, ...schools];
}
