-- Persons and their expenditure of one province, in groups of nearly equal expenditure a head.
SELECT
  floor((welfare + ln(poverty_line)) * 1000)::DOUBLE AS expenditure_group,
  sum(jumlah_anggota_keluarga)::DOUBLE AS people,
  sum(jumlah_anggota_keluarga * exp(welfare) * poverty_line)::DOUBLE AS expenditure
FROM family
JOIN truth USING (no_kk)
JOIN poverty_line ON poverty_line.regency = substr(kode_kecamatan, 1, 5)
GROUP BY expenditure_group
