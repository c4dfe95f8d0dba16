import {meanIndexes, worthOf} from "./cells.js";
import type {BaselineCells} from "./compare.js";
import {contract} from "./contract.js";
import type {Cube} from "./cube.js";
import {incumbentsOf, receiptOf} from "./incumbents.js";
import type {Law} from "./law.js";
import {shippedIds} from "./resolveSettings.js";
import type {Run} from "./simulate.js";

/**
 * Who actually receives the shipped programmes (tables B and L), as a baseline: their rupiah are the index of the law
 * in force by cell × its realisation, as receipt is counted and not its amounts. Within a (regency, bin, any component)
 * what a run serves and who receives are independent. Throws RangeError when the cube was read without B and L.
 */
export function actualReceipt(cube: Cube, inForce: Run, law: Law): Readonly<Record<string, BaselineCells>> {
  const contractions = contract(cube, law);
  return Object.fromEntries(
    shippedIds.map((id) => {
      const receipt = receiptOf(cube, id);
      const worth = worthOf(contractions[id]);
      const {without, share, personsWithout} = incumbentsOf(cube, id, worth);
      const means = meanIndexes(worth, cube.bins.length);
      const {realisation} = inForce.outcome.programmes[id]!;
      const served = receipt.withComponent.map((count, at) => count + receipt.without[at]!);
      const amount = served.map((count, at) => count * means[at]! * realisation);
      const persons = served.map((_, at) => {
        const units = worth.units[at]!;
        const members = units > 0 ? worth.persons[at]! / units : 0;
        return share[at]! * units * members + without[at]! * personsWithout[at]!;
      });
      return [id, {cells: {served, persons, amount}, both: bothOf(cube, id, receipt, worth.units)}];
    })
  );
}

/**
 * Served units that receive: the share receiving among families with a component (PKH), or among all units; never more
 * than receive, as a reform may count units that the law in force does not (kindergarten in PIP).
 */
function bothOf(
  cube: Cube,
  id: string,
  {withComponent, without}: ReturnType<typeof receiptOf>,
  units: Float64Array
): BaselineCells["both"] {
  if (id === "pkh") return (at, served) => shareOf(withComponent[at]!, cube.withComponent[at]!) * served;
  return (at, served) => {
    const received = withComponent[at]! + without[at]!;
    return Math.min(received, shareOf(received, units[at]!) * served);
  };
}

function shareOf(received: number, of: number): number {
  return of > 0 ? Math.min(1, received / of) : 0;
}
