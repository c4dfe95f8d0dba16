import type {DuckDBConnection} from "@duckdb/node-api";
import {familyColumns, mostPersons, personColumns, type Column} from "./columns.js";
import {quoteName, quoteText, selectNumbers, selectRows} from "./database.js";
import {maskIdentifier, maskValue, RegistryError} from "./refusal.js";
import {nameIn, relation, viewFamilies, viewProvince, type ProvinceFiles, type Registry} from "./registry.js";

/** How many offending values a refusal shows. */
const shown = 5;

/**
 * Refuses a registry with a family key that stands twice, an impossible value, or a district code outside the list,
 * undotted or of another province than the file's. Expects table `place`. Throws RegistryError.
 */
export async function checkRegistry(connection: DuckDBConnection, registry: Registry): Promise<void> {
  for (const files of registry.files) {
    await viewProvince(connection, registry, files);
    await checkValues(connection, "family", files.family, familyColumns, registry.mapping);
    await checkDistricts(connection, files, nameIn(registry.mapping, "kode_kecamatan"));
    await checkScores(connection, files.family, nameIn(registry.mapping, "skor_kesejahteraan"));
    await checkValues(connection, "person", files.person, personColumns, registry.mapping);
  }
  await checkKeys(connection, registry);
}

/**
 * Refuses a family without persons, persons without a family, and more persons under one key than can be counted.
 * Expects table `profile`. Throws RegistryError.
 */
export async function checkMembers(
  connection: DuckDBConnection,
  {mapping}: Pick<Registry, "mapping">,
  {family, person}: ProvinceFiles
): Promise<void> {
  const [[lonely = 0] = [], [stray = 0] = [], [crowded = 0] = []] = await selectNumbers(
    connection,
    `SELECT count(*) FILTER (WHERE persons IS NULL), coalesce(sum(persons) FILTER (WHERE members IS NULL), 0),
      count(*) FILTER (WHERE persons > ${mostPersons}) FROM profile`
  );
  const column = nameIn(mapping, "no_kk");
  const keys = async (from: string) =>
    (await selectRows(connection, `SELECT DISTINCT no_kk AS value FROM ${from} ORDER BY 1 LIMIT ${shown}`)) as Values;
  if (lonely > 0) {
    const values = await keys("family ANTI JOIN person USING (no_kk)");
    throw refusal(family, column, "is a family without persons", lonely, values, true);
  }
  if (stray > 0) {
    const values = await keys("person ANTI JOIN family USING (no_kk)");
    throw refusal(person, column, "names persons without a family", stray, values, true);
  }
  if (crowded > 0) {
    const values = await keys(`(SELECT no_kk FROM person GROUP BY no_kk HAVING count(*) > ${mostPersons})`);
    throw refusal(person, column, `stands for more than ${mostPersons} persons`, crowded, values, true);
  }
}

type Values = readonly Record<string, unknown>[];

async function checkValues(
  connection: DuckDBConnection,
  table: string,
  file: string,
  columns: Readonly<Record<string, Column>>,
  mapping: Readonly<Record<string, string>>
): Promise<void> {
  const present = (await connection.run(`SELECT * FROM ${relation(file)} LIMIT 0`)).deduplicatedColumnNames();
  const checks = Object.entries(columns)
    .map(([variable, column]) => ({...column, name: nameIn(mapping, variable)}))
    .filter(({name}) => present.includes(name));
  const impossible = ({type, name, possible}: (typeof checks)[number]) => {
    const cast = `TRY_CAST(${quoteName(name)} AS ${type})`;
    return `NOT coalesce(${possible(cast)}, false) OR (${quoteName(name)} IS NOT NULL AND ${cast} IS NULL)`;
  };
  const counts = await selectNumbers(
    connection,
    `SELECT ${checks.map((check) => `count(*) FILTER (WHERE ${impossible(check)})`).join(", ")} FROM ${relation(file)}`
  );
  for (const [index, check] of checks.entries()) {
    const rows = counts[index]?.[0] ?? 0;
    if (rows === 0) continue;
    const values = await selectRows(
      connection,
      `SELECT DISTINCT ${quoteName(check.name)}::VARCHAR AS value FROM ${relation(file)}
      WHERE ${impossible(check)} ORDER BY value LIMIT ${shown}`
    );
    throw refusal(file, check.name, `has an impossible value for a ${table}`, rows, values, check.identifies ?? false);
  }
}

async function checkDistricts(
  connection: DuckDBConnection,
  {province, family: file}: ProvinceFiles,
  column: string
): Promise<void> {
  const unlisted = await selectRows(
    connection,
    `SELECT kode_kecamatan AS value, count(*)::INTEGER AS rows
    FROM family ANTI JOIN (SELECT code FROM place WHERE province = ${quoteText(province)}) AS listed
      ON family.kode_kecamatan = listed.code
    GROUP BY kode_kecamatan ORDER BY kode_kecamatan`
  );
  if (unlisted.length === 0) return;
  const undotted = unlisted.some(({value}) => /^\d+$/.test(String(value)));
  const reason = undotted
    ? 'is undotted: the code must be Kemendagri\'s, with dots ("11.01.01")'
    : `is no district of province ${province} in the reference list`;
  const rows = unlisted.reduce((sum, {rows}) => sum + Number(rows), 0);
  throw refusal(file, column, reason, rows, unlisted.slice(0, shown), false);
}

/** Where a file has scores, they rank: a decile without a score would silently become unranked. */
async function checkScores(connection: DuckDBConnection, file: string, column: string): Promise<void> {
  const [[scores = 0] = [], [without = 0] = []] = await selectNumbers(
    connection,
    `SELECT count(skor_kesejahteraan), count(*) FILTER (WHERE skor_kesejahteraan IS NULL AND desil_nasional IS NOT NULL)
    FROM family`
  );
  if (scores > 0 && without > 0) throw refusal(file, column, "is empty beside a decile", without, [], false);
}

/** In one file or in two. */
async function checkKeys(connection: DuckDBConnection, registry: Registry): Promise<void> {
  await viewFamilies(connection, registry);
  const repeated = "SELECT no_kk FROM all_family GROUP BY no_kk HAVING count(*) > 1";
  const [sample] = await selectRows(connection, `${repeated} ORDER BY no_kk LIMIT 1`);
  if (!sample) return;
  const column = nameIn(registry.mapping, "no_kk");
  for (const {family} of registry.files) {
    const rows = `FROM ${relation(family)} WHERE TRY_CAST(${quoteName(column)} AS BIGINT) IN (${repeated})`;
    const [[count = 0] = []] = await selectNumbers(connection, `SELECT count(*) ${rows}`);
    if (count === 0) continue;
    const values = await selectRows(
      connection,
      `SELECT DISTINCT ${quoteName(column)} AS value ${rows} ORDER BY 1 LIMIT ${shown}`
    );
    throw refusal(family, column, "is a duplicate key", count, values, true);
  }
}

function refusal(
  file: string,
  column: string,
  reason: string,
  rows: number,
  values: Values,
  identifies: boolean
): RegistryError {
  const mask = identifies ? maskIdentifier : maskValue;
  const texts = values.slice(0, shown).map(({value}) => (value === null ? "(empty)" : mask(String(value))));
  return new RegistryError({file, column, reason, rows, values: texts});
}
