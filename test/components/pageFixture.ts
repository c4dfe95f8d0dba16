import type {Outcome, ProgrammeOutcome} from "../../src/policy/outcome.js";
import {readPlaces} from "../../src/components/places.js";

/** Two provinces of two and one regencies. */
export const places = readPlaces(
  [
    {code: "11", name: "Aceh"},
    {code: "53", name: "Nusa Tenggara Timur"}
  ],
  [
    {code: "11.01", name: "Kabupaten Aceh Selatan"},
    {code: "11.71", name: "Kota Banda Aceh"},
    {code: "53.11", name: "Kabupaten Sumba Timur"}
  ]
);

/** Three bins: to 40, to 100, unranked. */
export const counts = {
  bins: [{upper: 40}, {upper: 100}, {upper: null}],
  families: Float64Array.of(40, 50, 10, 10, 90, 0, 150, 40, 10),
  withComponent: Float64Array.of(20, 20, 5, 5, 30, 0, 75, 10, 5)
};

/** A run of which only what the tests look at matters. */
export function run(part: Partial<ProgrammeOutcome> = {}, served: readonly number[] = [20, 5, 75]): ProgrammeOutcome {
  const total = served.reduce((sum, value) => sum + value, 0);
  const regional = Float64Array.from(served);
  const nation = {
    target: total,
    eligible: total,
    claiming: total,
    served: total,
    persons: total,
    amount: total,
    fullCost: total
  };
  return {
    unit: "family",
    nation,
    regencies: {
      target: regional,
      eligible: regional,
      claiming: regional,
      served: regional,
      persons: regional,
      amount: regional,
      fullCost: regional
    },
    bins: {
      units: Float64Array.of(100, 60, 10),
      eligible: Float64Array.of(100, 0, 0),
      served: Float64Array.of(total, 0, 0),
      amount: Float64Array.of(total, 0, 0)
    },
    binding: "threshold",
    exhaustedAt: null,
    meanIndex: 1,
    realisation: 1,
    threshold: 40,
    quota: null,
    ceiling: null,
    ...part
  };
}

/** All three programmes alike but for what is given. */
export function outcome(
  programmes: Partial<Record<"pkh" | "sembako" | "pip", ProgrammeOutcome>> = {},
  families: readonly number[] = [30, 10, 120]
): Outcome {
  const total = families.reduce((sum, value) => sum + value, 0);
  return {
    day: "2026-01-23",
    programmes: {pkh: run(), sembako: run(), pip: run({unit: "pupil"}), ...programmes},
    package: {
      families: total,
      familiesIfIndependent: total,
      persons: total,
      amount: 3 * total,
      regencies: {families: Float64Array.from(families), amount: Float64Array.from(families, (value) => 3 * value)}
    }
  };
}
