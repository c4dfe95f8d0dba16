import type {Fill} from "./scenario.js";

/** Claims of one kind by regency and bin, regency-major: units, and the rupiah it takes to serve them. */
export interface Tier {
  readonly units: Float64Array;
  readonly cost: Float64Array;
}

/** What limits a programme: places for the nation or by regency, and rupiah for the nation. */
export interface Limits {
  readonly quota: number | Float64Array | null;
  readonly ceiling: number | null;
  readonly fill: Fill;
}

/** Which limits were met, and the shares of every tier's claims that are served. */
export interface Filled {
  readonly shares: readonly Float64Array[];
  readonly quotaBinds: boolean;
  readonly ceilingBinds: boolean;
  /** Regencies with fewer places than claims; 0 under a national quota. */
  readonly regenciesAtQuota: number;
}

/** Relative room below which a limit counts as not met, for the rounding of sums. */
const tie = 1e-9;

/**
 * Serves tier after tier, each evenly or in bin order, until places run out (in the nation, or in each regency by
 * itself), then what is left until the ceiling is reached, in the same order over the nation: so the tighter binds.
 */
export function fillRegions(tiers: readonly Tier[], bins: number, {quota, ceiling, fill}: Limits): Filled {
  const shares = tiers.map(({units}) => new Float64Array(units.length).fill(1));
  const regencies = tiers[0]!.units.length / bins;
  const units = tiers.map((tier) => tier.units);
  let regenciesAtQuota = 0;
  let quotaBinds = false;
  if (quota instanceof Float64Array) {
    for (let regency = 0; regency < regencies; ++regency) {
      regenciesAtQuota += Number(limit(units, shares, bins, fill, quota[regency]!, regency, regency + 1));
    }
    quotaBinds = regenciesAtQuota > 0;
  } else if (quota !== null) {
    quotaBinds = limit(units, shares, bins, fill, quota, 0, regencies);
  }
  const ceilingBinds = ceiling !== null && limit(costsLeft(tiers, shares), shares, bins, fill, ceiling, 0, regencies);
  return {shares, quotaBinds, ceilingBinds, regenciesAtQuota};
}

/** What serving the shares left by the quota costs. */
function costsLeft(tiers: readonly Tier[], shares: readonly Float64Array[]): Float64Array[] {
  return tiers.map(({cost}, tier) => cost.map((rupiah, at) => rupiah * shares[tier]![at]!));
}

/** Lowers the shares of some regencies' claims so that their amounts stay within a limit; true where it is met. */
function limit(
  amounts: readonly Float64Array[],
  shares: readonly Float64Array[],
  bins: number,
  fill: Fill,
  most: number,
  from: number,
  to: number
): boolean {
  const groups = fill === "merata" ? [[0, bins] as const] : Array.from({length: bins}, (_, b) => [b, b + 1] as const);
  let rest = most;
  let met = false;
  let stopped = false;
  amounts.forEach((amount, tier) => {
    for (const [first, last] of groups) {
      let wanted = 0;
      for (let regency = from; regency < to; ++regency) {
        for (let at = regency * bins + first; at < regency * bins + last; ++at) wanted += amount[at]!;
      }
      const share = stopped ? 0 : wanted > rest ? rest / wanted : 1;
      rest = Math.max(0, rest - wanted);
      if (share === 1) continue;
      stopped = true; // even those who cost nothing come after the limit
      met ||= wanted > 0 && share < 1 - tie;
      for (let regency = from; regency < to; ++regency) {
        for (let at = regency * bins + first; at < regency * bins + last; ++at) shares[tier]![at]! *= share;
      }
    }
  });
  return met;
}
