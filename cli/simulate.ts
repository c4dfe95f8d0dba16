import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {checkBySql, type SqlCheck} from "../src/check/checkBySql.js";
import {loadRelease} from "../src/check/loadRelease.js";
import {compare, type Baseline} from "../src/policy/comparison.js";
import {readCube, type Cube, type ReleaseParts} from "../src/policy/cube.js";
import {districtAnswer} from "../src/policy/districtAnswer.js";
import {allDistrictRows} from "../src/policy/districtPackageRows.js";
import {resultRows} from "../src/policy/resultRows.js";
import {rowLevels, type RowLevel} from "../src/policy/regionSums.js";
import type {Manifest, Regions} from "../src/lattice/release.js";
import {wholeRupiah} from "../src/policy/rowFigures.js";
import type {Scenario} from "../src/policy/scenario.js";
import {parseScenario} from "../src/policy/scenarioSchema.js";
import {madeElsewhere} from "../src/scenario/madeOn.js";
import {readProvince} from "./districts.js";
import {nodeDatabase} from "./nodeDatabase.js";
import {readParts} from "./release.js";
import {rowsToCsv} from "./rowsToCsv.js";

const formats = ["json", "csv"] as const;

const levels = [...rowLevels, "district"] as const;

const usage = `usage: npm run -s simulate -- <scenario.json | -> [--by ${levels.join(" | ")} --province <code>]
  [--baseline <scenario.json> | penerima-nyata] [--format ${formats.join(" | ")}] [--check]

Simulates a scenario file on data/release and prints its results, by default the nation's as JSON.
  --by        level of the rows; districts are of one province, an estimate
  --baseline  what it is compared with: the law in force unless given
  --check     recomputes everything but districts by SQL first`;

/**
 * Simulates a scenario file ("-" reads standard input) on a release folder, beside a baseline: the law in force on the
 * same day, another scenario file, or who actually receives. Gives what the command prints: units unrounded and none
 * withheld, rupiah rounded once to whole rupiah, each figure with its margin; districts of one province as estimates.
 * With --check everything but districts is recomputed by SQL first. A scenario made on another release is run on this
 * one, and `warn` is told so. --help gives the usage. Throws with the reason on unknown arguments, a
 * refused scenario, a release that cannot be read, or a difference that the check finds.
 */
export async function runSimulate(
  args: readonly string[],
  release: string,
  warn: (line: string) => void = console.error
): Promise<string> {
  const options = readArguments(args);
  if (options === null) return usage;
  const parts = await readParts(release);
  const cube = readCube(parts);
  const read = (file: string) => {
    const scenario = readScenario(file, cube, parts.regions);
    const elsewhere = madeElsewhereText(file, scenario, parts.manifest);
    if (elsewhere !== null) warn(elsewhere);
    return scenario;
  };
  const scenario = read(options.file);
  const baseline: Baseline =
    options.baseline === undefined
      ? "hukum"
      : options.baseline === "penerima-nyata"
        ? "penerima-nyata"
        : read(options.baseline);
  const comparison = compare(cube, scenario, baseline);
  if (options.check) await check(parts, cube, scenario, baseline, comparison);
  const rows =
    options.level === "district"
      ? allDistrictRows(
          districtAnswer(cube, await readProvince(release, parts, cube, options.province!), scenario, baseline),
          baseline === "penerima-nyata",
          parts.manifest.margins
        )
      : resultRows(cube, comparison, options.level, parts.manifest);
  if (options.format === "csv") return rowsToCsv(rows);
  const about = {version: cube.version, day: comparison.outcome.day, baseline: options.baseline ?? "hukum"};
  const {margins} = parts.manifest;
  return JSON.stringify({...about, method: comparison.method, margins, rows: rows.map(wholeRupiah)});
}

async function check(parts: ReleaseParts, ...question: CheckQuestion): Promise<void> {
  const database = await nodeDatabase(2);
  try {
    await loadRelease(database, parts);
    const {compared, differences} = await checkBySql(database, ...question);
    if (differences.length === 0) return;
    const shown = differences.slice(0, 10).map(differenceText).join("\n");
    throw new Error(`SQL differs from the arrays in ${differences.length} of ${compared} figures:\n${shown}`);
  } finally {
    await database.close();
  }
}

type CheckQuestion = Parameters<typeof checkBySql> extends [unknown, ...infer Rest] ? Rest : never;

function differenceText({programme, measure, regency, byArrays, bySql}: SqlCheck["differences"][number]): string {
  const place = regency < 0 ? "the nation or a province" : `regency number ${regency + 1}`;
  return `${programme} ${measure} of ${place}: arrays ${byArrays}, SQL ${bySql}`;
}

function readScenario(file: string, {bins}: Cube, regions: Regions) {
  return parseScenario(readFileSync(file === "-" ? 0 : file, "utf8"), bins, regions);
}

/** What a scenario was made on and is run on, where that is another release; null where it is not. */
function madeElsewhereText(file: string, scenario: Scenario, {version, dataHash}: Manifest): string | null {
  const differs = madeElsewhere(scenario, {version, dataHash});
  if (differs === null) return null;
  const [made, here] =
    differs === "version"
      ? [`DTSEN version ${scenario.version}`, version]
      : [`other data of DTSEN version ${scenario.version ?? version}, ${scenario.data}`, dataHash];
  return `warning: ${file} was made on ${made}; it is run on this release's: ${here}`;
}

interface Options {
  readonly file: string;
  readonly level: RowLevel | "district";
  /** Given where the level is "district", and only there. */
  readonly province: string | undefined;
  readonly format: (typeof formats)[number];
  readonly baseline: string | undefined;
  readonly check: boolean;
}

/** Null where the usage is asked for. */
function readArguments(args: readonly string[]): Options | null {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {
      by: {type: "string"},
      province: {type: "string"},
      baseline: {type: "string"},
      format: {type: "string"},
      check: {type: "boolean"},
      help: {type: "boolean", short: "h"}
    },
    allowPositionals: true
  });
  if (values.help) return null;
  const level = oneOf("--by", levels, values.by ?? "nation");
  const format = oneOf("--format", formats, values.format ?? "json");
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new RangeError(usage);
  if (file === "-" && values.baseline === "-") throw new RangeError("--baseline is standard input, as the scenario is");
  const {province, baseline, check = false} = values;
  if ((level === "district") !== (province !== undefined)) {
    throw new RangeError(`--by district and --province go together: ${province ?? "no province was given"}`);
  }
  return {file, level, province, format, baseline, check};
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new RangeError(`${option} is none of ${allowed.join(", ")}: ${value}`);
  return found;
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
