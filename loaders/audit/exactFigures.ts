import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {classify, publishCalibration, withOneMore, type Calibration} from "./calibration.js";
import {countAtMost, finding, type Finding} from "./finding.js";
import {listFiles} from "./released.js";

const keys = 3;

/**
 * E1: does anything beside the tables (totals, hashes, means, margins, the first view) follow the registry exactly? A
 * figure or text that is the same under every key, and another when one family joins, is no noisy one. `report` is for
 * the control: what it gives of a country is published beside the tables.
 */
export async function exactFigures(
  calibration: Calibration,
  report: (of: Calibration) => unknown = () => null
): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), "desil-audit-"));
  try {
    const worlds: ReadonlyMap<string, unknown>[][] = [];
    for (const country of [calibration, withOneMore(calibration)]) {
      const releases: ReadonlyMap<string, unknown>[] = [];
      for (let key = 0; key < keys; ++key) {
        const master = createHash("sha256").update(`exact figures ${key}`).digest();
        const to = join(folder, `${worlds.length}-${key}`);
        await publishCalibration(classify(country, master), to, master, report(country));
        releases.push(leavesOf(to));
      }
      worlds.push(releases);
    }
    const [before, after] = worlds.map(unvarying) as [ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>];
    const exact = [...before].filter(([path, value]) => after.has(path) && after.get(path) !== value);
    return finding("E1", [countAtMost(exact.length, 0)], exact.map(([path]) => path).join(", "));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** What is the same in every release. */
function unvarying([first, ...others]: readonly ReadonlyMap<string, unknown>[]): ReadonlyMap<string, unknown> {
  return new Map([...first!].filter(([path, value]) => others.every((other) => other.get(path) === value)));
}

/** Every number, text and truth value of a release's JSON files, by file and path within. */
function leavesOf(folder: string): ReadonlyMap<string, unknown> {
  const leaves = new Map<string, unknown>();
  const walk = (value: unknown, path: string) => {
    if (value === null || typeof value !== "object") leaves.set(path, value);
    else for (const [key, own] of Object.entries(value)) walk(own, `${path}.${key}`);
  };
  for (const path of listFiles(folder).filter((file) => file.endsWith(".json"))) {
    walk(JSON.parse(readFileSync(join(folder, path), "utf8")), path);
  }
  return leaves;
}
