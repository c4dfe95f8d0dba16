import type {Law} from "../../src/policy/law.js";
import {cellOf, type Family, type ReferenceRun} from "./naiveFamilies.js";
import {besideUnits, hasComponent, heldShare} from "./naiveNeighbours.js";
import {worth} from "./naiveWorth.js";

/** Units of one programme that enter, leave and stay. */
export interface ReferenceChange {
  readonly entering: number;
  readonly leaving: number;
  readonly unchanged: number;
}

/** From one run to another: within a regency and bin the smaller of the two is served in both. */
export function changedNested(before: ReferenceRun, after: ReferenceRun): ReferenceChange {
  const cells = new Set([...before.cells.keys(), ...after.cells.keys()]);
  return added([...cells], (cell) => {
    const [was, is] = [before.cells.get(cell)?.served ?? 0, after.cells.get(cell)?.served ?? 0];
    return [was, is, Math.min(was, is)];
  });
}

/** From actual receipt: a run serves recipients and others alike, unless it knows who receives. */
export function changedActual(
  families: readonly Family[],
  law: Law,
  inForce: Law,
  programme: "pkh" | "sembako" | "pip",
  after: ReferenceRun
): ReferenceChange {
  const cells = [...new Set(families.map(cellOf))];
  return added(cells, (cell) => {
    const group = families.filter((family) => cellOf(family) === cell);
    const units = (family: Family) => worth(family, inForce, programme).units * family.weight;
    const was = group.reduce(
      (sum, family) =>
        sum +
        units(family) * heldShare(families, family, inForce, programme) +
        besideUnits(families, family, inForce, programme),
      0
    );
    const {served: is, already} = after.cells.get(cell) ?? {served: 0, already: 0};
    if (law.programmes[programme]!.recipients !== undefined) return [was, is, already];
    const like = group.find((family) => (programme === "pkh" ? hasComponent(family) : true));
    return [was, is, like ? is * heldShare(families, like, inForce, programme) : 0];
  });
}

function added(
  cells: readonly string[],
  of: (cell: string) => readonly [was: number, is: number, both: number]
): ReferenceChange {
  const sum = {entering: 0, leaving: 0, unchanged: 0};
  for (const cell of cells) {
    const [was, is, both] = of(cell);
    sum.entering += is - both;
    sum.leaving += was - both;
    sum.unchanged += both;
  }
  return sum;
}
