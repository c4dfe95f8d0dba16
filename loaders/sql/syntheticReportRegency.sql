-- Sampled families and persons of one province by regency, and persons below the regency's poverty line.
SELECT
  substr(kode_kecamatan, 1, 2)::DOUBLE AS province,
  substr(kode_kecamatan, 4, 2)::DOUBLE AS regency,
  count(*)::DOUBLE AS families,
  sum(jumlah_anggota_keluarga)::DOUBLE AS persons,
  coalesce(sum(jumlah_anggota_keluarga) FILTER (welfare < 0), 0)::DOUBLE AS poor
FROM family
JOIN truth USING (no_kk)
GROUP BY ALL
ORDER BY province, regency
