import {createHash} from "node:crypto";
import {noiseKeys} from "../disclosure/keys.js";
import {protectTables} from "../disclosure/protectTables.js";
import {marginFigures} from "./marginFigures.js";
import type {PublishedTables} from "./publishedTables.js";

/**
 * Takes published tables as the truth and gives them noise again, once for each replicate's public seed. For every
 * replicate and figure of marginFigures: the sum over regions of the squared difference.
 */
export function squaredErrors(published: PublishedTables, replicates: readonly number[]): Float64Array[] {
  const truth = marginFigures(published);
  return replicates.map((replicate) => {
    const {tables, lattice, places, weight} = published;
    const again = protectTables(tables, lattice, places, publicKeys(replicate), weight);
    const figures = marginFigures({...published, tables: again});
    return Float64Array.from(figures, ({values}, at) => {
      let sum = 0;
      values.forEach((value, region) => {
        const error = value - truth[at]!.values[region]!;
        sum += error * error;
      });
      return sum;
    });
  });
}

/** Keys that anyone can make again: they hide nothing, as what they blur is published already. */
function publicKeys(replicate: number) {
  const master = createHash("sha256").update(`desil margins, replicate ${replicate}`).digest();
  return noiseKeys(master, 1, {version: "margins", revision: replicate, digest: "public"});
}
