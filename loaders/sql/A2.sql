-- Families by regency, welfare bin and profile class; where a bin has no classes, by profile type.
SELECT
  regency AS region,
  bin,
  CASE WHEN with_classes THEN class_column ELSE profile_type END AS cell,
  sum(families)::INTEGER AS families
FROM signature
JOIN bin USING (bin)
JOIN class USING (signature)
GROUP BY regency, bin, CASE WHEN with_classes THEN class_column ELSE profile_type END
