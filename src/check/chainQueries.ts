/** Worth of the additional programmes that come `ord`-th, once those before them are served. */
export function additionalWorth(ord: number): string {
  return `INSERT INTO worth
WITH taken AS (
  SELECT x.run, x.programme, l.regency, l.bin, l.part, max(l.high) AS taken
  FROM not_with AS x JOIN layer AS l ON l.run = x.run AND l.programme = x.other
  GROUP BY ALL
),
left_over AS (
  SELECT
    a.run, a.programme, a.unit, a.year, p.regency, p.bin,
    sum(p.families * (1 - coalesce(t.taken, 0))) AS families,
    sum(p.persons * (1 - coalesce(t.taken, 0))) AS persons
  FROM additional AS a
  JOIN part AS p ON p.run = a.run
  LEFT JOIN taken AS t
    ON t.run = a.run AND t.programme = a.programme AND t.regency = p.regency AND t.bin = p.bin AND t.part = p.part
  WHERE a.ord = ${ord}
  GROUP BY ALL
)
SELECT
  run, programme, regency, bin,
  CASE unit WHEN 'family' THEN families ELSE persons END,
  CASE unit WHEN 'family' THEN families ELSE persons END * year,
  persons
FROM left_over`;
}

/** Families and persons of every cell, those with a PKH component in the law (part 0) apart from the others (1). */
export const parts = `CREATE OR REPLACE TABLE part AS
SELECT w.run, w.regency, w.bin, k.part,
  CASE k.part WHEN 0 THEN w.units ELSE f.families - w.units END AS families,
  CASE k.part WHEN 0 THEN w.persons ELSE f.persons - w.persons END AS persons
FROM worth AS w
JOIN setting AS s ON s.run = w.run AND s.programme = w.programme AND s.ord = 0
JOIN people AS f ON f.regency = w.regency AND f.bin = w.bin
CROSS JOIN (VALUES (0), (1)) AS k(part)
WHERE w.programme = 'pkh'`;

/**
 * The whole chain of the programmes of one step (design.md section 4): who is inside, who already receives, claims,
 * places by region or nation, then rupiah, then what is served; in each quarter by itself where recipients are phased out
 * (spell). Costs and the ceiling are of a year here, as a quarter has the same part of both.
 */
export function serve(ord: number): string {
  return `INSERT INTO quarterly
WITH s AS (
  SELECT s.*, coalesce(s.realisation, least(1, b.published_budget / (b.published_quota * m.mean)), 1) AS rate
  FROM setting AS s
  -- run 3i is the law in force serving its published quota
  LEFT JOIN setting AS b ON b.run = s.run - s.run % 3 AND b.programme = s.programme AND s.realisation IS NULL
    AND b.published_quota > 0
  LEFT JOIN (
    SELECT run, programme, sum(amount) / nullif(sum(served), 0) AS mean FROM served GROUP BY run, programme
  ) AS m ON m.run = b.run AND m.programme = b.programme AND m.mean > 0
  WHERE s.ord = ${ord}
),
means AS (
  SELECT w.*, CASE
      WHEN w.units > 1e-6 THEN w.rupiah / w.units
      WHEN sum(w.units) OVER of_bin > 1e-6 THEN sum(w.rupiah) OVER of_bin / sum(w.units) OVER of_bin
      WHEN sum(w.units) OVER of_all > 1e-6 THEN sum(w.rupiah) OVER of_all / sum(w.units) OVER of_all
      ELSE 0
    END AS mean
  FROM worth AS w SEMI JOIN s USING (run, programme)
  WINDOW of_bin AS (PARTITION BY w.run, w.programme, w.bin), of_all AS (PARTITION BY w.run, w.programme)
),
ranked AS (
  SELECT g.*, f.persons,
    sum(f.persons) OVER (PARTITION BY g.regency) AS people,
    coalesce(sum(f.persons) OVER (
      PARTITION BY g.regency ORDER BY g.bin ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS below
  FROM grid AS g JOIN people AS f USING (regency, bin)
  WHERE g.upper IS NOT NULL
),
inside AS (
  SELECT s.run, s.programme, r.regency, r.bin, CASE
      WHEN s.local = 0 THEN (r.upper <= c.cut)::INTEGER
      WHEN c.cut = 100 THEN 1
      WHEN r.persons > 0 THEN greatest(0, least(1, (c.cut / 100 * r.people - r.below) / r.persons))
      ELSE 0
    END AS share
  FROM s CROSS JOIN ranked AS r
  CROSS JOIN LATERAL (SELECT coalesce(
    (SELECT cut FROM cut WHERE cut.run = s.run AND cut.programme = s.programme AND cut.code = r.code),
    (SELECT cut FROM cut WHERE cut.run = s.run AND cut.programme = s.programme AND cut.code = r.province),
    s.threshold) AS cut) AS c
),
receiving AS (
  SELECT m.*, s.excluded, s.take_up, s.rate, q.quarter, q.staying, q.time, q.cash, s.incumbents, coalesce(i.share, 0) AS inside,
    CASE WHEN f.families > f.families_any
      THEN (f.persons - f.persons_any) / (f.families - f.families_any)
      ELSE coalesce(f.persons / nullif(f.families, 0), 0) END AS size_beside,
    CASE WHEN s.incumbents = 1 AND m.units > 0
      THEN least(1, coalesce(r.among / nullif(CASE m.programme WHEN 'pkh' THEN f.families_any ELSE m.units END, 0), 0))
      ELSE 0 END AS held,
    CASE WHEN s.incumbents = 1 THEN coalesce(r.among + r.beside, 0) ELSE 0 END AS recipients
  FROM means AS m
  JOIN s USING (run, programme)
  JOIN spell AS q USING (run, programme)
  JOIN people AS f USING (regency, bin)
  LEFT JOIN inside AS i USING (run, programme, regency, bin)
  LEFT JOIN receipt AS r USING (programme, regency, bin)
),
target AS (
  SELECT *,
    units * held * (inside + (1 - inside) * staying) AS old,
    units * inside * (1 - held) AS fresh,
    greatest(0, recipients - held * units) * staying AS beside,
    (1 - excluded) * take_up AS claiming
  FROM receiving
),
-- places of each regency, where they are allocated
eligible AS (
  SELECT run, programme, regency, sum((old + fresh + beside) * time) * any_value(1 - excluded) AS units
  FROM target GROUP BY run, programme, regency
),
in_force AS (
  SELECT run + 1 AS run, programme, regency, sum(served) AS units FROM served WHERE run % 3 = 1 GROUP BY ALL
),
places_of AS (
  SELECT s.run, s.programme, e.regency, CASE s.allocation
      WHEN 'table' THEN p.places
      WHEN 'eligible' THEN coalesce(s.quota * e.units / nullif(sum(e.units) OVER of_programme, 0), 0)
      ELSE coalesce(s.quota * f.units / nullif(sum(f.units) OVER of_programme, 0), 0)
    END AS places
  FROM s
  JOIN eligible AS e USING (run, programme)
  JOIN region AS g ON g.regency = e.regency
  LEFT JOIN places AS p ON p.run = s.run AND p.programme = s.programme AND p.code = g.code
  LEFT JOIN in_force AS f ON f.run = s.run AND f.programme = s.programme AND f.regency = e.regency
  WHERE s.allocation IS NOT NULL AND s.quota IS NOT NULL
  WINDOW of_programme AS (PARTITION BY s.run, s.programme)
),
claims AS (
  SELECT t.run, t.programme, t.quarter, t.regency, t.bin, k.tier,
    t.claiming * CASE k.tier WHEN 1 THEN t.old + t.beside ELSE t.fresh END AS units,
    t.claiming * CASE k.tier WHEN 1 THEN t.old + t.beside ELSE t.fresh END * t.mean * t.rate AS cost,
    CASE WHEN p.places IS NULL THEN -1 ELSE t.regency END AS scope,
    coalesce(p.places, s.quota) AS places,
    s.ceiling,
    -- groups served one after the other: tiers, and within them bins where the lowest come first
    k.tier * 1000 + CASE s.lowest_first WHEN 1 THEN t.bin ELSE 0 END AS queue
  FROM target AS t
  JOIN s USING (run, programme)
  LEFT JOIN places_of AS p USING (run, programme, regency)
  CROSS JOIN (VALUES (1), (2)) AS k(tier)
),
placed AS (
  SELECT c.*, CASE
      WHEN c.places IS NULL THEN 1
      WHEN g.wanted <= 0 THEN (g.before <= c.places)::INTEGER
      ELSE greatest(0, least(1, (c.places - g.before) / g.wanted))
    END AS share
  FROM claims AS c
  JOIN (
    SELECT run, programme, quarter, scope, queue, sum(units) AS wanted,
      coalesce(sum(sum(units)) OVER (
        PARTITION BY run, programme, quarter, scope ORDER BY queue ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ), 0) AS before
    FROM claims GROUP BY run, programme, quarter, scope, queue
  ) AS g USING (run, programme, quarter, scope, queue)
),
paid AS (
  SELECT p.run, p.programme, p.quarter, p.regency, p.bin, p.tier, p.share * CASE
      WHEN p.ceiling IS NULL THEN 1
      WHEN g.wanted <= 0 THEN (g.before <= p.ceiling)::INTEGER
      ELSE greatest(0, least(1, (p.ceiling - g.before) / g.wanted))
    END AS share
  FROM placed AS p
  JOIN (
    SELECT run, programme, quarter, queue, sum(cost * share) AS wanted,
      coalesce(sum(sum(cost * share)) OVER (
        PARTITION BY run, programme, quarter ORDER BY queue ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ), 0) AS before
    FROM placed GROUP BY run, programme, quarter, queue
  ) AS g USING (run, programme, quarter, queue)
),
counted AS (
  SELECT t.*,
    t.claiming * (t.old * o.share + t.fresh * n.share) AS among,
    t.claiming * t.beside * o.share AS kept_beside,
    t.claiming * (t.old + t.beside) * o.share AS already
  FROM target AS t
  JOIN paid AS o ON o.run = t.run AND o.programme = t.programme AND o.quarter = t.quarter
    AND o.regency = t.regency AND o.bin = t.bin AND o.tier = 1
  JOIN paid AS n ON n.run = t.run AND n.programme = t.programme AND n.quarter = t.quarter
    AND n.regency = t.regency AND n.bin = t.bin AND n.tier = 2
)
SELECT
  run, programme, quarter, time, cash, regency, bin, units,
  old + fresh + beside,
  (old + fresh + beside) * (1 - excluded),
  (old + fresh + beside) * claiming,
  among,
  among + kept_beside,
  coalesce(among * persons / nullif(units, 0), 0) + kept_beside * CASE programme WHEN 'pip' THEN 1 ELSE size_beside END,
  (among + kept_beside) * mean * rate,
  (old + fresh + beside) * (1 - excluded) * mean * rate,
  CASE incumbents WHEN 1 THEN already END,
  mean,
  rate
FROM counted`;
}

/** The year of one step's programmes: units by the time they are served, rupiah as each quarter pays its part. */
export function sumYear(ord: number): string {
  return `INSERT INTO served
SELECT
  run, programme, regency, bin, any_value(units),
  sum(target * time), sum(eligible * time), sum(claiming * time), sum(among * time), sum(served * time),
  sum(persons * time), sum(amount * cash), sum(full_cost * cash), sum(already * time), any_value(mean), any_value(rate)
FROM quarterly
SEMI JOIN (SELECT run, programme FROM setting WHERE ord = ${ord}) USING (run, programme)
GROUP BY run, programme, regency, bin`;
}

/** Where the family and person programmes of one step lie in the common order of their cells. */
export function layers(ord: number): string {
  return `INSERT INTO layer
WITH shares AS (
  SELECT v.run, v.programme, s.unit, v.regency, v.bin, p.part, CASE
      WHEN v.programme <> 'pkh' OR p.part = 0 THEN coalesce(v.among / nullif(v.units, 0), 0)
      WHEN p.families > 0 THEN least(1, (v.served - v.among) / p.families)
      ELSE 0
    END AS share
  FROM served AS v
  JOIN setting AS s USING (run, programme)
  JOIN part AS p USING (run, regency, bin)
  WHERE s.ord = ${ord} AND v.programme <> 'pip'
),
lows AS (
  -- where it begins, and how much of that family programmes take
  SELECT h.*, coalesce(l.low, 0) AS low, coalesce(l.taken, 0) AS taken
  FROM shares AS h
  LEFT JOIN (
    SELECT x.run, x.programme, l.regency, l.bin, l.part,
      max(l.high) AS low, max(l.high) FILTER (l.unit = 'family') AS taken
    FROM not_with AS x JOIN layer AS l ON l.run = x.run AND l.programme = x.other
    GROUP BY ALL
  ) AS l USING (run, programme, regency, bin, part)
)
SELECT *, low + share * (1 - low) FROM lows`;
}
