import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {regionRows, rowLevels, type RegionFigures, type RowLevel} from "../src/policy/regionRows.js";
import {parseScenario} from "../src/policy/scenarioSchema.js";
import {lawInForce, simulate} from "../src/policy/simulate.js";
import {readRelease} from "./release.js";

const usage = `usage: npm run -s simulate -- <scenario.json | -> [--by ${rowLevels.join(" | ")}]`;

/**
 * Simulates a scenario file ("-" reads standard input) on a release folder, beside the law in force on the same day,
 * and gives the JSON that the command prints: units unrounded, rupiah rounded once to whole rupiah. Throws with the
 * reason on unknown arguments, a refused scenario or a release that cannot be read.
 */
export async function runSimulate(args: readonly string[], release: string): Promise<string> {
  const {file, level} = readArguments(args);
  const cube = await readRelease(release);
  const scenario = parseScenario(readFileSync(file === "-" ? 0 : file, "utf8"), cube.bins);
  const outcome = simulate(cube, scenario);
  const rows = regionRows(cube, outcome, simulate(cube, lawInForce(scenario)), level).map((row) => ({
    ...wholeRupiah(row),
    baseline: wholeRupiah(row.baseline)
  }));
  return JSON.stringify({version: cube.version, day: outcome.day, rows});
}

function readArguments(args: readonly string[]): {file: string; level: RowLevel} {
  const {values, positionals} = parseArgs({args: [...args], options: {by: {type: "string"}}, allowPositionals: true});
  const level = rowLevels.find((level) => level === (values.by ?? "nation"));
  if (!level) throw new RangeError(`--by is none of ${rowLevels.join(", ")}: ${values.by}`);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new RangeError(usage);
  return {file, level};
}

function wholeRupiah<T extends RegionFigures>(figures: T): T {
  return {...figures, amount: Math.round(figures.amount)};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const release = fileURLToPath(new URL("../data/release", import.meta.url));
    console.log(await runSimulate(process.argv.slice(2), release));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
