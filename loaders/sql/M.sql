-- Families of the nation by welfare band and full profile signature.
SELECT
  0 AS region,
  band AS bin,
  signature AS cell,
  sum(families)::INTEGER AS families
FROM signature
JOIN bin USING (bin)
GROUP BY band, signature
ORDER BY region, bin, cell
