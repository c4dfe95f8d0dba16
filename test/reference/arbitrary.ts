import fc from "fast-check";
import {decileBins, scoreBins, type Bin} from "../../src/lattice/bins.js";
import {pkhComponents, type Law, type ProgrammeLaw} from "../../src/policy/law.js";
import type {Family, Person} from "./naiveFamilies.js";

export const regencies = ["11.01", "11.02", "12.71"] as const;

/** Which families a random registry may hold. */
export interface RegistryOptions {
  /** Bins families may lie in, by upper edge. */
  readonly uppers: readonly (number | null)[];
  readonly disabledPupils: boolean;
  readonly maxMembers: number;
}

/** The lattice of a registry with scores, and of one with deciles only. */
export const lattices: fc.Arbitrary<readonly Bin[]> = fc.constantFrom(scoreBins, decileBins);

/** A small registry in three regencies of two provinces. */
export function registry({uppers, disabledPupils, maxMembers}: RegistryOptions): fc.Arbitrary<Family[]> {
  const member: fc.Arbitrary<Person> = fc
    .tuple(
      fc.constantFrom<Person["kind"]>(
        "hamil",
        "dini",
        "sd",
        "smp",
        "sma",
        "disabilitas",
        "lansia60",
        "lansia70",
        "lain"
      ),
      fc.constantFrom<Person["school"]>(undefined, "sd", "smp", "sma")
    )
    .map(([kind, school]) =>
      disabledPupils && kind === "disabilitas" && school !== undefined ? {kind, school} : {kind}
    );
  const family = fc.record({
    regency: fc.constantFrom(...regencies),
    upper: fc.constantFrom(...uppers),
    weight: fc.integer({min: 1, max: 50}),
    members: fc.array(member, {minLength: 1, maxLength: maxMembers}).filter(withinSignatureCaps)
  });
  return fc.array(family, {minLength: 1, maxLength: 40});
}

/** A random law: amounts, caps, order, age, and settings of the three programmes with thresholds among `uppers`. */
export function law(thresholds: readonly number[], limits: boolean): fc.Arbitrary<Law> {
  const rupiah = fc.integer({min: 0, max: 12}).map((n) => n * 250_000);
  const cap = fc.option(fc.integer({min: 1, max: 5}), {nil: null});
  return fc.record({
    day: fc.constant("2026-01-23"),
    pkh: fc.record({
      amounts: fc.record(Object.fromEntries(pkhComponents.map((component) => [component, rupiah])), {requiredKeys: []}),
      maxPersons: cap,
      maxEarlyChildhood: cap,
      maxChildren: cap,
      order: fc.constantFrom("highest", "priority"),
      elderlyAge: fc.constantFrom(60, 70)
    }),
    sembako: fc.record({year: rupiah}),
    pip: fc.record({rates: fc.tuple(rupiah, rupiah, rupiah)}),
    programmes: fc.record({
      pkh: programme(thresholds, limits),
      sembako: programme(thresholds, limits),
      pip: programme(thresholds, limits)
    })
  });
}

function programme(thresholds: readonly number[], limits: boolean): fc.Arbitrary<ProgrammeLaw> {
  const share = fc.integer({min: 0, max: 10}).map((n) => n / 10);
  const units = limits ? fc.option(fc.integer({min: 0, max: 800}), {nil: null}) : fc.constant(null);
  const budget = limits
    ? fc.option(
        fc.integer({min: 0, max: 2000}).map((n) => n * 1e6),
        {nil: null}
      )
    : fc.constant(null);
  return fc.record({
    threshold: fc.constantFrom(...thresholds),
    quota: units,
    fill: fc.constantFrom("merata", "terendah-dulu"),
    ceiling: budget,
    takeUp: share,
    excluded: share,
    realisation: limits ? fc.oneof(fc.constantFrom("pagu" as const, "indeks" as const), share) : fc.constant("indeks"),
    published: fc.record({quota: units, budget})
  });
}

/** Members beyond the lattice's top codes would be cut off, and a naive count would not. */
function withinSignatureCaps(members: readonly Person[]): boolean {
  const most = {hamil: 2, dini: 4, sd: 4, smp: 3, sma: 3, disabilitas: 2, lansia60: 3, lansia70: 3, lain: Infinity};
  return members.every(({kind}) => members.filter((other) => other.kind === kind).length <= most[kind]);
}
