import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import type {UtilityReport} from "../../src/lattice/utilityReport.js";

/** The last recorded accuracy: `npm run -s utility -- --record` writes it, the page Privasi reads it. */
export const utilityFile = fileURLToPath(new URL("../../data/measured/utility.json", import.meta.url));

/** The recorded report, or null when there is none. Throws SyntaxError when the file is not JSON. */
export function readUtility(file: string = utilityFile): UtilityReport | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as UtilityReport) : null;
}
