-- Cut points of the welfare score: for each bin, the lowest score at which the cumulated weight (people or families,
-- all of a score together) reaches the bin's upper edge. Exact and linear: scores fall into 65,536 equal steps, and
-- only the steps that hold an edge are ordered score by score.
WITH extent AS (
  SELECT
    min(score) AS lowest,
    max(score) AS highest,
    sum(weight) AS total
  FROM ranked
),
stepped AS (
  SELECT
    CASE
      WHEN highest > lowest THEN least(65535, floor((score - lowest) / (highest - lowest) * 65536))::INTEGER
      ELSE 0
    END AS step,
    score,
    weight
  FROM ranked, extent
  WHERE score IS NOT NULL
),
step_weight AS (
  SELECT
    step,
    sum(weight) AS weight
  FROM stepped
  GROUP BY step
),
cumulated AS (
  SELECT
    step,
    weight,
    sum(weight) OVER (ORDER BY step) AS reached
  FROM step_weight
),
edge AS (
  SELECT
    bin.upper,
    min(cumulated.step) AS step
  FROM bin, cumulated, extent
  WHERE cumulated.reached * 100 >= bin.upper * extent.total
  GROUP BY bin.upper
),
near AS (
  SELECT
    step,
    score,
    sum(weight) AS weight
  FROM stepped
  WHERE step IN (SELECT step FROM edge)
  GROUP BY step, score
),
near_cumulated AS (
  SELECT
    near.step,
    near.score,
    cumulated.reached - cumulated.weight
      + sum(near.weight) OVER (PARTITION BY near.step ORDER BY near.score) AS reached
  FROM near
  JOIN cumulated USING (step)
)
SELECT
  edge.upper,
  min(near_cumulated.score) AS cut
FROM edge
JOIN near_cumulated USING (step), extent
WHERE near_cumulated.reached * 100 >= edge.upper * extent.total
GROUP BY edge.upper
ORDER BY edge.upper
