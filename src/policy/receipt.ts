import {anyCount, receiptCount, schoolLevelCount} from "../lattice/tables.js";

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
 * Counts who receives from tables B (regencies) and L (nation). B tells families with at least one PIP pupil; each
 * stands for the nation's receiving pupils of its bin over such families (model: their number a family does not vary
 * by regency). All of them count as with a component, as a pupil is one.
 */
export function readReceipt(B: Int32Array, L: Int32Array, binCount: number): Receipt {
  const [pkh, sembako, pip] = [1, 2, 4].map((bit) => families(B, (receives) => (receives & bit) > 0)) as [
    ReceiptCells,
    ReceiptCells,
    ReceiptCells
  ];
  const all = pip.withComponent.map((count, at) => count + pip.without[at]!);
  const perFamily = Array.from({length: binCount}, (_, bin) => {
    const inBin = all.reduce((sum, count, at) => (at % binCount === bin ? sum + count : sum), 0);
    return inBin > 0 ? receivingPupils(L, bin) / inBin : 0;
  });
  const pupils = all.map((count, at) => count * perFamily[at % binCount]!);
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

function receivingPupils(L: Int32Array, bin: number): number {
  let pupils = 0;
  for (let level = 0; level < schoolLevelCount; ++level) pupils += L[(bin * schoolLevelCount + level) * 2 + 1]!;
  return pupils;
}
