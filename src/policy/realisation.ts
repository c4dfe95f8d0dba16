import type {Bin} from "../lattice/bins.js";
import type {Contraction} from "./contract.js";
import type {ProgrammeLaw} from "./law.js";
import {reach} from "./programme.js";

/**
 * The share of the index that a programme pays. "pagu" is the year's published budget over what the published quota
 * would cost by the index, served under the law in force, and no more than 1: it is drawn from that law's own run, so
 * that a scenario with larger amounts costs more. Where no quota or budget is published, "pagu" is 1.
 */
export function realisationRate(
  inForce: Contraction,
  bins: readonly Bin[],
  {realisation}: Pick<ProgrammeLaw, "realisation">,
  lawInForce: ProgrammeLaw
): number {
  if (realisation === "indeks") return 1;
  if (realisation !== "pagu") return realisation;
  const {quota, budget} = lawInForce.published;
  if (quota === null || budget === null) return 1;
  const {meanIndex} = reach(inForce, bins, {...lawInForce, quota, ceiling: null}, 1);
  return meanIndex > 0 ? Math.min(1, budget / (quota * meanIndex)) : 1;
}
