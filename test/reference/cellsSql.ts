import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {bandOf, hasClasses} from "../../src/lattice/bins.js";
import {classColumns} from "../../src/lattice/classes.js";
import {decodeSignature, profileTypeCount, type Counts} from "../../src/lattice/signature.js";
import type {ReleaseParts} from "../../src/policy/cube.js";
import type {Law, ProgrammeLaw} from "../../src/policy/law.js";

/** One regency's line of a programme, computed in SQL. */
export interface SqlRow {
  readonly regency: number;
  readonly target: number;
  readonly eligible: number;
  readonly claiming: number;
  readonly served: number;
  readonly amount: number;
  readonly fullCost: number;
}

/** Opens DuckDB on the cells of a release, one row a cell and one row a composition of the class map. */
export async function openCells(parts: ReleaseParts): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:", {threads: "1"})).connect();
  await load(
    connection,
    "bin(bin, upper)",
    parts.manifest.bins.map(({upper}, bin) => [bin, upper])
  );
  await load(connection, "cell(regency, bin, band, col, n)", cellRows(parts));
  await load(connection, `composition(id, band, col, share, ${types.join(", ")})`, compositionRows(parts));
  return connection;
}

/** Runs one programme under a law; `inForce` sets realisation "pagu". Regencies without families are left out. */
export async function runSql(
  connection: DuckDBConnection,
  law: Law,
  inForce: Law,
  programme: "pkh" | "sembako" | "pip",
  disabledPupils: readonly number[]
): Promise<SqlRow[]> {
  const settings = law.programmes[programme]!;
  const {published} = inForce.programmes[programme]!;
  const rate =
    typeof settings.realisation === "number"
      ? number(settings.realisation)
      : settings.realisation === "indeks" || published.quota === null || published.budget === null
        ? "1"
        : `(SELECT least(1, coalesce(${number(published.budget)} / (${number(published.quota)}
             * nullif(sum(index * share) / nullif(sum(units * share), 0), 0)), 1)) FROM reach_in_force)`;
  const asPublished = {...inForce.programmes[programme]!, quota: published.quota, ceiling: null};
  const reader = await connection.runAndReadAll(`
    WITH worth_in_force AS (${worth(inForce, programme, disabledPupils)}),
    reach_in_force AS (${reach("worth_in_force", asPublished, "1")}),
    rate AS (SELECT ${rate} AS rate),
    worth AS (${worth(law, programme, disabledPupils)}),
    reach AS (${reach("worth", settings, "(SELECT rate FROM rate)")})
    SELECT
      regency,
      sum(w.units * inside) AS target,
      sum(w.units * inside) * ${number(1 - settings.excluded)} AS eligible,
      sum(w.units * inside) * ${number((1 - settings.excluded) * settings.takeUp)} AS claiming,
      sum(w.units * share) AS served,
      sum(w.index * share) * any_value(rate) AS amount,
      sum(w.index * inside) * ${number(1 - settings.excluded)} * any_value(rate) AS fullCost
    FROM worth AS w
    JOIN reach USING (bin)
    CROSS JOIN rate
    GROUP BY regency
    ORDER BY regency`);
  return reader.getRowObjectsJS() as unknown as SqlRow[];
}

const types = ["hamil", "dini", "sd", "smp", "sma", "disabilitas", "lansia60", "lansia70"];

/** Units and index rupiah of every regency and bin. */
function worth(law: Law, programme: "pkh" | "sembako" | "pip", disabledPupils: readonly number[]): string {
  if (programme === "sembako") {
    return `SELECT regency, bin, sum(n)::DOUBLE AS units, sum(n) * ${number(law.sembako.year)} AS index
      FROM cell GROUP BY regency, bin`;
  }
  const values = programme === "pkh" ? pkhValues(law.pkh) : pipValues(law.pip.rates, disabledPupils);
  return `SELECT regency, bin,
      coalesce(sum(n * v.units), 0) AS units,
      coalesce(sum(n * v.index), 0) AS index
    FROM cell
    LEFT JOIN (
      SELECT band, col, sum(share * units) AS units, sum(share * amount) AS index
      FROM composition JOIN (${values}) USING (id)
      GROUP BY band, col
    ) AS v USING (band, col)
    GROUP BY regency, bin`;
}

function pipValues(rates: readonly number[], disabledPupils: readonly number[]): string {
  const pupils = ["sd", "smp", "sma"].map((level, at) => `(${level} + disabilitas * ${number(disabledPupils[at]!)})`);
  return `SELECT id, ${pupils.join(" + ")} AS units,
    ${pupils.map((count, at) => `${count} * ${number(rates[at]!)}`).join(" + ")} AS amount FROM composition`;
}

/** Members are taken in order; a running count under each cap says how many of a component still fit. */
function pkhValues({amounts, maxPersons, maxEarlyChildhood, maxChildren, order, elderlyAge}: Law["pkh"]): string {
  const counts: Record<string, string> = {
    bumil: "hamil",
    aud: `least(dini, ${number(maxEarlyChildhood ?? 99)})`,
    sd: "sd",
    smp: "smp",
    sma: "sma",
    disabilitas: "disabilitas",
    lansia: elderlyAge === 60 ? "lansia60 + lansia70" : "lansia70"
  };
  const list = ["aud", "sd", "smp", "sma", "disabilitas", "lansia", "bumil"];
  const parts = Object.entries(amounts).map(
    ([component, amount]) => `SELECT id, (${counts[component]!})::DOUBLE AS members, ${number(amount)} AS amount,
      ${["aud", "sd", "smp", "sma"].includes(component)} AS child,
      ${order === "priority" ? list.indexOf(component) : -amount} AS rank, ${list.indexOf(component)} AS place
      FROM composition`
  );
  if (parts.length === 0) return "SELECT id, 0.0::DOUBLE AS units, 0.0::DOUBLE AS amount FROM composition";
  return `SELECT id, max(members > 0)::INT::DOUBLE AS units, sum(counted * amount) AS amount FROM (
      SELECT *, greatest(0, least(fitting, ${number(maxPersons ?? 99)} - coalesce(sum(fitting) OVER before, 0))) AS counted
      FROM (
        SELECT *, CASE WHEN child
          THEN greatest(0, least(members, ${number(maxChildren ?? 99)} - coalesce(sum(members) OVER before, 0)))
          ELSE members END AS fitting
        FROM (${parts.join(" UNION ALL ")})
        WINDOW before AS (PARTITION BY id, child ORDER BY rank, place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
      )
      WINDOW before AS (PARTITION BY id ORDER BY rank, place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
    ) GROUP BY id`;
}

/** The nation's bins with the share of all units that is served; `inside` is 1 within the threshold. */
function reach(from: string, {threshold, quota, ceiling, fill, excluded, takeUp}: ProgrammeLaw, rate: string): string {
  const claiming = number((1 - excluded) * takeUp);
  const fit = (limit: number | null, column: string) => {
    if (limit === null) return "1";
    const over = fill === "merata" ? "OVER ()" : "OVER (ORDER BY bin)";
    const before = fill === "merata" ? "0" : `(sum(${column}) ${over} - ${column})`;
    const wanted = fill === "merata" ? `sum(${column}) ${over}` : column;
    const rest = `(${number(limit)} - ${before})`;
    return `greatest(0, least(1, CASE WHEN ${wanted} > 0 THEN ${rest} / ${wanted} ELSE (${rest} >= 0)::INT END))`;
  };
  return `SELECT bin, units, index, inside,
      inside * ${claiming} * least(${fit(quota, "wanted")}, ${fit(ceiling, "cost")}) AS share
    FROM (
      SELECT bin, units, index, inside,
        units * inside * ${claiming} AS wanted,
        index * inside * ${claiming} * ${rate} AS cost
      FROM (
        SELECT bin, sum(units) AS units, sum(index) AS index,
          coalesce(any_value(upper) <= ${number(threshold)}, FALSE)::INT AS inside
        FROM ${from} JOIN bin USING (bin)
        GROUP BY bin
      )
    )`;
}

function cellRows({manifest: {bins}, regions, classes, tables: {A2}}: ReleaseParts): (number | null)[][] {
  const rows: number[][] = [];
  let at = 0;
  for (let regency = 0; regency < regions.regencies.length; ++regency) {
    bins.forEach((bin, index) => {
      const columns = hasClasses(bin) ? classColumns(classes) : profileTypeCount;
      for (let column = 0; column < columns; ++column) {
        const count = A2[at++]!;
        if (count > 0) rows.push([regency, index, bandOf(bin), column, count]);
      }
    });
  }
  return rows;
}

function compositionRows({classes}: ReleaseParts): (number | null)[][] {
  const rows: number[][] = [];
  const add = (band: number, column: number, share: number, counts: Counts) =>
    rows.push([rows.length, band, column, share, ...counts]);
  for (const band of [0, 1, 2]) {
    classes.explicit.forEach((signature, index) => add(band, 1 + index, 1, decodeSignature(signature)));
  }
  for (const {band, column, rows: listed, residual} of classes.mixes) {
    for (const [signature, share] of listed) add(band, column, share, decodeSignature(signature));
    if (residual) add(band, column, residual.share, residual.mean);
  }
  return rows;
}

async function load(connection: DuckDBConnection, table: string, rows: readonly (number | null)[][]): Promise<void> {
  const values = rows.map((row) => `(${row.map((value) => (value === null ? "NULL" : number(value))).join(", ")})`);
  const columns = table.slice(table.indexOf("(") + 1, -1).split(", ");
  const empty = `SELECT ${columns.map((column) => `NULL::DOUBLE AS ${column}`).join(", ")} WHERE FALSE`;
  const source = rows.length > 0 ? `VALUES ${values.join(", ")}` : empty;
  await connection.run(
    `CREATE TABLE ${table.slice(0, table.indexOf("("))} AS SELECT * FROM (${source}) AS t(${columns.join(", ")})`
  );
}

/** A literal that DuckDB reads as DOUBLE, never as DECIMAL. */
function number(value: number): string {
  return `${value.toExponential()}::DOUBLE`;
}
