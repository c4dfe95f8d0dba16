import highsLoader from "highs";

/** Unknown numbers within bounds, and sums of them within bounds: what an attacker knows of true counts. */
export interface Programme {
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly sums: readonly Sum[];
}

/** The sum of `parts` less that of `less` lies from `least` to `most`. */
export interface Sum {
  readonly parts: readonly number[];
  readonly less?: readonly number[];
  readonly least: number;
  readonly most: number;
}

const tolerance = 1e-6;

/**
 * How many whole numbers less one each of the chosen unknowns can still be: its greatest less its least value over all
 * bounds at once, two linear programmes each, solved by HiGHS from the last one's basis. 0 is known exactly. Throws
 * RangeError when the bounds contradict each other.
 */
export async function widthsOf({least, most, sums}: Programme, chosen: readonly number[]): Promise<number[]> {
  const highs = await highsLoader();
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const {parts, less = []} of sums) {
    indices.push(...parts, ...less);
    values.push(...parts.map(() => 1), ...less.map(() => -1));
    starts.push(indices.length);
  }
  const [numRows, numCols] = [sums.length, least.length];
  const data = {
    numCols,
    numRows,
    colCost: new Float64Array(numCols),
    colLower: least,
    colUpper: most,
    rowLower: sums.map((sum) => sum.least),
    rowUpper: sums.map((sum) => sum.most),
    matrix: {format: "csr", numRows, numCols, starts, indices, values} as const
  };
  return highs.withModel(data, (model): number[] => {
    model.options.set({output_flag: false});
    const lowest = (unknown: number, cost: 1 | -1) => {
      model.changeColCost(unknown, cost);
      const {modelStatus} = model.run();
      if (modelStatus !== highs.constants.modelStatus.optimal) {
        throw new RangeError(`linear programme has no optimum: status ${modelStatus}`);
      }
      const value = cost * model.getObjectiveValue();
      model.changeColCost(unknown, 0);
      return value;
    };
    return chosen.map((unknown) => {
      const [low, high] = [lowest(unknown, 1), lowest(unknown, -1)];
      return Math.max(0, Math.floor(high + tolerance) - Math.ceil(low - tolerance));
    });
  });
}
