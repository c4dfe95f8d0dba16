import {tableFromIPC} from "apache-arrow";

/**
 * The counts of one published table: the Int32 column "n" of a dense Arrow IPC file, checked against the manifest's
 * regions × cells per region. Throws RangeError, naming the file, when it is truncated, not Arrow or of another shape.
 */
export function readArrow(
  bytes: Uint8Array,
  {path, regions, cellsPerRegion}: {path: string; regions: number; cellsPerRegion: number}
): Int32Array {
  const expected = regions * cellsPerRegion;
  const counts = readCounts(bytes, path);
  if (counts.length !== expected) {
    throw new RangeError(`${path} does not hold ${expected} counts, as the manifest says: ${counts.length}`);
  }
  return counts;
}

function readCounts(bytes: Uint8Array, path: string): Int32Array {
  let column: unknown;
  try {
    column = tableFromIPC(bytes).getChild("n")?.toArray();
  } catch (error) {
    throw new RangeError(`${path} is truncated or not an Arrow file: ${bytes.length} bytes`, {cause: error});
  }
  if (!(column instanceof Int32Array)) throw new RangeError(`${path} has no Int32 column "n"`);
  return column;
}
