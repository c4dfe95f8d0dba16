import {assumptions} from "./assumptions.js";
import type {Figures} from "./figures.js";
import {modelFamilies, type Member} from "./modelFamilies.js";
import {rake} from "./rake.js";

/** A member of a model family, with the chances of what is drawn for each real one. */
export interface ModelMember extends Member {
  readonly pregnancy: number;
  readonly disability: number;
}

export interface Composition {
  readonly families: readonly (readonly ModelMember[])[];
  /** Share of all families, adding up to 1. */
  readonly weights: Float64Array;
}

/** Model families raked to the sizes and the published ages, with chances that add up to the national shares. */
export function composeFamilies(figures: Figures, sizes: readonly number[], seed: number): Composition {
  const families = modelFamilies(1500, sizes.length, seed);
  const weights = rake(families, {sizes, ages: singleYears(figures.ageBands)});
  const people = sizes.reduce((sum, share, i) => sum + share * (i + 1), 0);
  const scale = (chance: (member: Member) => number, share: number) => {
    let sum = 0;
    families.forEach((family, i) => family.forEach((member) => (sum += weights[i]! * chance(member))));
    return (share * people) / sum;
  };
  const pregnancyScale = scale(fertility, figures.pregnantShare);
  const disabilityScale = scale(frailty, assumptions.severeDisabilityShare);
  return {
    families: families.map((family) =>
      family.map((member) => ({
        ...member,
        pregnancy: Math.min(fertility(member) * pregnancyScale, 1),
        disability: Math.min(frailty(member) * disabilityScale, 1)
      }))
    ),
    weights
  };
}

/** Five-year bands to 24 as single years, so that school ages are even; older bands stay whole. */
export function singleYears(bands: Figures["ageBands"]): Figures["ageBands"] {
  return bands.flatMap((band) =>
    band.from >= 25 ? [band] : [0, 1, 2, 3, 4].map((year) => ({from: band.from + year, share: band.share / 5}))
  );
}

/** Relative chance of being pregnant: by five-year age from 15 to 49, wives most, other women seldom. */
function fertility({age, sex, relation}: Member): number {
  if (sex !== 2 || age < 15 || age > 49) return 0;
  const byAge = [0.6, 1, 1, 0.75, 0.4, 0.1, 0.01][Math.floor((age - 15) / 5)]!;
  return byAge * (relation === 2 ? 1 : relation === 1 ? 0.15 : 0.04);
}

/** Relative chance of severe disability, growing with age. */
function frailty({age}: Member): number {
  return Math.exp(assumptions.severeDisabilityGrowth * age);
}
