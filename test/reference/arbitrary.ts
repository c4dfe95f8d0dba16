import fc from "fast-check";
import {decileBins, scoreBins, type Bin} from "../../src/lattice/bins.js";
import {pkhComponents, type AdditionalLaw, type Law, type ProgrammeLaw, type Quarters} from "../../src/policy/law.js";
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
    members: fc.array(member, {minLength: 1, maxLength: maxMembers}).filter(withinSignatureCaps),
    receives: fc.uniqueArray(fc.constantFrom("pkh" as const, "sembako" as const, "pip" as const))
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
    sembako: fc.record({
      year: rupiah,
      quarters: fc
        .constantFrom(
          ...([
            [1, 1, 1, 1],
            [2, 3, 3, 2]
          ] as const)
        )
        .map(shares)
    }),
    pip: fc.record({rates: fc.tuple(rupiah, rupiah, rupiah)}),
    programmes: fc.record({
      pkh: programme(thresholds, limits),
      sembako: programme(thresholds, limits),
      pip: programme(thresholds, limits)
    })
  });
}

/** A year's payments as shares of it. */
function shares(quarters: Quarters): Quarters {
  const year = quarters.reduce((sum, paid) => sum + paid, 0);
  return quarters.map((paid) => paid / year) as unknown as Quarters;
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

/**
 * A random law with everything that differs by region or knows who already receives, and up to four additional
 * programmes of either unit that leave out others, over a plain law of `law`.
 */
export function regionalLaw(thresholds: readonly number[]): fc.Arbitrary<Law> {
  const shipped = fc.record({
    pkh: regionalProgramme(thresholds, true),
    sembako: regionalProgramme(thresholds, true),
    pip: regionalProgramme(thresholds, true)
  });
  const level = fc.boolean();
  const pip = fc.record(
    {
      levels: fc.tuple(level, level, level),
      tk: fc.record({share: fc.constantFrom(0, 0.07, 1), rate: fc.constant(450_000)})
    },
    {requiredKeys: []}
  );
  const added = fc.array(fc.tuple(additionalLaw, programme(thresholds, true), regionalProgramme(thresholds, false)), {
    maxLength: 4
  });
  return fc.tuple(law(thresholds, true), shipped, pip, added).map(([plain, settings, pip, added]) => {
    const open: string[] = []; // only a programme that leaves nobody out may be left out by a later one
    const additional = added.map(([benefit], at) => {
      const notWith = benefit.notWith.filter((id) => !names.includes(id) || open.includes(id));
      if (notWith.length === 0) open.push(names[at]!);
      return {...benefit, notWith};
    });
    const byName = <T>(of: (at: number) => T) => Object.fromEntries(added.map((_, at) => [names[at]!, of(at)]));
    return {
      ...plain,
      pip: {...plain.pip, ...pip},
      programmes: {
        pkh: {...plain.programmes.pkh!, ...settings.pkh},
        sembako: {...plain.programmes.sembako!, ...settings.sembako},
        pip: {...plain.programmes.pip!, ...settings.pip},
        ...byName((at) => ({...added[at]![1], realisation: 1, ...added[at]![2]}))
      },
      ...(added.length > 0 ? {additional: byName((at) => additional[at]!)} : {})
    };
  });
}

const names = ["tambahan-a", "tambahan-b", "tambahan-c", "tambahan-d"];

const additionalLaw: fc.Arbitrary<AdditionalLaw> = fc.record({
  unit: fc.constantFrom("family", "person"),
  year: fc.constantFrom(0, 500_000, 900_000),
  quarters: fc
    .constantFrom(
      ...([
        [1, 1, 1, 1],
        [1, 0, 0, 0]
      ] as const)
    )
    .map(shares),
  notWith: fc.uniqueArray(fc.constantFrom("pkh", "sembako", ...names), {maxLength: 3})
});

function regionalProgramme(thresholds: readonly number[], inLaw: boolean): fc.Arbitrary<Partial<ProgrammeLaw>> {
  const cut = fc.constantFrom(...thresholds);
  const codes = (of: readonly string[], value: fc.Arbitrary<number>, all: boolean) =>
    fc.record(Object.fromEntries(of.map((code) => [code, value])), all ? {} : {requiredKeys: []});
  const places = fc.integer({min: 0, max: 300});
  const settings = fc.record(
    {
      thresholds: fc.record({provinces: codes(["11", "12"], cut, false), regencies: codes(regencies, cut, false)}),
      ranking: fc.constant("lokal" as const),
      allocation: inLaw
        ? fc.oneof(fc.constantFrom("eligible" as const, "baseline" as const), codes(regencies, places, true))
        : fc.constant("eligible" as const),
      ...(inLaw
        ? {
            recipients: fc.oneof(
              fc.constantFrom("keep" as const, "drop" as const),
              fc.record({phaseOut: fc.integer({min: 1, max: 6})})
            )
          }
        : {})
    },
    {requiredKeys: []}
  );
  return settings.map((set) =>
    typeof set.allocation === "object"
      ? {...set, quota: Object.values(set.allocation).reduce<number>((sum, places) => sum + (places ?? 0), 0)}
      : set
  ) as fc.Arbitrary<Partial<ProgrammeLaw>>;
}

/** Members beyond the lattice's top codes would be cut off, and a naive count would not. */
function withinSignatureCaps(members: readonly Person[]): boolean {
  const most = {hamil: 2, dini: 4, sd: 4, smp: 3, sma: 3, disabilitas: 2, lansia60: 3, lansia70: 3, lain: Infinity};
  return members.every(({kind}) => members.filter((other) => other.kind === kind).length <= most[kind]);
}
