import {marginOf, rupiahMargin, type MarginStatement} from "../lattice/margins.js";
import {reliabilityOf} from "../lattice/reliability.js";
import type {DistrictAnswer} from "./districtAnswer.js";
import type {DistrictFigures, DistrictOutcome} from "./districts.js";
import type {RegionRow} from "./regionRows.js";
import type {RegionFigures} from "./regionSums.js";

/**
 * Districts as rows like those of regions, in order of code. Who enters and who leaves is not estimated for districts,
 * and null; so is what an actual recipient is paid. Nothing is rounded or withheld.
 */
export function districtRows(
  {districts, counts, outcome, baseline}: DistrictAnswer,
  againstReceipt: boolean,
  margins: MarginStatement
): RegionRow[] {
  const programmes = [...new Set([...Object.keys(outcome), ...Object.keys(baseline ?? {})])];
  return districts.flatMap(({code}, at) =>
    programmes.map((programme) => {
      const run = outcome[programme];
      const own = figuresAt(run?.figures, at);
      const received = counts.received[programme as "pkh"]?.[at] ?? null;
      const before = againstReceipt ? receivedFigures(received) : figuresAt(baseline?.[programme]?.figures, at);
      const units = unitsMargin(run, margins);
      const unitsBefore = !againstReceipt
        ? unitsMargin(baseline?.[programme], margins)
        : received === null
          ? null
          : marginOf(margins, "received", "district");
      const [amount, amountBefore] = [own, before].map((of, which) =>
        rupiahMargin((which === 0 ? units : unitsBefore) ?? 0, of.served ?? 0, of.amount ?? 0)
      ) as [number, number];
      const changed = before.amount === null ? null : own.amount - before.amount;
      return {
        region: code,
        programme,
        ...own,
        entering: null,
        leaving: null,
        unchanged: null,
        changed,
        baseline: before,
        margins: {
          served: units,
          amount,
          change: null,
          changed: changed === null ? null : changed === 0 ? 0 : Math.max(amount, amountBefore),
          baseline: {served: unitsBefore, amount: before.amount === null ? null : amountBefore}
        },
        reliability: reliabilityOf(own.served, units)
      };
    })
  );
}

function figuresAt(figures: DistrictFigures | undefined, at: number): RegionFigures {
  const of = (measure: keyof RegionFigures) => figures?.[measure][at] ?? 0;
  return {target: of("target"), eligible: of("eligible"), served: of("served"), amount: of("amount")};
}

function receivedFigures(served: number | null): RegionFigures<number | null> {
  return {target: null, eligible: null, served, amount: null};
}

/** The margin of a programme's units in a district; 0 where its rules aim at nobody, whatever the noise. */
export function unitsMargin(run: DistrictOutcome[string] | undefined, margins: MarginStatement): number {
  if (!run || run.figures.target.every((target) => target === 0)) return 0;
  const measure = ({family: "families", pupil: "pupils", person: "persons"} as const)[run.unit];
  return marginOf(margins, measure, "district");
}
