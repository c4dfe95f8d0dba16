import {tableFromIPC} from "apache-arrow";
import {MachineError} from "./machineError.js";

/**
 * The counts of one published table: the Int32 column "n" of a dense Arrow IPC file, checked against the manifest's
 * regions × cells per region. Throws MachineError, naming the file, when it is truncated, not Arrow or of another shape.
 */
export function readArrow(
  bytes: Uint8Array,
  {path, regions, cellsPerRegion}: {path: string; regions: number; cellsPerRegion: number}
): Int32Array {
  const expected = regions * cellsPerRegion;
  const counts = readCounts(bytes, path);
  if (counts.length !== expected) {
    const message = `${path} does not hold ${expected} counts, as the manifest says: ${counts.length}`;
    throw new MachineError(message, "mismatch", {file: path});
  }
  return counts;
}

function readCounts(bytes: Uint8Array, path: string): Int32Array {
  let column: unknown;
  try {
    column = tableFromIPC(bytes).getChild("n")?.toArray();
  } catch (error) {
    const message = `${path} is truncated or not an Arrow file: ${bytes.length} bytes`;
    throw new MachineError(message, "damaged", {file: path}, {cause: error});
  }
  if (!(column instanceof Int32Array)) {
    throw new MachineError(`${path} has no Int32 column "n"`, "mismatch", {file: path});
  }
  return column;
}
