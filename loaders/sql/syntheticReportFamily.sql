-- Sampled families of one province by decile (0 where not ranked) and receipt.
SELECT
  coalesce(desil_nasional, 0)::DOUBLE AS decile,
  (kd_pkh = 1)::INT::DOUBLE AS pkh,
  (kd_bss_bnpt = 1)::INT::DOUBLE AS sembako,
  count(*)::DOUBLE AS families,
  sum(jumlah_anggota_keluarga)::DOUBLE AS persons
FROM family
GROUP BY ALL
