-- Persons of one province's families: members of the model family drawn for each size, with pregnancy, severe
-- disability and schooling. In each age group the province's share in school is met exactly: those with the lowest
-- order (chance and family welfare) stay out.
CREATE OR REPLACE TEMP TABLE person AS
WITH
member_of AS (
  SELECT
    family.number::INTEGER AS number,
    (family.first_person + member.position - 1)::INTEGER AS sequence,
    family.welfare::FLOAT AS welfare,
    member.position,
    member.age,
    member.sex,
    member.relation,
    family.number * 16 + member.position AS person,
    draw(person, 7) < member.pregnancy AS pregnant,
    draw(person, 8) < member.disability AS disabled
  FROM family
  JOIN model_slot
    ON model_slot.size = family.size
    AND model_slot.slot = floor(draw(family.number, 6) * getvariable('model_slots'))::BIGINT
  JOIN member USING (model)
),
pupil_order AS (
  SELECT
    member_of.person,
    school_age.age_group,
    school_age.up_to_sd,
    school_age.up_to_smp,
    school_age.up_to_sma,
    row_number() OVER (
      PARTITION BY school_age.age_group
      ORDER BY
        ln(draw(member_of.person, 9) / (1 - draw(member_of.person, 9))) + school_age.pull * member_of.welfare,
        member_of.person
    ) AS nth,
    count(*) OVER (PARTITION BY school_age.age_group) AS persons
  FROM member_of
  JOIN school_age USING (age)
),
pupil AS (
  SELECT
    pupil_order.person,
    nth > persons - round(persons * attendance.share) AS enrolled,
    draw(person, 10) AS level_draw,
    draw(person, 11) AS kind_draw,
    CASE
      WHEN NOT enrolled THEN NULL
      WHEN level_draw < up_to_sd THEN CASE WHEN kind_draw < getvariable('mi') THEN 4 ELSE 3 END
      WHEN level_draw < up_to_smp THEN CASE WHEN kind_draw < getvariable('mts') THEN 9 ELSE 8 END
      WHEN level_draw < up_to_sma THEN
        CASE WHEN kind_draw < getvariable('ma') THEN 14 WHEN kind_draw < getvariable('ma_smk') THEN 15 ELSE 13 END
      ELSE 19
    END AS level
  FROM pupil_order
  JOIN attendance
    ON attendance.age_group = pupil_order.age_group
    AND attendance.province = getvariable('province')
)
SELECT
  member_of.number,
  member_of.sequence,
  member_of.position,
  member_of.age,
  member_of.sex,
  member_of.relation,
  member_of.pregnant,
  member_of.disabled,
  CASE WHEN pupil.enrolled THEN 2 WHEN member_of.age <= 12 THEN 1 ELSE 3 END::UTINYINT AS schooling,
  pupil.level::UTINYINT AS level
FROM member_of
LEFT JOIN pupil USING (person)
