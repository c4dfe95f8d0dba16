import {describe, expect, it} from "vitest";
import {
  amountChangeMargin,
  nationAmountMargin,
  nationChangeMargin,
  overlapMargin,
  packageAmountMargin,
  personsReachedMargin,
  reachedMargin,
  unitsChangeMargin,
  unitsMargin
} from "../../src/policy/runMargins.js";
import type {Outcome} from "../../src/policy/outcome.js";
import {statedMargins} from "../fixtures/statedNoise.js";
import {outcome, run} from "../components/pageFixture.js";

const actual = run({threshold: NaN});
const paid = (amount: number, served = 100) => run({nation: {...run().nation, served, amount}});

describe("a programme's margin", () => {
  it("is that of its unit and level, of actual receipt its own", () => {
    expect(unitsMargin(run(), statedMargins, "regency")).toBe(20);
    expect(unitsMargin(run({unit: "pupil"}), statedMargins, "nation")).toBe(400);
    expect(unitsMargin(run({unit: "person"}), statedMargins, "nation")).toBe(800);
    expect(unitsMargin(actual, statedMargins, "nation")).toBe(160);
  });

  it("holds the noise of receipt too where actual recipients go first", () => {
    const first = {countsRecipients: true} as const;
    expect(unitsMargin(run(first), statedMargins, "nation")).toBe(179); // the root of 80² + 160², rounded up
    expect(unitsMargin(run({...first, unit: "pupil"}), statedMargins, "nation")).toBe(400);
  });

  it("is none where nobody is inside the threshold", () => {
    expect(unitsMargin(run({threshold: 0}, [0, 0, 0]), statedMargins, "nation")).toBe(0);
    expect(unitsMargin(undefined, statedMargins, "nation")).toBe(0);
    expect(unitsMargin(run({}, [0, 0, 0]), statedMargins, "nation")).toBe(80);
  });

  it("of a change is the wider of two simulations', and adds up in squares against actual receipt", () => {
    expect(unitsChangeMargin(run(), run({unit: "pupil"}), statedMargins, "nation")).toBe(400);
    expect(unitsChangeMargin(run(), undefined, statedMargins, "nation")).toBe(80);
    expect(unitsChangeMargin(run(), actual, statedMargins, "nation")).toBe(179);
    expect(unitsChangeMargin(actual, actual, statedMargins, "nation")).toBe(160);
  });

  it("in rupiah is as many units at the mean benefit, and none where nothing changes", () => {
    expect(nationAmountMargin(paid(5000), statedMargins)).toBe(80 * 50);
    expect(nationChangeMargin(paid(5000), paid(3000, 60), statedMargins)).toBeCloseTo(Math.hypot(80 * 50, 80 * 50), 9);
    expect(nationChangeMargin(paid(5000), paid(5000), statedMargins)).toBe(0);
    expect(nationChangeMargin(undefined, paid(5000), statedMargins)).toBe(80 * 50);
    expect(amountChangeMargin({units: 0, amount: 0, margin: 20}, {units: 10, amount: 70, margin: 20})).toBe(140);
  });

  it("of all programmes' rupiah adds up, as one family's noise is in all of them", () => {
    const all = outcome({pkh: paid(5000), sembako: paid(200), pip: paid(100)});
    expect(packageAmountMargin(all, statedMargins)).toBe(80 * (50 + 2 + 1));
  });

  it("of a union or an overlap is never narrower than the widest part that enters it", () => {
    const first = outcome({pkh: run({countsRecipients: true})});
    expect(reachedMargin(statedMargins, "nation", first)).toBe(179);
    expect(reachedMargin(statedMargins, "nation", outcome(), first)).toBe(179);
    expect(overlapMargin(statedMargins, "nation", first, ["pkh", "sembako"])).toBe(179);
    expect(overlapMargin(statedMargins, "nation", outcome(), ["pkh", "sembako"])).toBe(80);
    // pupils are in no union of families
    expect(reachedMargin(statedMargins, "nation", outcome({pip: run({unit: "pupil"})}))).toBe(80);
  });

  it("of a union that nobody can be in is none", () => {
    const nobody = run({threshold: 0}, [0, 0, 0]);
    expect(reachedMargin(statedMargins, "nation", outcome({pkh: nobody, sembako: nobody}))).toBe(0);
  });

  it("of persons reached is as many families of their mean size where actual recipients are counted", () => {
    const {package: whole, ...rest} = outcome();
    const of = (programmes: Partial<Outcome["programmes"]>): Outcome => ({
      ...rest,
      programmes: {...rest.programmes, ...programmes} as Outcome["programmes"],
      package: {...whole, families: 100, persons: 350}
    });
    expect(personsReachedMargin(statedMargins, of({}))).toBe(800);
    expect(personsReachedMargin(statedMargins, of({pkh: run({countsRecipients: true})}))).toBe(
      Math.ceil(Math.hypot(800, 160 * 3.5))
    );
    expect(personsReachedMargin(statedMargins, of({pkh: actual, sembako: actual}))).toBe(560);
  });

  it("of families reached is actual receipt's where that is what is counted", () => {
    const received = outcome({pkh: actual});
    expect(reachedMargin(statedMargins, "nation", outcome())).toBe(80);
    expect(reachedMargin(statedMargins, "nation", received)).toBe(160);
    expect(reachedMargin(statedMargins, "nation", outcome(), received)).toBe(179);
  });
});
