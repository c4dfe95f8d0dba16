-- Sums over persons of one province from which the correlation of score and true welfare follows; ranked families.
SELECT
  sum(jumlah_anggota_keluarga)::DOUBLE AS people,
  sum(jumlah_anggota_keluarga * welfare)::DOUBLE AS welfare,
  sum(jumlah_anggota_keluarga * skor_kesejahteraan)::DOUBLE AS score,
  sum(jumlah_anggota_keluarga * welfare * welfare)::DOUBLE AS welfare_squared,
  sum(jumlah_anggota_keluarga * skor_kesejahteraan * skor_kesejahteraan)::DOUBLE AS score_squared,
  sum(jumlah_anggota_keluarga * welfare * skor_kesejahteraan)::DOUBLE AS product
FROM family
JOIN truth USING (no_kk)
WHERE skor_kesejahteraan IS NOT NULL
