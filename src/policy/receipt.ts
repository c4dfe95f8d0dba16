import {hasClasses} from "../lattice/bins.js";
import {anyCount, receiptCount, schoolLevelCount} from "../lattice/tables.js";
import {countPupils} from "./countPupils.js";
import type {Cube} from "./cube.js";

/** Units that actually receive a programme, by regency and bin: with any component, and without one. */
export interface ReceiptCells {
  readonly withComponent: Float64Array;
  readonly without: Float64Array;
}

/** Actual receipt of the shipped programmes: families of PKH and Sembako, pupils of PIP. */
export interface Receipt extends Readonly<Record<"pkh" | "sembako" | "pip", ReceiptCells>> {
  /** Families of PKH or Sembako, and of both: counted, not modelled. */
  readonly either: ReceiptCells;
  readonly both: ReceiptCells;
}

/**
 * Counts who receives from tables B (regencies) and L (nation). B tells families with at least one PIP pupil; how many
 * receive in each is the nation's mean of the bin, by L, in proportion to the pupils that the regency's families with
 * pupils have (model: the same share of a family's pupils receives everywhere). L counts four pupils of a family at most,
 * which the pupils of A2 make good. All of them count as with a component, as a pupil is one.
 */
export function readReceipt(B: Int32Array, L: Int32Array, cube: Cube): Receipt {
  const [pkh, sembako, pip] = [1, 2, 4].map((bit) => families(B, (receives) => (receives & bit) > 0)) as [
    ReceiptCells,
    ReceiptCells,
    ReceiptCells
  ];
  const all = pip.withComponent.map((count, at) => count + pip.without[at]!);
  const pupils = receivingPupils(all, L, cube);
  return {
    pkh,
    sembako,
    pip: {withComponent: pupils, without: new Float64Array(pupils.length)},
    either: families(B, (receives) => (receives & 3) > 0),
    both: families(B, (receives) => (receives & 3) === 3)
  };
}

function families(B: Int32Array, counts: (receives: number) => boolean): ReceiptCells {
  const width = anyCount * receiptCount;
  const sum = (any: 0 | 1) =>
    Float64Array.from({length: B.length / width}, (_, at) => {
      let total = 0;
      for (let receipt = 0; receipt < receiptCount; ++receipt) {
        if (counts(receipt)) total += B[at * width + any * receiptCount + receipt]!;
      }
      return total;
    });
  return {withComponent: sum(1), without: sum(0)};
}

/** Pupils that receive, by regency and bin, of the families with at least one. */
function receivingPupils(inPip: Float64Array, L: Int32Array, cube: Cube): Float64Array {
  const count = cube.bins.length;
  const {pupils, families} = countPupils(cube);
  const weights = inPip.map((of, at) => (families[at]! > 0 ? (of * pupils[at]!) / families[at]! : of));
  const sums = new Float64Array(count);
  weights.forEach((weight, at) => (sums[at % count]! += weight));
  const beyond = beyondFour(pupils, L, cube);
  const perWeight = sums.map((sum, bin) => (sum > 0 ? (pupilsIn(L, bin, [1]) * beyond) / sum : 0));
  return weights.map((weight, at) => weight * perWeight[at % count]!);
}

/** Pupils over those of at most four a family, in the bins whose compositions are known by bin. */
function beyondFour(pupils: Float64Array, L: Int32Array, {bins}: Cube): number {
  let [all, counted] = [0, 0];
  pupils.forEach((count, at) => (all += hasClasses(bins[at % bins.length]!) ? count : 0));
  bins.forEach((bin, at) => (counted += hasClasses(bin) ? pupilsIn(L, at, [0, 1]) : 0));
  return counted > 0 ? Math.max(1, all / counted) : 1;
}

/** Pupils of a bin of table L who do not receive (0), who do (1), or both. */
function pupilsIn(L: Int32Array, bin: number, receives: readonly (0 | 1)[]): number {
  let pupils = 0;
  for (let level = 0; level < schoolLevelCount; ++level) {
    for (const of of receives) pupils += L[(bin * schoolLevelCount + level) * 2 + of]!;
  }
  return pupils;
}
