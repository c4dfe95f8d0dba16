import type {ClaimsIn, Tier} from "./fillRegions.js";
import type {Spell} from "./incumbents.js";
import type {Kind} from "./kinds.js";
import {addHalves, emptySplit, splitRow, type Split} from "./splits.js";

/** Gives every kind's split in a regency; read before it is asked of another. */
export function splitsIn(kinds: readonly Kind[], depths: Float64Array, bins: number) {
  const splits = kinds.map(() => emptySplit(bins));
  let last = -1;
  return (regency: number): readonly Split[] => {
    if (regency === last) return splits; // every spell asks
    for (let kind = 0; kind < kinds.length; ++kind) {
      splitRow(kinds[kind]!.worth, regency, depths[regency]!, splits[kind]!);
    }
    last = regency;
    return splits;
  };
}

/** The claims of a spell by bin, in the order in which they are served: the share `claiming` of every kind's target. */
export function claimsOf(
  kinds: readonly Kind[],
  splits: (regency: number) => readonly Split[],
  {staying}: Spell,
  claiming: number
): ClaimsIn {
  const weights = kinds.map(({aimed}) => {
    const {inside, beyond} = aimed(staying);
    return {inside: inside * claiming, beyond: beyond * claiming};
  });
  const bins = splits(0)[0]!.units.inside.length;
  const tiers: Tier[] = [];
  for (const {tier} of kinds) tiers[tier] ??= {units: new Float64Array(bins), cost: new Float64Array(bins)};
  return (regency) => {
    const split = splits(regency);
    for (let tier = 0; tier < tiers.length; ++tier) clear(tiers[tier]!);
    for (let kind = 0; kind < kinds.length; ++kind) {
      const {units, cost} = tiers[kinds[kind]!.tier]!;
      addHalves(units, split[kind]!.units, weights[kind]!);
      addHalves(cost, split[kind]!.index, weights[kind]!);
    }
    return tiers;
  };
}

function clear({units, cost}: Tier): void {
  for (let bin = 0; bin < units.length; ++bin) units[bin] = cost[bin] = 0;
}
