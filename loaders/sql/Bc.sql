-- Families by district, district bin, presence of any component and receipt of PKH and Sembako.
SELECT
  district AS region,
  district_bin AS bin,
  (profile_type > 0)::INTEGER * 4 + (receipt & 3) AS cell,
  count(*)::INTEGER AS families
FROM profile
JOIN bin USING (bin)
GROUP BY district, district_bin, (profile_type > 0)::INTEGER * 4 + (receipt & 3)
ORDER BY region, bin, cell
