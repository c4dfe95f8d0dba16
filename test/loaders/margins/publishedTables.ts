import {noiseKeys} from "../../../loaders/disclosure/keys.js";
import {protectTables} from "../../../loaders/disclosure/protectTables.js";
import {layTables} from "../../../loaders/layTables.js";
import type {PublishedTables} from "../../../loaders/margins/publishedTables.js";
import {tinySource} from "../../fixtures/tinyRelease.js";

/** The protected tables of the tiny registry. */
export async function tinyTables(): Promise<PublishedTables> {
  const {head, ranking, aggregate, places} = await tinySource();
  const lattice = {bins: ranking.bins, districtBins: ranking.districtBins, classes: aggregate.classes};
  const keys = noiseKeys(Buffer.alloc(32), 1, {version: head.version, revision: 0, digest: aggregate.digest});
  const truth = layTables(aggregate.tables, lattice, places, head.weight);
  const tables = protectTables(truth, lattice, places, keys, head.weight);
  return {tables, lattice, places, weight: head.weight, version: head.version};
}
