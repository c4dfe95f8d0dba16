import {calibrate, type Calibration} from "../audit/calibration.js";
import {placesOf, tableOf, type Place} from "../audit/familyPlaces.js";
import {controls, keyed, observe, silent} from "../audit/mechanisms.js";
import {membership, noisyWorlds, powerAt, suppressedWorlds} from "../audit/membership.js";
import type {MechanismMeasure} from "../../src/lattice/utilityReport.js";
import {randomUniform} from "../synthetic/random.js";
import {cellKeyTable, chanceOf, changeOf, type CellKeySettings} from "./cellKeyTable.js";
import {cellKeySettings} from "./references.js";

/** Families tried under cell keys, and the odds taken for a count that the other world cannot publish. */
const targets = 4000;
const impossible = 1e-12;

/**
 * The share of families that the strongest adversary, who knows all others, recognises as present while wrongly naming
 * one absent family in a hundred (attack M1 of the audit), on its invented country, by mechanism.
 */
export function recognitions(calibration: Calibration = calibrate()): Readonly<Record<MechanismMeasure["id"], number>> {
  const power = (worlds: Parameters<typeof membership>[1]) => membership(calibration, worlds).measures[0]!.found;
  return {
    gauss: power(noisyWorlds(calibration, keyed)),
    cellKey2: recognisedUnderCellKeys(calibration, cellKeySettings.cellKey2),
    cellKey5: recognisedUnderCellKeys(calibration, cellKeySettings.cellKey5),
    suppress: power(suppressedWorlds(calibration)),
    none: power(noisyWorlds(calibration, controls.zero))
  };
}

/**
 * The same for the cell-key method with true record keys: a cell's key is the sum of its families' keys, so that one
 * family more draws every one of its cells anew. The test is the likelihood of all the family's published counts, were
 * it in, over that, were it not: no test is stronger.
 */
function recognisedUnderCellKeys(calibration: Calibration, settings: CellKeySettings): number {
  const table = cellKeyTable(settings);
  const exact = observe(calibration, calibration.truth, silent);
  const places = placesOf(calibration);
  const families = calibration.families.bin.length;
  const random = randomUniform(1);
  const recordKeys = Float64Array.from({length: families}, random);
  const cellKeys = new Map<string, Float64Array>();
  const keysOf = (place: Place) => {
    const name = `${place.table} ${place.level}`;
    const known = cellKeys.get(name) ?? new Float64Array(tableOf(exact, place).values.length);
    cellKeys.set(name, known);
    return known;
  };
  for (let family = 0; family < families; ++family) {
    for (const place of places(family)) keysOf(place)[place.index]! += recordKeys[family]!;
  }
  const odds = (family: number, inside: 0 | 1) =>
    places(family).reduce((sum, place) => {
      const count = tableOf(exact, place).values[place.index]!;
      const key = keysOf(place)[place.index]! - (inside ? 0 : recordKeys[family]!);
      const seen = count - 1 + inside + changeOf(table, count - 1 + inside, key - Math.floor(key));
      const log = (of: number) => Math.log(Math.max(impossible, chanceOf(table, of, seen)));
      return sum + log(count) - log(count - 1);
    }, 0);
  const tried = Array.from({length: targets}, (_, target) => Math.floor((target * families) / targets));
  return powerAt(
    tried.map((family) => odds(family, 1)),
    tried.map((family) => odds(family, 0)),
    0.01
  );
}
