/** Families and persons of every regency and bin, and who receives; they change only with the release. */
export const releaseQueries: readonly string[] = [
  `CREATE OR REPLACE TABLE grid AS SELECT regency, code, province, bin, upper FROM region CROSS JOIN bin`,
  `CREATE OR REPLACE TABLE profile AS
SELECT (A2.rowid // cells)::INTEGER AS regency, p.bin, p.band, p.col, A2.n::DOUBLE AS n
FROM A2 CROSS JOIN (SELECT count(*) AS cells FROM place_of)
JOIN place_of AS p ON p.cell = A2.rowid % cells
WHERE A2.n > 0`,
  `CREATE OR REPLACE TABLE family_size AS
WITH keyed AS (
  SELECT
    (S.rowid // (12 * bins))::INTEGER AS regency,
    (S.rowid // 12 % bins)::INTEGER AS bin,
    (S.rowid // 6 % 2)::INTEGER AS has_any,
    CASE WHEN S.rowid % 6 = 5 THEN large_family.persons ELSE S.rowid % 6 + 1 END AS size,
    S.n
  FROM S CROSS JOIN large_family CROSS JOIN (SELECT count(*) AS bins FROM bin)
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
GROUP BY g.regency, g.bin`,
  `CREATE OR REPLACE TABLE receipt AS
WITH receiving AS (
  SELECT
    (B.rowid // (16 * bins))::INTEGER AS regency,
    (B.rowid // 16 % bins)::INTEGER AS bin,
    B.rowid // 8 % 2 AS has_any,
    B.rowid % 8 AS programmes,
    B.n
  FROM B CROSS JOIN (SELECT count(*) AS bins FROM bin)
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
WHERE programmes & 4 > 0 GROUP BY regency, bin`
];

/** Units and rupiah by the index of the shipped programmes, by run, regency and bin. */
export const worthQueries: readonly string[] = [
  // members are counted in the law's order: a running sum under each cap says how many of a component still fit
  `CREATE OR REPLACE TABLE pkh_worth AS
WITH wanted AS (
  SELECT
    c.run, m.id, c.component, c.amount, c.kept_first, c.place, c.child,
    least(sum(m.persons), coalesce(any_value(c.cap), 1e9)) AS persons
  FROM component AS c
  JOIN fits AS f ON f.run = c.run AND f.component = c.component
  JOIN member AS m ON m.kind = f.kind
  GROUP BY c.run, m.id, c.component, c.amount, c.kept_first, c.place, c.child
),
children AS (
  SELECT w.* EXCLUDE (persons), k.persons AS most, CASE
      WHEN w.child = 1 THEN greatest(0, least(w.persons, coalesce(k.children, 1e9) - coalesce(sum(w.persons) OVER before, 0)))
      ELSE w.persons
    END AS persons
  FROM wanted AS w JOIN caps AS k USING (run)
  WINDOW before AS (
    PARTITION BY w.run, w.id, w.child ORDER BY w.kept_first, w.place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
counted AS (
  SELECT run, id, amount, greatest(0, least(persons, coalesce(most, 1e9) - coalesce(sum(persons) OVER before, 0))) AS persons
  FROM children
  WINDOW before AS (
    PARTITION BY run, id ORDER BY kept_first, place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT run, band, col, sum(share) AS units, sum(share * rupiah) AS rupiah
FROM (SELECT run, id, sum(amount * persons) AS rupiah FROM counted GROUP BY run, id)
JOIN composition USING (id)
GROUP BY run, band, col`,
  `CREATE OR REPLACE TABLE pip_worth AS
SELECT run, band, col, sum(share * pupils) AS units, sum(share * pupils * rate) AS rupiah
FROM (
  SELECT r.run, m.id, r.rate, m.persons * CASE
      WHEN r.level = 'tk' AND m.kind = 'dini' THEN r.per_child
      WHEN m.kind = r.level THEN 1
      WHEN m.kind = 'disabilitas' THEN coalesce(d.pupils, 0)
      ELSE 0
    END AS pupils
  FROM pupil_rate AS r CROSS JOIN member AS m LEFT JOIN disabled_pupils AS d ON d.kind = r.level
)
JOIN composition USING (id)
GROUP BY run, band, col`,
  `CREATE OR REPLACE TABLE worth AS
WITH summed AS (
  SELECT 'pkh' AS programme, v.run, p.regency, p.bin, sum(p.n * v.units) AS units, sum(p.n * v.rupiah) AS rupiah
  FROM profile AS p JOIN pkh_worth AS v USING (band, col) GROUP BY v.run, p.regency, p.bin
  UNION ALL
  SELECT 'pip', v.run, p.regency, p.bin, sum(p.n * v.units), sum(p.n * v.rupiah)
  FROM profile AS p JOIN pip_worth AS v USING (band, col) GROUP BY v.run, p.regency, p.bin
  UNION ALL
  SELECT 'sembako', s.run, f.regency, f.bin, f.families, f.families * s.year FROM people AS f CROSS JOIN sembako_rate AS s
)
SELECT
  s.run,
  s.programme,
  f.regency,
  f.bin,
  coalesce(w.units, 0) AS units,
  coalesce(w.rupiah, 0) AS rupiah,
  coalesce(CASE s.programme
    WHEN 'pip' THEN w.units
    WHEN 'sembako' THEN f.persons
    ELSE w.units * f.persons_any / nullif(f.families_any, 0)
  END, 0) AS persons
FROM (SELECT DISTINCT run, programme FROM setting WHERE ord <= 0) AS s
CROSS JOIN people AS f
LEFT JOIN summed AS w
  ON w.run = s.run AND w.programme = s.programme AND w.regency = f.regency AND w.bin = f.bin`,
  `CREATE OR REPLACE TABLE served (run INTEGER, programme VARCHAR, regency INTEGER, bin INTEGER, units DOUBLE,
    target DOUBLE, eligible DOUBLE, claiming DOUBLE, among DOUBLE, served DOUBLE, persons DOUBLE, amount DOUBLE,
    full_cost DOUBLE, already DOUBLE, mean DOUBLE, rate DOUBLE)`,
  `CREATE OR REPLACE TABLE layer (run INTEGER, programme VARCHAR, unit VARCHAR, regency INTEGER, bin INTEGER,
    part INTEGER, share DOUBLE, low DOUBLE, high DOUBLE)`
];
