-- Families by district, district bin and profile type.
SELECT
  district AS region,
  district_bin AS bin,
  profile_type AS cell,
  count(*)::INTEGER AS families
FROM profile
JOIN bin USING (bin)
GROUP BY district, district_bin, profile_type
ORDER BY region, bin, cell
