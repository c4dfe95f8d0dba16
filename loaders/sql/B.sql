-- Families by regency, welfare bin, presence of any component and receipt of PKH, Sembako and PIP.
SELECT
  regency AS region,
  bin,
  (profile_type > 0)::INTEGER * 8 + receipt AS cell,
  count(*)::INTEGER AS families
FROM profile
GROUP BY regency, bin, (profile_type > 0)::INTEGER * 8 + receipt
ORDER BY region, bin, cell
