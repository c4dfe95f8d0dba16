import type {Fill} from "./scenario.js";

/** Claims that are served together, by bin: units, and what it costs to serve them, in what the ceiling counts. */
export interface Tier {
  readonly units: Float64Array;
  readonly cost: Float64Array;
}

/** What limits a programme: places for the nation or by regency, and cost for the nation. */
export interface Limits {
  readonly quota: number | Float64Array | null;
  readonly ceiling: number | null;
  readonly fill: Fill;
}

/** Which limits were met, and what is served. */
export interface Filled {
  /** Of every tier's claims, by bin: of the nation, or of every regency where each has its places. */
  readonly shares: readonly Float64Array[];
  /** Of every tier, by bin of the nation. */
  readonly served: readonly Tier[];
  readonly quotaBinds: boolean;
  readonly ceilingBinds: boolean;
  /** Regencies with fewer places than claims; 0 under a national quota. */
  readonly regenciesAtQuota: number;
}

/** Relative room below which a limit counts as not met, for the rounding of sums. */
const tie = 1e-9;

/** Gives the tiers of a regency, or under a national quota once those of the nation; read before it is asked again. */
export type ClaimsIn = (regency: number) => readonly Tier[];

/**
 * Serves tier after tier, each evenly or in bin order, until places run out (in the nation, or in each regency by
 * itself), then what is left until the ceiling is reached, in the same order over the nation: so the tighter binds.
 * Several claims are served each by itself, regency by regency.
 */
export function fillRegions(claims: readonly ClaimsIn[], {quota, ceiling, fill}: Limits): Filled[] {
  const places = quota instanceof Float64Array ? quota : Float64Array.of(quota ?? Infinity);
  const fillings = claims.map((claimsIn) => emptyFilling(claimsIn, places.length));
  for (let regency = 0; regency < places.length; ++regency) {
    for (let at = 0; at < fillings.length; ++at) fillRegency(fillings[at]!, regency, fill, places[regency]!);
  }
  return fillings.map(({rows, shares, served, atQuota}) => {
    rows.forEach(open);
    const ceilingBinds = ceiling !== null && limit(served, "cost", rows, fill, ceiling);
    if (ceiling !== null) rows.forEach((row, tier) => hold(row, shares[tier]!, served[tier]!));
    const regenciesAtQuota = quota instanceof Float64Array ? atQuota : 0;
    return {shares, served, quotaBinds: atQuota > 0, ceilingBinds, regenciesAtQuota};
  });
}

interface Filling extends Pick<Filled, "shares" | "served"> {
  readonly claimsIn: ClaimsIn;
  /** Shares of the tiers of one regency. */
  readonly rows: readonly Float64Array[];
  atQuota: number;
}

function emptyFilling(claimsIn: ClaimsIn, regencies: number): Filling {
  const rows = claimsIn(0).map(({units}) => new Float64Array(units.length));
  return {
    claimsIn,
    rows,
    shares: rows.map(({length}) => new Float64Array(length * regencies)),
    served: rows.map(({length}) => ({units: new Float64Array(length), cost: new Float64Array(length)})),
    atQuota: 0
  };
}

function fillRegency(filling: Filling, regency: number, fill: Fill, places: number): void {
  const {claimsIn, rows, shares, served} = filling;
  const tiers = claimsIn(regency);
  for (let tier = 0; tier < rows.length; ++tier) open(rows[tier]!);
  if (limit(tiers, "units", rows, fill, places)) ++filling.atQuota;
  for (let tier = 0; tier < rows.length; ++tier) keep(tiers[tier]!, rows[tier]!, regency, shares[tier]!, served[tier]!);
}

/** Serves everyone. */
function open(row: Float64Array): void {
  for (let bin = 0; bin < row.length; ++bin) row[bin] = 1;
}

/** Keeps a regency's shares, and adds what they serve to the nation. */
function keep({units, cost}: Tier, row: Float64Array, regency: number, shares: Float64Array, left: Tier): void {
  for (let bin = 0, at = regency * row.length; bin < row.length; ++bin, ++at) {
    shares[at] = row[bin]!;
    left.units[bin]! += units[bin]! * row[bin]!;
    left.cost[bin]! += cost[bin]! * row[bin]!;
  }
}

/** Lowers every regency's shares, and what they serve, to those of the nation. */
function hold(row: Float64Array, shares: Float64Array, left: Tier): void {
  for (let at = 0; at < shares.length; ++at) shares[at]! *= row[at % row.length]!;
  for (let bin = 0; bin < row.length; ++bin) {
    left.units[bin]! *= row[bin]!;
    left.cost[bin]! *= row[bin]!;
  }
}

/** Lowers the shares of claims so that their units or cost stay within a limit; true where it is met. */
function limit(
  tiers: readonly Tier[],
  of: keyof Tier,
  shares: readonly Float64Array[],
  fill: Fill,
  most: number
): boolean {
  let rest = most;
  let met = false;
  let stopped = false;
  for (let tier = 0; tier < tiers.length; ++tier) {
    const amounts = tiers[tier]![of];
    const step = fill === "merata" ? amounts.length : 1;
    for (let first = 0; first < amounts.length; first += step) {
      let wanted = 0;
      for (let bin = first; bin < first + step; ++bin) wanted += amounts[bin]!;
      const share = stopped ? 0 : wanted > rest ? rest / wanted : 1;
      rest = Math.max(0, rest - wanted);
      if (share === 1) continue;
      stopped = true; // even those who cost nothing come after the limit
      met ||= wanted > 0 && share < 1 - tie;
      for (let bin = first; bin < first + step; ++bin) shares[tier]![bin]! *= share;
    }
  }
  return met;
}
