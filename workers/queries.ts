/** A query: its text, and the values bound to its question marks in order. */
export interface Query {
  readonly sql: string;
  readonly values: readonly (string | number | null)[];
}

/** Keys of the dense table A2, whose row number says regency and cell: regency × bin × profile column → families. */
export function keyProfiles(cellsPerRegency: number): Query {
  return {
    sql: `
CREATE OR REPLACE TABLE profile AS
SELECT
  CAST(dense.rowid // CAST($1 AS INTEGER) AS INTEGER) AS regency,
  cell.bin,
  cell.band,
  cell.profile_column,
  CAST(dense.n AS DOUBLE) AS families
FROM dense
JOIN cell ON cell.cell = dense.rowid % CAST($1 AS INTEGER)
WHERE dense.n > 0`,
    values: [cellsPerRegency]
  };
}

/**
 * The share of a bin's claims that a limit leaves: `below` claims in lower bins, `own` in this one, `total` in all.
 * Lowest bins first, or every claim the same chance; without a limit, all.
 */
export function defineFitting(): Query {
  return {
    sql: `
CREATE OR REPLACE MACRO fitting(most, below, own, total, lowest_first) AS
CASE
  WHEN most IS NULL THEN 1
  WHEN lowest_first = 0 THEN coalesce(least(1, most / nullif(total, 0)), 1)
  WHEN own > 0 THEN greatest(0, least(1, (most - below) / own))
  WHEN below <= most THEN 1
  ELSE 0
END`,
    values: []
  };
}

/** One programme's result of a region; the nation is regency −1. */
export interface ProgrammeRow {
  readonly programme: string;
  readonly regency: number;
  readonly served: number;
  readonly amount: number;
}

/**
 * Units served and rupiah paid, by programme, for the nation and every regency: the whole chain from published counts
 * (target, eligible, claiming, fill, index, realisation; design.md section 4), as one query over table `profile` and
 * the small tables of dimensions.ts. It shares no code with the array path and no intermediate result.
 */
export function runProgrammes(): Query {
  return {sql: programmesSql, values: []};
}

const programmesSql = `
WITH
-- Persons of each counting step in every composition that a profile column stands for.
step_persons AS (
  SELECT
    s.variant,
    c.band,
    c.profile_column,
    c.item,
    s.step,
    any_value(c.share) AS share,
    any_value(s.amount) AS amount,
    any_value(s.is_child) AS is_child,
    sum(c.persons) AS persons,
    least(sum(c.persons), coalesce(any_value(s.cap), sum(c.persons))) AS capped
  FROM composition AS c
  JOIN pkh_step AS s ON s.person_type = c.person_type
  GROUP BY s.variant, c.band, c.profile_column, c.item, s.step
),
-- Children still counted when earlier steps have taken their places.
step_children AS (
  SELECT
    p.*,
    l.max_persons,
    CASE
      WHEN p.is_child = 1 AND l.max_children IS NOT NULL
      THEN greatest(0, least(p.capped, l.max_children - coalesce(sum(p.capped * p.is_child) OVER earlier, 0)))
      ELSE p.capped
    END AS allowed
  FROM step_persons AS p
  JOIN pkh_limit AS l ON l.variant = p.variant
  WINDOW earlier AS (
    PARTITION BY p.variant, p.band, p.profile_column, p.item
    ORDER BY p.step
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
),
-- Persons counted within the cap of the family.
step_counted AS (
  SELECT
    *,
    CASE
      WHEN max_persons IS NULL THEN allowed
      ELSE greatest(0, least(allowed, max_persons - coalesce(sum(allowed) OVER earlier, 0)))
    END AS counted
  FROM step_children
  WINDOW earlier AS (
    PARTITION BY variant, band, profile_column, item
    ORDER BY step
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
),
pkh_family AS (
  SELECT
    variant,
    band,
    profile_column,
    item,
    any_value(share) AS share,
    sum(counted * amount) AS rupiah
  FROM step_counted
  GROUP BY variant, band, profile_column, item
),
-- Units and rupiah by the index that one family of a profile column stands for.
worth AS (
  SELECT variant, 'pkh' AS programme, band, profile_column, sum(share) AS units, sum(share * rupiah) AS rupiah
  FROM pkh_family
  GROUP BY variant, band, profile_column
  UNION ALL
  SELECT
    r.variant,
    'pip',
    c.band,
    c.profile_column,
    sum(c.share * c.persons * r.pupils),
    sum(c.share * c.persons * r.pupils * r.rate)
  FROM composition AS c
  JOIN pip_rate AS r ON r.person_type = c.person_type
  GROUP BY r.variant, c.band, c.profile_column
  UNION ALL
  SELECT s.variant, 'sembako', k.band, k.profile_column, 1, s.year
  FROM (SELECT DISTINCT band, profile_column FROM cell) AS k
  CROSS JOIN sembako_rate AS s
),
regency_bin AS (
  SELECT
    w.variant,
    w.programme,
    f.regency,
    f.bin,
    sum(f.families * w.units) AS units,
    sum(f.families * w.rupiah) AS rupiah
  FROM profile AS f
  JOIN worth AS w ON w.band = f.band AND w.profile_column = f.profile_column
  GROUP BY w.variant, w.programme, f.regency, f.bin
),
-- Claims of the nation inside the threshold, before realisation.
claims AS (
  SELECT
    n.variant,
    n.programme,
    n.bin,
    sum(n.units) * (1 - any_value(p.excluded)) * any_value(p.take_up) AS units,
    sum(n.rupiah) * (1 - any_value(p.excluded)) * any_value(p.take_up) AS rupiah
  FROM regency_bin AS n
  JOIN programme AS p ON p.variant = n.variant AND p.programme = n.programme
  JOIN bin AS b ON b.bin = n.bin
  WHERE b.upper <= p.threshold
  GROUP BY n.variant, n.programme, n.bin
),
claims_below AS (
  SELECT
    *,
    sum(units) OVER (PARTITION BY variant, programme) AS all_units,
    sum(rupiah) OVER (PARTITION BY variant, programme) AS all_rupiah,
    coalesce(sum(units) OVER below, 0) AS units_below,
    coalesce(sum(rupiah) OVER below, 0) AS rupiah_below
  FROM claims
  WINDOW below AS (
    PARTITION BY variant, programme ORDER BY bin ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
),
-- The law in force serving its published quota: what share of that cost the published budget pays.
in_force AS (
  SELECT
    c.programme,
    sum(c.rupiah * s.share) / nullif(sum(c.units * s.share), 0) AS mean_index
  FROM claims_below AS c
  JOIN programme AS p ON p.variant = c.variant AND p.programme = c.programme
  CROSS JOIN LATERAL (
    SELECT fitting(p.published_quota, c.units_below, c.units, c.all_units, p.lowest_first) AS share
  ) AS s
  WHERE c.variant = 'in_force'
  GROUP BY c.programme
),
setting AS (
  SELECT
    p.*,
    CASE
      WHEN p.realisation IS NOT NULL THEN p.realisation
      ELSE coalesce(least(1, f.published_budget / (f.published_quota * i.mean_index)), 1)
    END AS rate
  FROM programme AS p
  JOIN programme AS f ON f.programme = p.programme AND f.variant = 'in_force'
  LEFT JOIN in_force AS i ON i.programme = p.programme
  WHERE p.variant = 'scenario'
),
-- The share of each bin's claims that quota and ceiling leave, whichever is tighter.
served_share AS (
  SELECT
    c.programme,
    c.bin,
    (1 - s.excluded) * s.take_up * least(
      fitting(s.quota, c.units_below, c.units, c.all_units, s.lowest_first),
      fitting(s.ceiling, c.rupiah_below * s.rate, c.rupiah * s.rate, c.all_rupiah * s.rate, s.lowest_first)
    ) AS share,
    s.rate
  FROM claims_below AS c
  JOIN setting AS s ON s.programme = c.programme
  WHERE c.variant = 'scenario'
)
SELECT
  r.programme,
  CAST(coalesce(r.regency, -1) AS INTEGER) AS regency,
  CAST(sum(r.units * coalesce(s.share, 0)) AS DOUBLE) AS served,
  CAST(sum(r.rupiah * coalesce(s.share, 0) * coalesce(s.rate, 1)) AS DOUBLE) AS amount
FROM regency_bin AS r
LEFT JOIN served_share AS s ON s.programme = r.programme AND s.bin = r.bin
WHERE r.variant = 'scenario'
GROUP BY GROUPING SETS ((r.programme, r.regency), (r.programme))
ORDER BY r.programme, regency`;
