-- Person table of one province in DTSEN's own names; PIP by pupil, likelier in families that receive Sembako.
CREATE OR REPLACE TEMP TABLE registry_person AS
SELECT
  family.no_kk,
  impossible_number(
    person.sequence,
    (strftime(birth_date, '%d%m%y')::INTEGER + CASE WHEN person.sex = 2 THEN 400000 ELSE 0 END)
  ) AS nik,
  person.age AS umur,
  person.sex AS jenis_kelamin,
  person.relation AS id_hub_kepala_keluarga,
  1::UTINYINT AS id_status_keberadaan_keluarga,
  person.schooling AS id_partisipasi_sekolah,
  person.level AS kd_pendidikan_tertinggi,
  CASE WHEN person.sex = 2 AND person.age BETWEEN 10 AND 54 THEN CASE WHEN person.pregnant THEN 1 ELSE 2 END END::UTINYINT
    AS kd_status_kehamilan,
  CASE WHEN person.disabled THEN 1 ELSE 4 END::UTINYINT AS id_mengurus_diri,
  CASE
    WHEN person.level <= 17
      AND draw(person.number::BIGINT * 16 + person.position, 15) < logistic(
        (getvariable('pip_cut') - family.score) / getvariable('pip_spread')
        + CASE WHEN family.kd_bss_bnpt = 1 THEN getvariable('pip_for_sembako') ELSE 0 END
      )
    THEN 1
    ELSE 2
  END::UTINYINT AS kd_ikut_pip
FROM (
  SELECT
    *,
    (getvariable('version')::DATE - floor(draw(number::BIGINT * 16 + position, 12) * 365)::INTEGER - to_years(age::INTEGER))::DATE
      AS birth_date
  FROM person
) AS person
JOIN registry_family AS family USING (number)
