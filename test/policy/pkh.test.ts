import {describe, expect, it} from "vitest";
import {personTypes, signatureCount, decodeSignature, type Counts} from "../../src/lattice/signature.js";
import type {Law, PkhComponent} from "../../src/policy/law.js";
import {pkhBenefit} from "../../src/policy/pkh.js";
import {resolveLaw} from "../../src/policy/resolve.js";

type PkhLaw = Law["pkh"];

const law = resolveLaw({}, "2026-01-23").pkh;
const none = {...law, maxPersons: null, maxEarlyChildhood: null, maxChildren: null};

const counts = (some: Partial<Record<(typeof personTypes)[number], number>>) =>
  personTypes.map((type) => some[type] ?? 0);
const amount = (some: Parameters<typeof counts>[0], of: PkhLaw = law) => pkhBenefit(counts(some), of).amount;

describe("pkhBenefit", () => {
  it("gives nothing to a family without a component, at any law", () => {
    expect(pkhBenefit(counts({}), law)).toEqual({amount: 0, qualifies: 0});
    expect(pkhBenefit([], none)).toEqual({amount: 0, qualifies: 0});
  });

  it("pays each component its own amount", () => {
    const single = personTypes.map((type) => amount({[type]: 1}));
    expect(single).toEqual([3e6, 3e6, 9e5, 15e5, 2e6, 24e5, 24e5, 24e5]);
  });

  it("counts four persons, not five", () => {
    expect(amount({lansia70: 3, lansia60: 1})).toBe(4 * 2_400_000);
    expect(amount({lansia70: 3, lansia60: 2})).toBe(4 * 2_400_000);
    expect(amount({lansia70: 3, lansia60: 2}, none)).toBe(5 * 2_400_000);
  });

  it("counts two children 0-6, not three", () => {
    expect(amount({dini: 2})).toBe(6_000_000);
    expect(amount({dini: 3})).toBe(6_000_000);
  });

  it("counts three children in all, not four, and lets others take the place", () => {
    expect(amount({sd: 3})).toBe(2_700_000);
    expect(amount({sd: 4})).toBe(2_700_000);
    expect(amount({dini: 2, sd: 2})).toBe(6_900_000);
    expect(amount({dini: 2, sd: 2, lansia70: 1})).toBe(9_300_000);
  });

  it("counts persons of 60 to 69 only where the elderly age is 60", () => {
    const from70 = {...law, elderlyAge: 70} as const;
    expect(amount({lansia60: 1, lansia70: 1})).toBe(4_800_000);
    expect(amount({lansia60: 1, lansia70: 1}, from70)).toBe(2_400_000);
    expect(pkhBenefit(counts({lansia60: 1}), from70)).toEqual({amount: 0, qualifies: 0});
  });

  it("drops the pregnant woman under the priority list, and the lowest amount under highest", () => {
    const family = {hamil: 1, dini: 2, sd: 1, disabilitas: 1};
    expect(amount(family)).toBe(11_400_000);
    expect(amount(family, {...law, order: "priority"})).toBe(9_300_000);
  });

  it("neither pays nor qualifies by a component that is left out", () => {
    const {sd: _, ...amounts} = law.amounts;
    for (const order of ["highest", "priority"] as const) {
      expect(pkhBenefit(counts({sd: 2}), {...law, amounts, order})).toEqual({amount: 0, qualifies: 0});
    }
    expect(pkhBenefit(counts({sd: 2}), {...law, amounts: {...law.amounts, sd: 0}})).toEqual({amount: 0, qualifies: 1});
  });

  it("counts the fractions of a mean family until the caps are full", () => {
    expect(pkhBenefit(counts({hamil: 0.5, dini: 2.5, sd: 1.5, lansia60: 0.25, lansia70: 0.25}), law)).toEqual({
      amount: 0.5 * 3e6 + 2 * 3e6 + 0.5 * 24e5 + 1 * 9e5,
      qualifies: 1
    });
  });

  it.each(laws())("is the best choice of persons, by trying them all: %s", (_name, of) => {
    for (const family of smallFamilies()) {
      const {amount: got, qualifies} = pkhBenefit(family, of);
      const [best, any] = tryAll(family, of);
      if (got !== best || qualifies !== any) expect([family, got, qualifies]).toEqual([family, best, any]);
    }
  });

  it("never pays more under the priority list than under highest, on every signature", () => {
    for (let signature = 0; signature < signatureCount; ++signature) {
      const family = decodeSignature(signature);
      const highest = pkhBenefit(family, law);
      const priority = pkhBenefit(family, priorityLaw);
      if (priority.amount > highest.amount) expect([family, priority]).toEqual([family, highest]);
    }
  });
});

const priorityLaw: PkhLaw = {...law, order: "priority"};

function laws(): [string, PkhLaw][] {
  const odd = {bumil: 7, aud: 5, sd: 11, smp: 2, sma: 13, disabilitas: 3, lansia: 17};
  return [
    ["the law", law],
    ["priority list", priorityLaw],
    ["elderly from 70", {...law, elderlyAge: 70}],
    ["no limit on children", {...law, maxChildren: null}],
    ["one person", {...law, maxPersons: 1}],
    ["no caps", none],
    ["other amounts, tight caps", {...law, amounts: odd, maxPersons: 3, maxChildren: 2, maxEarlyChildhood: 1}],
    ["other amounts, priority list", {...priorityLaw, amounts: odd, maxPersons: 3, maxChildren: 2}],
    ["no pupils", {...law, amounts: {bumil: 7, aud: 5, lansia: 6}}]
  ];
}

/** Every family with at most two persons of a type, at most one of three of the types. */
function smallFamilies(): number[][] {
  const most = [1, 2, 2, 2, 1, 1, 2, 2];
  return most.reduce<number[][]>(
    (families, cap) => families.flatMap((family) => Array.from({length: cap + 1}, (_, count) => [...family, count])),
    [[]]
  );
}

const list: PkhComponent[] = ["aud", "sd", "smp", "sma", "disabilitas", "lansia", "bumil"];

/**
 * The best amount over every choice of persons that the caps allow, or the amount of the choice that holds most of the
 * first on the list, then of the second, and so on; and whether any component is there.
 */
function tryAll([hamil, dini, sd, smp, sma, disabilitas, old60, old70]: Counts, of: PkhLaw): [number, number] {
  const lansia = old70! + (of.elderlyAge === 60 ? old60! : 0);
  const there: Record<PkhComponent, number> = {
    bumil: hamil!,
    aud: dini!,
    sd: sd!,
    smp: smp!,
    sma: sma!,
    disabilitas: disabilitas!,
    lansia
  };
  const most = list.map((component) => (of.amounts[component] === undefined ? 0 : there[component]));
  let best = 0;
  let bestKey = -1;
  const choose = (step: number, chosen: number[]): void => {
    if (step < list.length) {
      for (let count = 0; count <= most[step]!; ++count) choose(step + 1, [...chosen, count]);
      return;
    }
    const children = chosen[0]! + chosen[1]! + chosen[2]! + chosen[3]!;
    const persons = chosen.reduce((sum, count) => sum + count, 0);
    if (persons > (of.maxPersons ?? 99) || children > (of.maxChildren ?? 99)) return;
    if (chosen[0]! > (of.maxEarlyChildhood ?? 99)) return;
    const total = chosen.reduce((sum, count, index) => sum + count * (of.amounts[list[index]!] ?? 0), 0);
    const key = of.order === "priority" ? chosen.reduce((sum, count) => sum * 10 + count, 0) : total;
    if (key > bestKey) [best, bestKey] = [total, key];
  };
  choose(0, []);
  return [best, most.some((count) => count > 0) ? 1 : 0];
}
