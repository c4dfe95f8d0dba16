-- Persons of one province by age, school level attended (0 none, 1 SD, 2 SMP, 3 SMA, 4 higher) and receipt of PIP.
SELECT
  umur::DOUBLE AS age,
  CASE
    WHEN id_partisipasi_sekolah <> 2 THEN 0
    WHEN kd_pendidikan_tertinggi <= 5 THEN 1
    WHEN kd_pendidikan_tertinggi <= 10 THEN 2
    WHEN kd_pendidikan_tertinggi <= 17 THEN 3
    ELSE 4
  END::DOUBLE AS level,
  (kd_ikut_pip = 1)::INT::DOUBLE AS pip,
  count(*)::DOUBLE AS persons,
  count(*) FILTER (kd_status_kehamilan = 1)::DOUBLE AS pregnant,
  count(*) FILTER (id_mengurus_diri = 1)::DOUBLE AS disabled
FROM person
GROUP BY ALL
