-- Family table of one province in DTSEN's own names, with receipt of Sembako and PKH: a logistic chance in the score,
-- PKH within Sembako.
CREATE OR REPLACE TEMP TABLE registry_family AS
WITH
sembako AS (
  SELECT
    family.*,
    component.has_component,
    draw(number, 13) < logistic((getvariable('sembako_cut') - score) / getvariable('sembako_spread')) AS sembako
  FROM family
  JOIN component USING (number)
)
SELECT
  number,
  impossible_number(number, card_day.day) AS no_kk,
  district_slot.district AS kode_kecamatan,
  sembako.size AS jumlah_anggota_keluarga,
  CASE
    WHEN ranked
    THEN 1 + (score > getvariable('cut1'))::INT + (score > getvariable('cut2'))::INT + (score > getvariable('cut3'))::INT
      + (score > getvariable('cut4'))::INT + (score > getvariable('cut5'))::INT + (score > getvariable('cut6'))::INT
      + (score > getvariable('cut7'))::INT + (score > getvariable('cut8'))::INT + (score > getvariable('cut9'))::INT
  END::UTINYINT AS desil_nasional,
  CASE WHEN ranked THEN score END AS skor_kesejahteraan,
  CASE
    WHEN sembako AND draw(number, 14) < CASE
      WHEN has_component THEN logistic((getvariable('pkh_cut') - score) / getvariable('pkh_spread'))
      ELSE getvariable('pkh_without_component')
    END
    THEN 1
    ELSE 2
  END::UTINYINT AS kd_pkh,
  CASE WHEN sembako THEN 1 ELSE 2 END::UTINYINT AS kd_bss_bnpt,
  score,
  welfare
FROM sembako
JOIN card_day
  ON card_day.block = number // 9999
JOIN district_slot
  ON district_slot.regency = sembako.regency
  AND district_slot.slot = floor(draw(number, 5) * getvariable('district_slots'))::BIGINT
