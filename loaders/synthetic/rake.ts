import type {ModelFamily} from "./modelFamilies.js";

/** Published or assumed margins that the weights of model families must meet. */
export interface Margins {
  /** Share of families by size, from 1. */
  readonly sizes: readonly number[];
  /** Age groups: first age and share of people, ascending; the last is open. */
  readonly ages: readonly {readonly from: number; readonly share: number}[];
}

/**
 * Weights of model families, adding up to 1, with the given shares of families by size and of people by age: iterative
 * scaling (Darroch and Ratcliff 1972), each family moved by the geometric mean of its members' age factors.
 */
export function rake(families: readonly ModelFamily[], {sizes, ages}: Margins, rounds = 400): Float64Array {
  const groups = families.map((family) => family.map(({age}) => groupOf(ages, age)));
  const weights = new Float64Array(families.length).fill(1);
  scaleSizes(weights, families, sizes);
  const people = sizes.reduce((sum, share, i) => sum + share * (i + 1), 0);
  for (let round = 0; round < rounds; ++round) {
    const current = new Float64Array(ages.length);
    groups.forEach((members, i) => members.forEach((group) => (current[group]! += weights[i]!)));
    const factors = ages.map(({share}, group) => Math.log((share * people) / current[group]!));
    groups.forEach((members, i) => {
      const sum = members.reduce((total, group) => total + factors[group]!, 0);
      weights[i]! *= Math.exp(sum / members.length);
    });
    scaleSizes(weights, families, sizes);
  }
  return weights;
}

function groupOf(ages: Margins["ages"], age: number): number {
  let group = ages.length - 1;
  while (ages[group]!.from > age) --group;
  return group;
}

function scaleSizes(weights: Float64Array, families: readonly ModelFamily[], sizes: readonly number[]): void {
  const totals = new Float64Array(sizes.length);
  families.forEach((family, i) => (totals[family.length - 1]! += weights[i]!));
  families.forEach((family, i) => (weights[i]! *= sizes[family.length - 1]! / totals[family.length - 1]!));
}
