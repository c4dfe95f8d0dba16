-- Families by regency, welfare bin, presence of any component and size (1 to 5, 6 or more).
SELECT
  regency AS region,
  bin,
  (profile_type > 0)::INTEGER * 6 + size - 1 AS cell,
  count(*)::INTEGER AS families
FROM profile
GROUP BY regency, bin, (profile_type > 0)::INTEGER * 6 + size - 1
ORDER BY region, bin, cell
