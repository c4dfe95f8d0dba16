-- Families of one province by regency, welfare bin and profile signature: what tables M and A2 are made from.
INSERT INTO signature
WITH composition AS (
  SELECT
    regency,
    bin,
    types,
    profile_type,
    count(*)::INTEGER AS families
  FROM profile
  GROUP BY regency, bin, types, profile_type
),
capped AS (
  SELECT
    regency,
    bin,
    profile_type,
    families,
    least(2, types & 63) AS hamil,
    least(4, types >> 6 & 63) AS dini,
    least(4, types >> 12 & 63) AS sd,
    least(3, types >> 18 & 63) AS smp,
    least(3, types >> 24 & 63) AS sma,
    least(2, types >> 30 & 63) AS disabilitas,
    least(3, types >> 36 & 63) AS lansia60,
    least(3, types >> 42 & 63) AS lansia70
  FROM composition
)
SELECT
  regency,
  bin,
  (((((((hamil * 5 + dini) * 5 + sd) * 4 + smp) * 4 + sma) * 3 + disabilitas) * 4 + lansia60) * 4 + lansia70) AS signature,
  profile_type,
  families
FROM capped
