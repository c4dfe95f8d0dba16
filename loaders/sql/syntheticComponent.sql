-- Families of one province with what receipt depends on: any PKH component (pregnant, severely disabled, pupil of SD to
-- SMA, aged 0-6, aged 60 and over) and pupils who could receive PIP.
CREATE OR REPLACE TEMP TABLE component AS
SELECT
  number,
  bool_or(pregnant OR disabled OR coalesce(level <= 17, false) OR age <= 6 OR age >= 60) AS has_component,
  count(*) FILTER (level <= 17) AS pupils
FROM person
GROUP BY number
