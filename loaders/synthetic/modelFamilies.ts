import {randomUniform} from "./random.js";

/** One member of a model family; relation to the head by the codes of variable 409, sex 1 male, 2 female. */
export interface Member {
  readonly age: number;
  readonly sex: 1 | 2;
  readonly relation: 1 | 2 | 3 | 5 | 6 | 8;
}

/** A made-up family composition, head first. Every one is possible; how common each is, is settled by raking. */
export type ModelFamily = readonly Member[];

type Uniform = () => number;

/** Seeded model families, `perSize` of each size from 1 to `largest`. */
export function modelFamilies(perSize: number, largest: number, seed: number): ModelFamily[] {
  const uniform = randomUniform(seed);
  return Array.from({length: largest}, (_, i) =>
    Array.from({length: perSize}, () => modelFamily(i + 1, uniform))
  ).flat();
}

function modelFamily(size: number, uniform: Uniform): ModelFamily {
  if (size === 1) return [{age: between(uniform, 17, 94), sex: sexOf(uniform), relation: 1}];
  if (size === 2 && uniform() < 0.45) return couple(between(uniform, 18, 88), uniform);
  const extras = size < 4 ? [] : extraKinds(uniform).slice(0, size - 3);
  const single = uniform() < (size === 2 ? 0.9 : 0.15);
  const children = size - extras.length - (single ? 1 : 2);
  if (children < 1) return couple(between(uniform, 18, 88), uniform);
  const ages = childAges(children, uniform);
  const mother = Math.min(ages[0]! + between(uniform, 18, 33), 94);
  const heads = single ? [head(mother, uniform)] : couple(mother, uniform);
  const offspring = ages.map((age): Member => ({age, sex: sexOf(uniform), relation: 3}));
  return [...heads, ...offspring, ...extras.map((kind) => extra(kind, heads[0]!.age, uniform))];
}

/** A married couple by the wife's age; the husband is the head. */
function couple(wife: number, uniform: Uniform): Member[] {
  const husband = Math.min(Math.max(wife + between(uniform, -2, 8), 19), 95);
  return [
    {age: husband, sex: 1, relation: 1},
    {age: Math.max(wife, 17), sex: 2, relation: 2}
  ];
}

/** A parent alone: two in three are mothers; a father may be older than the mother would be. */
function head(mother: number, uniform: Uniform): Member {
  return uniform() < 0.67
    ? {age: mother, sex: 2, relation: 1}
    : {age: Math.min(mother + between(uniform, 0, 6), 95), sex: 1, relation: 1};
}

/** Ages of children, eldest first: the youngest at any age before most have left, the others two to six years apart. */
function childAges(count: number, uniform: Uniform): number[] {
  const ages = [Math.floor(40 * uniform() ** 1.3)];
  while (ages.length < count) ages.unshift(ages[0]! + between(uniform, 1, 6));
  return ages;
}

function extraKinds(uniform: Uniform): (5 | 6 | 8)[] {
  const kind = (): 5 | 6 | 8 =>
    (["p", "g", "o"] as const)[Math.floor(uniform() * 3)] === "p" ? 6 : uniform() < 0.6 ? 5 : 8;
  return uniform() < 0.7 ? [] : uniform() < 0.8 ? [kind()] : [kind(), kind()];
}

/** A parent of the head, a grandchild where the head is old enough, or another relative. */
function extra(kind: 5 | 6 | 8, headAge: number, uniform: Uniform): Member {
  if (kind === 6 && headAge <= 72) {
    return {age: Math.min(headAge + between(uniform, 19, 36), 95), sex: uniform() < 0.65 ? 2 : 1, relation: 6};
  }
  if (kind === 5 && headAge >= 42) {
    return {age: between(uniform, 0, Math.min(headAge - 40, 15)), sex: sexOf(uniform), relation: 5};
  }
  return {age: between(uniform, 3, 80), sex: sexOf(uniform), relation: 8};
}

function sexOf(uniform: Uniform): 1 | 2 {
  return uniform() < 0.508 ? 1 : 2;
}

/** A whole number from low to high, both included. */
function between(uniform: Uniform, low: number, high: number): number {
  return low + Math.floor(uniform() * (high - low + 1));
}
