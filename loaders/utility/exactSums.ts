import type {DuckDBConnection} from "@duckdb/node-api";
import {personTypes} from "../../src/lattice/signature.js";
import type {Law} from "../../src/policy/law.js";
import {pkhBenefit} from "../../src/policy/pkh.js";
import {readSql, selectNumbers} from "../database.js";
import {viewProvince, type Registry} from "../registry.js";

/**
 * What the families of every district and bin come to, each counted by its own composition: no class, no cap, no mean.
 * District-major, `column[district * bins + bin]`. Secret: it never leaves memory.
 */
export interface ExactSums {
  readonly bins: number;
  readonly families: Float64Array;
  readonly persons: Float64Array;
  /** Children 0-6, and enrolled pupils of SD, SMP and SMA whatever their type. */
  readonly dini: Float64Array;
  readonly pupils: readonly [sd: Float64Array, smp: Float64Array, sma: Float64Array];
  /** Who receives: families, families, pupils. */
  readonly received: Readonly<Record<"pkh" | "sembako" | "pip", Float64Array>>;
  /** By law of PKH, in the order given: families that qualify, those of them without PKH, rupiah of all of them. */
  readonly pkh: readonly PkhSums[];
}

export interface PkhSums {
  readonly units: Float64Array;
  readonly missed: Float64Array;
  readonly index: Float64Array;
}

/**
 * Sums a ranked registry by district and bin, one province in memory at a time. Expects table `place` and what `rank`
 * leaves.
 */
export async function exactSums(
  connection: DuckDBConnection,
  registry: Registry,
  {bins, districts}: {bins: number; districts: number},
  laws: readonly Law["pkh"][]
): Promise<ExactSums> {
  const columns = Array.from({length: 9 + 3 * laws.length}, () => new Float64Array(districts * bins));
  const worth = laws.map((_, law) => `u${law} UTINYINT, a${law} DOUBLE`).join(", ");
  await connection.run(`CREATE OR REPLACE TEMP TABLE worth (types BIGINT, ${worth})`);
  for (const files of registry.files) {
    await viewProvince(connection, registry, files);
    await connection.run(readSql("profile"));
    await addWorth(connection, laws);
    const [district = [], bin = [], ...found] = await selectNumbers(connection, sumsOf(laws.length));
    district.forEach((row, at) => {
      const cell = row * bins + bin[at]!;
      found.forEach((column, index) => (columns[index]![cell]! += column[at]! * registry.weight));
    });
  }
  const [families, persons, dini, sd, smp, sma, pkh, sembako, pip, ...rest] = columns as [
    ...NineColumns,
    ...Float64Array[]
  ];
  return {
    bins,
    families,
    persons,
    dini,
    pupils: [sd, smp, sma],
    received: {pkh, sembako, pip},
    pkh: laws.map((_, law) => ({units: rest[3 * law]!, missed: rest[3 * law + 1]!, index: rest[3 * law + 2]!}))
  };
}

type NineColumns = [
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array
];

/** Pays every composition not met before, one family of it, by every law. */
async function addWorth(connection: DuckDBConnection, laws: readonly Law["pkh"][]): Promise<void> {
  const [compositions = []] = await selectNumbers(
    connection,
    "SELECT DISTINCT types FROM profile WHERE types NOT IN (SELECT types FROM worth)"
  );
  const appender = await connection.createAppender("worth", null, "temp");
  for (const types of compositions) {
    const counts = personTypes.map((_, type) => Math.floor(types / 64 ** type) % 64);
    appender.appendBigInt(BigInt(types));
    for (const law of laws) {
      const {qualifies, amount} = pkhBenefit(counts, law);
      appender.appendUTinyInt(qualifies);
      appender.appendDouble(amount);
    }
    appender.endRow();
  }
  appender.closeSync();
}

function sumsOf(laws: number): string {
  const digit = (column: string, place: number) => `sum(${column} >> ${6 * place} & 63)::DOUBLE`;
  const byLaw = Array.from(
    {length: laws},
    (_, law) => `sum(u${law})::DOUBLE, coalesce(sum(u${law}) FILTER (receipt & 1 = 0), 0)::DOUBLE, sum(a${law})`
  );
  const columns = [
    "count(*)::DOUBLE",
    "sum(members)::DOUBLE",
    digit("types", 1),
    ...[0, 1, 2].map((level) => `${digit("pupils", 2 * level)} + ${digit("pupils", 2 * level + 1)}`),
    "(count(*) FILTER (receipt & 1 > 0))::DOUBLE",
    "(count(*) FILTER (receipt & 2 > 0))::DOUBLE",
    [0, 1, 2].map((level) => digit("pupils", 2 * level)).join(" + "),
    ...byLaw
  ];
  return `SELECT district, bin, ${columns.join(", ")} FROM profile JOIN worth USING (types) GROUP BY district, bin`;
}
