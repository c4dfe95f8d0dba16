-- Families of one province, laid out by welfare within each regency: position k from the poorest, size by a
-- low-discrepancy sequence over the size table of that position, then a few sizes moved, evenly over the room between
-- the smallest and the largest size, so that the regency's persons are exact. A family's place among the people gives its expenditure; noise gives its score.
CREATE OR REPLACE TEMP TABLE family AS
WITH
place AS (
  SELECT
    *,
    unnest(range(families)) AS k
  FROM regency
  WHERE province = getvariable('province')
),
drawn AS (
  SELECT
    place.regency,
    place.k,
    size_slot.size
  FROM place
  JOIN regency_size
    ON regency_size.regency = place.regency
    AND regency_size.step = place.k * getvariable('size_steps') // place.families
  JOIN size_slot
    ON size_slot.mean = regency_size.mean
    AND size_slot.slot = floor(((place.k * 0.6180339887498949e0 + draw(place.regency, 2)) % 1e0) * getvariable('size_slots'))::BIGINT
),
missing AS (
  SELECT
    drawn.*,
    regency.persons - sum(size) OVER (PARTITION BY drawn.regency) AS gap,
    CASE WHEN gap > 0 THEN getvariable('largest_size') - size ELSE size - 1 END AS room
  FROM drawn
  JOIN regency USING (regency)
),
counted AS (
  SELECT
    *,
    sum(room::INTEGER) OVER (PARTITION BY regency ORDER BY k) AS room_so_far,
    sum(room::INTEGER) OVER (PARTITION BY regency) AS all_room
  FROM missing
),
moved AS (
  SELECT
    regency,
    k,
    CASE
      WHEN gap = 0 THEN size
      ELSE size
        + sign(gap) * (room_so_far * abs(gap) // all_room - (room_so_far - room) * abs(gap) // all_room)
    END::UTINYINT AS size
  FROM counted
),
placed AS (
  SELECT
    *,
    (sum(size) OVER (PARTITION BY regency ORDER BY k))::BIGINT - size AS persons_below
  FROM moved
),
welfare AS (
  SELECT
    placed.regency,
    (regency.first_family + (placed.k * regency.stride + regency.shift) % regency.families)::BIGINT AS number,
    regency.first_person + placed.persons_below AS first_person,
    placed.size,
    normal_quantile((placed.persons_below + placed.size * (0.25e0 + draw(placed.regency, 1) / 2)) / regency.persons) AS z,
    regency.slope * (z - regency.z0)
      + regency.kink * least(greatest(z - regency.z0, 0), 1)
      + regency.tail * pow(greatest(z - greatest(getvariable('tail_onset'), regency.z0), 0), getvariable('tail_power'))
      AS welfare
  FROM placed
  JOIN regency USING (regency)
)
SELECT
  number,
  regency,
  first_person,
  size,
  welfare,
  round(welfare + getvariable('noise') * normal_quantile(draw(number, 3)), 6) AS score,
  draw(number, 4) >= getvariable('unranked_share') AS ranked
FROM welfare
ORDER BY number
