-- Sampled families of one province by composition, decile 1-4 and receipt of PKH. A composition is the count of each
-- person type (lattice order, first the lowest digit of 16); each person is of one type at most.
WITH household AS (
  SELECT
    no_kk,
    sum(
      CASE
        WHEN kd_status_kehamilan = 1 THEN 1e0
        WHEN id_mengurus_diri = 1 THEN 1048576e0
        WHEN id_partisipasi_sekolah = 2 AND kd_pendidikan_tertinggi <= 5 THEN 256e0
        WHEN id_partisipasi_sekolah = 2 AND kd_pendidikan_tertinggi <= 10 THEN 4096e0
        WHEN id_partisipasi_sekolah = 2 AND kd_pendidikan_tertinggi <= 17 THEN 65536e0
        WHEN umur <= 6 THEN 16e0
        WHEN umur >= 70 THEN 268435456e0
        WHEN umur >= 60 THEN 16777216e0
        ELSE 0e0
      END
    ) AS composition
  FROM person
  GROUP BY no_kk
)
SELECT
  composition,
  (coalesce(desil_nasional, 10) <= 4)::INT::DOUBLE AS lower,
  (kd_pkh = 1)::INT::DOUBLE AS pkh,
  count(*)::DOUBLE AS families
FROM household
JOIN family USING (no_kk)
GROUP BY ALL
