-- One row a family of one province, without identifiers: place, bin, profile signature, receipt, size, pupils.
-- Persons are counted by adding powers of 64 in a double: exact, since a family has at most 63 and 64^8 = 2^48. Types
-- from the lowest digit: hamil, dini, sd, smp, sma, disabilitas, lansia60, lansia70. Pupils, whatever their type, by
-- level, receiving PIP before not. Whoever does not live with the family (405) or works in it (409 = 7) is no one's.
-- A family without persons has no persons here, and persons without a family no members.
CREATE OR REPLACE TEMP TABLE profile AS
WITH member AS (
  SELECT
    no_kk,
    coalesce(id_status_keberadaan_keluarga, 1) IN (1, 5) AND coalesce(id_hub_kepala_keluarga, 8) <> 7 AS counts,
    CASE
      WHEN id_partisipasi_sekolah IS DISTINCT FROM 2 OR kd_pendidikan_tertinggi IS NULL THEN 0
      WHEN kd_pendidikan_tertinggi <= 5 THEN 1
      WHEN kd_pendidikan_tertinggi <= 10 THEN 2
      WHEN kd_pendidikan_tertinggi <= 17 THEN 3
      ELSE 0
    END AS school,
    kd_ikut_pip = 1 AS pip,
    kd_status_kehamilan,
    id_mengurus_diri,
    umur
  FROM person
),
digit AS (
  SELECT
    no_kk,
    pip AND counts AS pip,
    CASE
      WHEN NOT counts THEN 0e0
      WHEN kd_status_kehamilan = 1 THEN 1e0
      WHEN id_mengurus_diri = 1 THEN 1073741824e0
      WHEN school = 1 THEN 4096e0
      WHEN school = 2 THEN 262144e0
      WHEN school = 3 THEN 16777216e0
      WHEN umur <= 6 THEN 64e0
      WHEN umur >= 70 THEN 4398046511104e0
      WHEN umur >= 60 THEN 68719476736e0
      ELSE 0e0
    END AS type_digit,
    CASE
      WHEN school = 0 OR NOT counts THEN 0e0
      WHEN school = 1 THEN CASE WHEN pip THEN 1e0 ELSE 64e0 END
      WHEN school = 2 THEN CASE WHEN pip THEN 4096e0 ELSE 262144e0 END
      ELSE CASE WHEN pip THEN 16777216e0 ELSE 1073741824e0 END
    END AS pupil_digit
  FROM member
),
household AS (
  SELECT
    no_kk,
    count(*) AS persons,
    coalesce(bool_or(pip), false) AS pip,
    sum(type_digit)::BIGINT AS types,
    sum(pupil_digit)::BIGINT AS pupils
  FROM digit
  GROUP BY no_kk
)
SELECT
  place.regency,
  place.district,
  bin_of(family.skor_kesejahteraan, family.desil_nasional)::TINYINT AS bin,
  family.jumlah_anggota_keluarga AS members,
  least(family.jumlah_anggota_keluarga, 6)::TINYINT AS size,
  ((family.kd_pkh = 1)::TINYINT + 2 * (family.kd_bss_bnpt = 1)::TINYINT + 4 * household.pip::TINYINT)::TINYINT AS receipt,
  ((types & 4095 > 0)::TINYINT + 2 * (types & 1073737728 > 0)::TINYINT + 4 * (types > 1073741823)::TINYINT)::TINYINT
    AS profile_type,
  household.types,
  household.pupils,
  household.persons
FROM family
FULL JOIN household ON family.no_kk = household.no_kk
LEFT JOIN place ON place.code = family.kode_kecamatan
