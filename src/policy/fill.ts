import type {Bin} from "../lattice/bins.js";
import type {MetLimit} from "./binding.js";
import type {ProgrammeLaw} from "./law.js";

/** Which claims are served: `share` of each of the first `whole` bins, `marginal` of the next bin, none above. */
export interface Served {
  readonly whole: number;
  readonly share: number;
  readonly marginal: number;
}

/** Claiming units of the nation in each bin inside the threshold, and the rupiah it takes to serve them. */
export interface Claims {
  readonly units: Float64Array;
  readonly cost: Float64Array;
}

/**
 * Limits that end within a billionth of a bin of each other are one: the budget that a realisation rate was drawn
 * from comes back from the multiplication an ulp off, and it is then the quota that binds.
 */
const tie = 1e-9;

/** Serves claims until the quota or the ceiling is reached, whichever is tighter. */
export function fill(
  {units, cost}: Claims,
  {quota, ceiling, fill}: Pick<ProgrammeLaw, "quota" | "ceiling" | "fill">
): Served & {readonly binding: MetLimit} {
  const serve = fill === "merata" ? evenly : lowestFirst;
  const byQuota = serve(units, quota ?? Infinity);
  const byCeiling = serve(cost, ceiling ?? Infinity);
  if (depth(byCeiling) < depth(byQuota) - tie) return {...byCeiling, binding: "ceiling"};
  const tighter = depth(byCeiling) < depth(byQuota) ? byCeiling : byQuota;
  return {...tighter, binding: depth(tighter) < units.length - tie ? "quota" : "threshold"};
}

/** The share of a bin's claims that is served. */
export function shareServed({whole, share, marginal}: Served, bin: number): number {
  return bin < whole ? share : bin === whole ? marginal : 0;
}

/** The rank, in per cent, at which lowest-first filling ends, the marginal bin's ranks taken as evenly spread. */
export function rankReached({whole, marginal}: Served, bins: readonly Bin[]): number {
  const lower = whole === 0 ? 0 : bins[whole - 1]!.upper!;
  return lower + marginal * ((bins[whole]?.upper ?? lower) - lower);
}

/** Bins' worth of claims served, to compare two limits under one way of filling. */
function depth({whole, share, marginal}: Served): number {
  return whole * share + marginal;
}

function evenly(amounts: Float64Array, limit: number): Served {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return {whole: amounts.length, share: total <= limit ? 1 : limit / total, marginal: 0};
}

function lowestFirst(amounts: Float64Array, limit: number): Served {
  let rest = limit;
  for (let bin = 0; bin < amounts.length; ++bin) {
    if (amounts[bin]! > rest) return {whole: bin, share: 1, marginal: rest / amounts[bin]!};
    rest -= amounts[bin]!;
  }
  return {whole: amounts.length, share: 1, marginal: 0};
}
