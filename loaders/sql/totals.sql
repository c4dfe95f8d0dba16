-- Families and persons of one province, for the log; and members beyond six, at most nine a family, for the class map.
SELECT
  count(*) AS families,
  coalesce(sum(persons), 0) AS persons,
  coalesce(sum(least(members, 15)::INTEGER - 6) FILTER (WHERE members > 6), 0) AS excess
FROM profile
