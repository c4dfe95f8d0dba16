-- Pupils by welfare bin, school level and receipt of PIP, at most four a family: SD before SMP before SMA, and within
-- a level those who receive PIP first.
WITH composition AS (
  SELECT
    bin,
    pupils,
    count(*) AS families
  FROM profile
  GROUP BY bin, pupils
),
cumulated AS (
  SELECT
    bin,
    families,
    least(4, pupils & 63) AS sd_pip,
    least(4, (pupils & 63) + (pupils >> 6 & 63)) AS sd,
    least(4, (pupils & 63) + (pupils >> 6 & 63) + (pupils >> 12 & 63)) AS smp_pip,
    least(4, (pupils & 63) + (pupils >> 6 & 63) + (pupils >> 12 & 63) + (pupils >> 18 & 63)) AS smp,
    least(4, (pupils & 63) + (pupils >> 6 & 63) + (pupils >> 12 & 63) + (pupils >> 18 & 63) + (pupils >> 24 & 63))
      AS sma_pip,
    least(
      4,
      (pupils & 63) + (pupils >> 6 & 63) + (pupils >> 12 & 63) + (pupils >> 18 & 63) + (pupils >> 24 & 63)
        + (pupils >> 30 & 63)
    ) AS sma
  FROM composition
),
pupil AS (
  SELECT
    bin,
    unnest([0, 1, 2, 3, 4, 5]) AS cell,
    families * unnest([sd - sd_pip, sd_pip, smp - smp_pip, smp_pip - sd, sma - sma_pip, sma_pip - smp]) AS pupils
  FROM cumulated
)
SELECT
  0 AS region,
  bin,
  cell,
  sum(pupils)::INTEGER AS pupils
FROM pupil
GROUP BY bin, cell
ORDER BY region, bin, cell
