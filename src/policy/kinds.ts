import {meanIndexes, type Worth} from "./cells.js";
import type {Cube} from "./cube.js";
import {incumbentsOf} from "./incumbents.js";
import type {Weights} from "./splits.js";

/** Units that stand alike before a programme's rules, whatever its threshold. */
export interface Kind {
  readonly who: "everyone" | "recipients" | "beside" | "newcomers";
  readonly worth: Worth;
  /** Which are served first: 0 before 1. */
  readonly tier: 0 | 1;
  /** How much of them is in the target inside the threshold and beyond it, where `staying` of those beyond stay. */
  readonly aimed: (staying: number) => Weights;
}

/** All units as one kind, where a run takes no account of who already receives. */
export function everyone(worth: Worth): readonly Kind[] {
  return [{who: "everyone", worth, tier: 0, aimed: insideOnly}];
}

const insideOnly = () => ({inside: 1, beyond: 0});

const memory = new WeakMap<Worth, readonly Kind[]>();

/**
 * A programme's units by who already receives: units that do, recipients that are none (beside), and the others. Kept,
 * as a worth is. Throws RangeError when the cube was read without table B.
 */
export function kindsOf(cube: Cube, id: string, worth: Worth): readonly Kind[] {
  let kinds = memory.get(worth);
  if (!kinds) memory.set(worth, (kinds = readKinds(cube, id, worth)));
  return kinds;
}

function readKinds(cube: Cube, id: string, worth: Worth): readonly Kind[] {
  const {share, without, personsWithout} = incumbentsOf(cube, id, worth);
  const means = meanIndexes(worth, cube.bins.length);
  const times = (values: Float64Array, by: (at: number) => number) => values.map((value, at) => value * by(at));
  const part = (by: (at: number) => number): Worth => {
    return {units: times(worth.units, by), index: times(worth.index, by), persons: times(worth.persons, by)};
  };
  const beside = {
    units: without,
    index: times(without, (at) => means[at]!),
    persons: times(without, (at) => personsWithout[at]!)
  };
  return [
    {who: "recipients", worth: part((at) => share[at]!), tier: 0, aimed: (staying) => ({inside: 1, beyond: staying})},
    {who: "beside", worth: beside, tier: 0, aimed: (staying) => ({inside: staying, beyond: staying})},
    {who: "newcomers", worth: part((at) => 1 - share[at]!), tier: 1, aimed: insideOnly}
  ];
}
