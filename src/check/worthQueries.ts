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
  `CREATE OR REPLACE TABLE quarterly (run INTEGER, programme VARCHAR, quarter INTEGER, time DOUBLE, cash DOUBLE,
    regency INTEGER, bin INTEGER, units DOUBLE, target DOUBLE, eligible DOUBLE, claiming DOUBLE, among DOUBLE,
    served DOUBLE, persons DOUBLE, amount DOUBLE, full_cost DOUBLE, already DOUBLE, mean DOUBLE, rate DOUBLE)`,
  `CREATE OR REPLACE TABLE served (run INTEGER, programme VARCHAR, regency INTEGER, bin INTEGER, units DOUBLE,
    target DOUBLE, eligible DOUBLE, claiming DOUBLE, among DOUBLE, served DOUBLE, persons DOUBLE, amount DOUBLE,
    full_cost DOUBLE, already DOUBLE, mean DOUBLE, rate DOUBLE)`,
  `CREATE OR REPLACE TABLE layer (run INTEGER, programme VARCHAR, unit VARCHAR, regency INTEGER, bin INTEGER,
    part INTEGER, share DOUBLE, low DOUBLE, taken DOUBLE, high DOUBLE)`
];
