import {boundaryTopology, type BoundaryTopology} from "./boundaries/boundaryTopology.js";
import {indicativeRegencies} from "./boundaries/indicativeRegencies.js";
import {readLand} from "./boundaries/land.js";
import {officialRegencies} from "./boundaries/officialRegencies.js";
import type {Box} from "./boundaries/ring.js";
import {readDistricts, readRegencies} from "./reference.js";

/** What the map may show around Indonesia. */
const surroundings: Box = [92, -13, 144, 9];

/**
 * Boundaries of the 514 regencies and 38 provinces: the operator's file (DESIL_BOUNDARIES; throws if it is not fit), or
 * indicative ones drawn around district points.
 */
export function boundaries(file = process.env["DESIL_BOUNDARIES"]): BoundaryTopology {
  const {indonesia, neighbours} = readLand(surroundings);
  const regencies = file ? officialRegencies(file, readRegencies()) : indicativeRegencies(readDistricts(), indonesia);
  return boundaryTopology(regencies, neighbours, !file);
}
