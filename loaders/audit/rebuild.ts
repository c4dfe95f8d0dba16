import {randomBytes} from "node:crypto";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {publishCalibration, type Calibration} from "./calibration.js";
import {countAtMost, finding, type Finding} from "./finding.js";
import {folderHash} from "./released.js";

const builds = 10;

/** V2: ten builds of the same input give the same bytes. `bend` is for the control: another input each time. */
export async function rebuilding(calibration: Calibration, bend = (of: Calibration) => of): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), "desil-audit-"));
  try {
    const hashes = new Set<string>();
    for (let build = 0; build < builds; ++build) {
      await publishCalibration(bend(calibration), join(folder, String(build)));
      hashes.add(folderHash(join(folder, String(build))));
    }
    return finding("V2", [countAtMost(hashes.size, 1)]);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The control: fresh noise that does not follow from the input. */
export function freshSeed(calibration: Calibration): Calibration {
  return {...calibration, digest: randomBytes(32).toString("hex")};
}
