-- Families and persons of one province, and families of six or more with their members: for the log and the class map.
SELECT
  count(*) AS families,
  coalesce(sum(persons), 0) AS persons,
  count(*) FILTER (WHERE members >= 6) AS large_families,
  coalesce(sum(members) FILTER (WHERE members >= 6), 0) AS large_members
FROM profile
