import type {DuckDBConnection} from "@duckdb/node-api";
import {readSql} from "../database.js";
import {assumptions} from "./assumptions.js";
import type {Calibration} from "./calibrate.js";
import type {Composition} from "./composition.js";
import {meanSizeIndex, meanSizes, sizeShares, sizeSteps} from "./familySizes.js";
import type {Figures} from "./figures.js";
import {randomUniform} from "./random.js";
import {slots} from "./slots.js";

const sizeSlots = 1024;
const modelSlots = 8192;
const districtSlots = 4096;

/** Loads the calibration into the build database: macros, variables and the small tables that the queries join. */
export async function loadTables(
  connection: DuckDBConnection,
  figures: Figures,
  calibration: Calibration,
  {families, weights}: Composition,
  seed: number
): Promise<void> {
  await connection.run(`SET VARIABLE seed = hash(${seed})`);
  await connection.run(readSql("syntheticSetup"));
  await setVariables(connection, {
    noise: calibration.welfare.noise,
    unranked_share: assumptions.unrankedShare,
    tail_onset: assumptions.tailOnset,
    tail_power: assumptions.tailPower,
    largest_size: assumptions.familySizes.length,
    size_steps: sizeSteps,
    size_slots: sizeSlots,
    model_slots: modelSlots,
    district_slots: districtSlots,
    mi: assumptions.madrasah[0],
    mts: assumptions.madrasah[1],
    ma: assumptions.madrasah[2],
    ma_smk: assumptions.madrasah[2] + (1 - assumptions.madrasah[2]) * assumptions.vocational,
    sembako_spread: assumptions.targetingSpread.sembako,
    pkh_spread: assumptions.targetingSpread.pkh,
    pip_spread: assumptions.targetingSpread.pip,
    pip_for_sembako: assumptions.pipForSembako
  });
  await connection.run(`SET VARIABLE version = '${figures.version}'`);
  await loadRegencies(connection, calibration);
  await loadSizes(connection, calibration);
  await loadModels(connection, {families, weights});
  await loadDistricts(connection, figures, seed);
  await loadSchooling(connection, figures);
  await connection.run(
    `CREATE TABLE card_day AS SELECT block, (1 + floor(draw(block, 16) * 28)::INTEGER) * 10000
       + (1 + floor(draw(block + 10000, 16) * 12)::INTEGER) * 100 + floor(draw(block + 20000, 16) * 26)::INTEGER AS day
     FROM range(10000) AS blocks (block)`
  );
}

/** Sets variables that the SQL of the synthetic registry reads with getvariable. */
export async function setVariables(
  connection: DuckDBConnection,
  variables: Readonly<Record<string, number>>
): Promise<void> {
  for (const [name, value] of Object.entries(variables)) {
    await connection.run(`SET VARIABLE ${name} = ${Number.isInteger(value) ? value : `${value}::DOUBLE`}`);
  }
}

async function loadRegencies(connection: DuckDBConnection, {regencies}: Calibration): Promise<void> {
  let firstFamily = 0;
  let firstPerson = 0;
  const rows = regencies.map(({province, persons, families, z0, slope, kink, tail}, index) => {
    const row = [index, province, persons, families, firstFamily, firstPerson, strideOf(families), families >> 1];
    firstFamily += families;
    firstPerson += persons;
    return [...row, z0, slope, kink, tail];
  });
  const whole = ["regency", "persons", "families", "first_family", "first_person", "stride", "shift"];
  const columns = ["regency", "province", ...whole.slice(1), "z0", "slope", "kink", "tail"];
  const types = columns.map((name) => (name === "province" ? "VARCHAR" : whole.includes(name) ? "BIGINT" : "DOUBLE"));
  await loadTable(
    connection,
    "regency",
    columns.map((name, i) => [name, types[i]!]),
    rows
  );
}

/** A step through 0..count-1 that visits every number once in no order of welfare: coprime, near the golden section. */
function strideOf(count: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = Math.max(Math.round(count * 0.6180339887), 1);
  while (divisor(stride, count) !== 1) ++stride;
  return stride;
}

async function loadSizes(connection: DuckDBConnection, {regencies}: Calibration): Promise<void> {
  const profile = regencies.flatMap(({profile}, regency) =>
    profile.means.map((mean, step) => [regency, step, meanSizeIndex(mean)])
  );
  await loadTable(
    connection,
    "regency_size",
    [
      ["regency", "BIGINT"],
      ["step", "BIGINT"],
      ["mean", "BIGINT"]
    ],
    profile
  );
  const means = new Set(profile.map(([, , mean]) => mean!));
  const ranges = [...means].flatMap((mean) =>
    slots(sizeShares(meanSizes[mean]!), sizeSlots).map(({index, low, high}) => [mean, index + 1, low, high])
  );
  await loadTable(connection, "size_range", rangeColumns("mean", "size"), ranges);
  await expand(connection, "size_slot", "size_range", "mean, size::UTINYINT AS size");
}

async function loadModels(connection: DuckDBConnection, {families, weights}: Composition): Promise<void> {
  const members = families.flatMap((family, model) =>
    family.map(({age, sex, relation, pregnancy, disability}, i) => [
      model,
      i + 1,
      age,
      sex,
      relation,
      pregnancy,
      disability
    ])
  );
  await loadTable(
    connection,
    "member",
    [
      ["model", "BIGINT"],
      ...["position", "age", "sex", "relation"].map((name): Column => [name, "UTINYINT"]),
      ["pregnancy", "DOUBLE"],
      ["disability", "DOUBLE"]
    ],
    members
  );
  const largest = Math.max(...families.map((family) => family.length));
  const ranges = Array.from({length: largest}, (_, i) => i + 1).flatMap((size) =>
    slots(
      weights.map((weight, i) => (families[i]!.length === size ? weight : 0)),
      modelSlots
    ).map(({index, low, high}) => [size, index, low, high])
  );
  await loadTable(connection, "model_range", rangeColumns("size", "model"), ranges);
  await expand(connection, "model_slot", "model_range", "size, model");
}

/** The split over districts is invented: seeded log-normal shares. */
async function loadDistricts(connection: DuckDBConnection, {regencies}: Figures, seed: number): Promise<void> {
  const uniform = randomUniform(seed);
  const ranges = regencies.flatMap(({districts}, regency) => {
    const normal = () => uniform() + uniform() + uniform() + uniform() - 2;
    return slots(
      districts.map(() => Math.exp(normal())),
      districtSlots
    ).map(({index, low, high}) => [regency, districts[index]!, low, high]);
  });
  await loadTable(
    connection,
    "district_range",
    [
      ["regency", "BIGINT"],
      ["district", "VARCHAR"],
      ["low", "BIGINT"],
      ["high", "BIGINT"]
    ],
    ranges
  );
  await expand(connection, "district_slot", "district_range", "regency, district");
}

async function loadSchooling(connection: DuckDBConnection, {provinces}: Figures): Promise<void> {
  const groups = [6, 7, 13, 16, 19, 24];
  const levels = Object.entries(assumptions.schoolLevels).map(([age, shares]) => [Number(age), shares] as const);
  const ages = Array.from({length: 24 - 6}, (_, i) => 6 + i).map((age) => {
    const group = groups.findLastIndex((from) => from <= age);
    return [age, group, assumptions.schoolingPull[group]!, ...levels.find(([upTo]) => age <= upTo)![1]];
  });
  const shares = ["pull", "up_to_sd", "up_to_smp", "up_to_sma"].map((name): Column => [name, "DOUBLE"]);
  await loadTable(connection, "school_age", [["age", "UTINYINT"], ["age_group", "BIGINT"], ...shares], ages);
  const attendance = provinces.flatMap(({code, attendance}) =>
    [assumptions.sixInSchool, ...attendance].map((share, group) => [code, group, share])
  );
  await loadTable(
    connection,
    "attendance",
    [
      ["province", "VARCHAR"],
      ["age_group", "BIGINT"],
      ["share", "DOUBLE"]
    ],
    attendance
  );
}

type Column = readonly [name: string, type: string];

function rangeColumns(key: string, value: string): Column[] {
  return [key, value, "low", "high"].map((name) => [name, "BIGINT"]);
}

async function expand(connection: DuckDBConnection, table: string, ranges: string, columns: string): Promise<void> {
  await connection.run(`CREATE TABLE ${table} AS SELECT ${columns}, unnest(range(low, high)) AS slot FROM ${ranges}`);
}

async function loadTable(
  connection: DuckDBConnection,
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly (number | string)[])[]
): Promise<void> {
  await connection.run(`CREATE TABLE ${name} (${columns.map(([column, type]) => `${column} ${type}`).join(", ")})`);
  const appender = await connection.createAppender(name);
  for (const row of rows) {
    row.forEach((value, i) => {
      const type = columns[i]![1];
      if (type === "VARCHAR") appender.appendVarchar(String(value));
      else if (type === "DOUBLE") appender.appendDouble(Number(value));
      else appender.appendBigInt(BigInt(value));
    });
    appender.endRow();
  }
  appender.closeSync();
}
