/**
 * Families and persons of every regency and bin; they change only with the release. `cells` of A2 and `bins` of each
 * regency stand in the text: DuckDB-WASM joins on a constant divisor sixty times faster than on one from a table.
 */
export function releaseQueries(cells: number, bins: number): string[] {
  return [
    `CREATE OR REPLACE TABLE grid AS SELECT regency, code, province, bin, upper FROM region CROSS JOIN bin`,
    `CREATE OR REPLACE TABLE profile AS
SELECT (A2.rowid // ${cells})::INTEGER AS regency, p.bin, p.band, p.col, A2.n::DOUBLE AS n
FROM A2 JOIN place_of AS p ON p.cell = A2.rowid % ${cells}
WHERE A2.n > 0`,
    `CREATE OR REPLACE TABLE family_size AS
WITH keyed AS (
  SELECT
    (S.rowid // ${12 * bins})::INTEGER AS regency,
    (S.rowid // 12 % ${bins})::INTEGER AS bin,
    (S.rowid // 6 % 2)::INTEGER AS has_any,
    CASE WHEN S.rowid % 6 = 5 THEN large_family.persons ELSE S.rowid % 6 + 1 END AS size,
    S.n
  FROM S CROSS JOIN large_family
)
SELECT regency, bin, has_any, sum(n)::DOUBLE AS families, sum(n * size) AS persons
FROM keyed
GROUP BY regency, bin, has_any`,
    // families of A2 with the mean size of S, the nation's mean where S is empty
    `CREATE OR REPLACE TABLE people AS
WITH counted AS (
  SELECT regency, bin, (col > 0)::INTEGER AS has_any, sum(n) AS families FROM profile GROUP BY ALL
),
nation AS (SELECT has_any, sum(persons) / nullif(sum(families), 0) AS mean FROM family_size GROUP BY has_any)
SELECT
  g.regency,
  g.bin,
  coalesce(sum(c.families), 0) AS families,
  coalesce(sum(c.families) FILTER (c.has_any = 1), 0) AS families_any,
  coalesce(sum(c.families * coalesce(s.persons / nullif(s.families, 0), n.mean, 0)), 0) AS persons,
  coalesce(sum(c.families * coalesce(s.persons / nullif(s.families, 0), n.mean, 0)) FILTER (c.has_any = 1), 0)
    AS persons_any
FROM grid AS g
LEFT JOIN counted AS c USING (regency, bin)
LEFT JOIN family_size AS s ON s.regency = c.regency AND s.bin = c.bin AND s.has_any = c.has_any
LEFT JOIN nation AS n ON n.has_any = c.has_any
GROUP BY g.regency, g.bin`
  ];
}

/** Who receives, by programme, regency and bin: with a component where one is asked for, and beside them. */
export function receiptQuery(bins: number): string {
  return `CREATE OR REPLACE TABLE receipt AS
WITH receiving AS (
  SELECT
    (B.rowid // ${16 * bins})::INTEGER AS regency,
    (B.rowid // 16 % ${bins})::INTEGER AS bin,
    B.rowid // 8 % 2 AS has_any,
    B.rowid % 8 AS programmes,
    B.n
  FROM B
  WHERE B.n > 0
),
pupils AS (
  SELECT (rowid // 6)::INTEGER AS bin, sum(n) FILTER (rowid % 2 = 1) AS pupils FROM L GROUP BY 1
),
of_bin AS (SELECT bin, sum(n) AS families FROM receiving WHERE programmes & 4 > 0 GROUP BY bin)
SELECT 'pkh' AS programme, regency, bin, sum(n * has_any)::DOUBLE AS among, sum(n * (1 - has_any))::DOUBLE AS beside
FROM receiving WHERE programmes & 1 > 0 GROUP BY regency, bin
UNION ALL
SELECT 'sembako', regency, bin, sum(n)::DOUBLE, 0 FROM receiving WHERE programmes & 2 > 0 GROUP BY regency, bin
UNION ALL
SELECT 'pip', regency, bin, sum(n * p.pupils / o.families), 0
FROM receiving JOIN pupils AS p USING (bin) JOIN of_bin AS o USING (bin)
WHERE programmes & 4 > 0 GROUP BY regency, bin`;
}
