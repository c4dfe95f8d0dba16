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
    // families of six or more: members beyond six in proportion to their number to one family of five in the bin
    `CREATE OR REPLACE TABLE family_size AS
WITH sized AS (
  SELECT
    (rowid // ${12 * bins})::INTEGER AS regency,
    (rowid // 12 % ${bins})::INTEGER AS bin,
    (rowid // 6 % 2)::INTEGER AS has_any,
    rowid % 6 + 1 AS size,
    n
  FROM S
),
tail AS (
  SELECT
    bin,
    sum(n) FILTER (size = 6) AS large,
    CASE WHEN sum(n) FILTER (size = 6) = 0 THEN 0 ELSE sum(n) FILTER (size = 6) / nullif(sum(n) FILTER (size = 5), 0) END
      AS ratio
  FROM sized GROUP BY bin
),
nation_tail AS (
  SELECT sum(large) / nullif(CASE WHEN bool_and(ratio IS NOT NULL) THEN sum(large * ratio) END, 0) AS scale FROM tail
),
keyed AS (
  SELECT s.regency, s.bin, s.has_any, s.n, CASE
      WHEN s.size < 6 THEN s.size
      ELSE 6 + (f.persons - 6) * coalesce(t.ratio * o.scale, 1)
    END AS size
  FROM sized AS s JOIN tail AS t USING (bin) CROSS JOIN nation_tail AS o CROSS JOIN large_family AS f
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
-- pupils of A2's families: those of a family of every column, and how many have any
pupils_of AS (
  SELECT band, col, sum(share * pupils) AS pupils, sum(share * least(1, pupils)) AS families
  FROM (
    SELECT id, sum(m.persons * CASE
        WHEN m.kind IN ('sd', 'smp', 'sma') THEN 1
        WHEN m.kind = 'disabilitas' THEN (SELECT sum(pupils) FROM disabled_pupils)
        ELSE 0
      END) AS pupils
    FROM member AS m GROUP BY id
  )
  JOIN composition USING (id)
  GROUP BY band, col
),
school AS (
  SELECT p.regency, p.bin, any_value(p.band) AS band, sum(p.n * v.pupils) AS pupils, sum(p.n * v.families) AS families
  FROM profile AS p JOIN pupils_of AS v USING (band, col) GROUP BY p.regency, p.bin
),
-- table L counts four pupils of a family at most
beyond AS (
  SELECT coalesce(greatest(1, (SELECT sum(pupils) FROM school WHERE band < 3) / nullif(sum(n), 0)), 1) AS four
  FROM L WHERE rowid // 6 IN (SELECT bin FROM place_of WHERE band < 3)
),
in_pip AS (
  SELECT r.regency, r.bin, r.n * coalesce(s.pupils / nullif(s.families, 0), 1) AS weight
  FROM (SELECT regency, bin, sum(n) AS n FROM receiving WHERE programmes & 4 > 0 GROUP BY regency, bin) AS r
  LEFT JOIN school AS s USING (regency, bin)
),
of_bin AS (SELECT bin, sum(weight) AS weight FROM in_pip GROUP BY bin)
SELECT 'pkh' AS programme, regency, bin, sum(n * has_any)::DOUBLE AS among, sum(n * (1 - has_any))::DOUBLE AS beside
FROM receiving WHERE programmes & 1 > 0 GROUP BY regency, bin
UNION ALL
SELECT 'sembako', regency, bin, sum(n)::DOUBLE, 0 FROM receiving WHERE programmes & 2 > 0 GROUP BY regency, bin
UNION ALL
SELECT 'pip', i.regency, i.bin, i.weight * p.pupils * beyond.four / o.weight, 0
FROM in_pip AS i JOIN pupils AS p USING (bin) JOIN of_bin AS o USING (bin) CROSS JOIN beyond`;
}
