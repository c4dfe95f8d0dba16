/** Families reached by any family programme, nested and if independent, by regency; the nation is regency −1. */
export const packageTotals = `SELECT
  run,
  coalesce(regency, -1)::INTEGER AS regency,
  sum(p.families * r.either) AS families,
  sum(p.families * r.chance) AS "familiesIfIndependent",
  sum(p.persons * r.either) AS persons
FROM part AS p
JOIN (
  -- what each layer covers of the common order above the end of those that begin before it
  SELECT run, regency, bin, part,
    sum(greatest(0, high - greatest(low, before))) AS either,
    greatest(sum(greatest(0, high - greatest(low, before))), 1 - product(1 - alone)) AS chance
  FROM (
    SELECT run, regency, bin, part, low, high,
      coalesce((high - low) / nullif(1 - taken, 0), 0) AS alone,
      coalesce(max(high) OVER (
        PARTITION BY run, regency, bin, part ORDER BY low, programme ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ), 0) AS before
    FROM layer WHERE unit = 'family'
  )
  GROUP BY run, regency, bin, part
) AS r USING (run, regency, bin, part)
GROUP BY GROUPING SETS ((run, regency), (run))`;

/** Families in both of every two family programmes: nested, and if independent. */
export const overlapTotals = `SELECT
  p.run,
  a.programme AS first,
  b.programme AS second,
  sum(p.families * greatest(0, least(a.high, b.high) - greatest(a.low, b.low))) AS families,
  sum(p.families * (a.high - a.low) * (b.high - b.low) * (NOT EXISTS (
    SELECT 1 FROM not_with AS x WHERE x.run = p.run
      AND (x.programme, x.other) IN ((a.programme, b.programme), (b.programme, a.programme))))::INTEGER)
    AS "familiesIfIndependent"
FROM part AS p
JOIN layer AS a USING (run, regency, bin, part)
JOIN layer AS b USING (run, regency, bin, part)
WHERE a.programme <> b.programme AND a.unit = 'family' AND b.unit = 'family'
GROUP BY ALL`;

/** The chain by run, programme and regency; the nation is regency −1. */
export const chainTotals = `SELECT
  run, programme, coalesce(regency, -1)::INTEGER AS regency,
  sum(target) AS target, sum(eligible) AS eligible, sum(claiming) AS claiming, sum(served) AS served,
  sum(persons) AS persons, sum(amount) AS amount, sum(full_cost) AS "fullCost"
FROM served
GROUP BY GROUPING SETS ((run, programme, regency), (run, programme))`;

/** Units served and rupiah paid by run, programme and quarter (1-4), the nation. */
export const quarterTotals = `SELECT
  c.run, c.programme, c.quarter,
  sum(q.served) AS served,
  sum(q.amount) * any_value(c.cash) AS amount
FROM quarterly AS q
JOIN calendar AS c ON c.run = q.run AND c.programme = q.programme AND q.quarter IN (0, c.quarter)
GROUP BY c.run, c.programme, c.quarter`;

const changeColumns = `
  sum(s - b) AS entering,
  sum(o - b) AS leaving,
  sum(b) AS unchanged,
  sum(coalesce((s - b) * s_persons / nullif(s, 0), 0)) AS "enteringPersons",
  sum(coalesce((o - b) * o_persons / nullif(o, 0), 0)) AS "leavingPersons",
  sum(coalesce(b * s_persons / nullif(s, 0), 0)) AS "unchangedPersons",
  sum(coalesce((s - b) * s_amount / nullif(s, 0), 0)) AS "enteringAmount",
  sum(coalesce((o - b) * o_amount / nullif(o, 0), 0)) AS "leavingAmount",
  sum(b * (coalesce(s_amount / nullif(s, 0), 0) - coalesce(o_amount / nullif(o, 0), 0))) AS "unchangedAmount",
  sum(s_amount - o_amount) AS amount`;

/** What changes from run $2 to run $1, nested, by programme and regency (the nation is −1). */
export const nestedChanges = `WITH pair AS (
  SELECT
    programme, regency,
    coalesce(n.served, 0) AS s, coalesce(n.persons, 0) AS s_persons, coalesce(n.amount, 0) AS s_amount,
    coalesce(v.served, 0) AS o, coalesce(v.persons, 0) AS o_persons, coalesce(v.amount, 0) AS o_amount,
    least(coalesce(n.served, 0), coalesce(v.served, 0)) AS b
  FROM (SELECT * FROM served WHERE run = $1) AS n
  FULL JOIN (SELECT * FROM served WHERE run = $2) AS v USING (programme, regency, bin)
)
SELECT programme, coalesce(regency, -1)::INTEGER AS regency, ${changeColumns}
FROM pair GROUP BY GROUPING SETS ((programme, regency), (programme))`;

/** What changes from actual receipt to run $1, valued under the law in force, run $2. */
export const actualChanges = `WITH pair AS (
  SELECT
    n.programme, n.regency, n.served AS s, n.persons AS s_persons, n.amount AS s_amount,
    coalesce(r.among + r.beside, 0) AS o,
    coalesce(r.among + r.beside, 0) * v.mean * v.rate AS o_amount,
    u.held * v.units * coalesce(w.persons / nullif(w.units, 0), 0)
      + greatest(0, coalesce(r.among + r.beside, 0) - u.held * v.units) * CASE n.programme
        WHEN 'pip' THEN 1
        ELSE CASE WHEN f.families > f.families_any
          THEN (f.persons - f.persons_any) / (f.families - f.families_any)
          ELSE coalesce(f.persons / nullif(f.families, 0), 0) END
      END AS o_persons,
    coalesce(n.already, least(coalesce(r.among + r.beside, 0), n.served * u.both)) AS b
  FROM (SELECT * FROM served WHERE run = $1) AS n
  JOIN (SELECT * FROM served WHERE run = $2) AS v USING (programme, regency, bin)
  JOIN (SELECT * FROM worth WHERE run = $2) AS w USING (programme, regency, bin)
  JOIN people AS f USING (regency, bin)
  LEFT JOIN receipt AS r USING (programme, regency, bin)
  CROSS JOIN LATERAL (
    SELECT
      CASE WHEN v.units > 0 THEN least(1, coalesce(
        r.among / nullif(CASE n.programme WHEN 'pkh' THEN f.families_any ELSE v.units END, 0), 0))
        ELSE 0 END AS held,
      least(1, coalesce(r.among / nullif(CASE n.programme WHEN 'pkh' THEN f.families_any ELSE v.units END, 0), 0))
        AS both
  ) AS u
)
SELECT programme, coalesce(regency, -1)::INTEGER AS regency, ${changeColumns}
FROM pair GROUP BY GROUPING SETS ((programme, regency), (programme))`;

/** Families of PKH or Sembako, and of both, that actually receive. */
export const actualTotals = `SELECT
  sum(n) FILTER (rowid % 8 & 3 > 0)::DOUBLE AS either,
  sum(n) FILTER (rowid % 8 & 3 = 3)::DOUBLE AS "both"
FROM B`;
