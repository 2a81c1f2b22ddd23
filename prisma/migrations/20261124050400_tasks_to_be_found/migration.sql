-- A number names a task of one year at a time: the search finds those of the newest year that was reported on, so that
-- a set entered for a year to come gives no second "task 1" that leads to the first. Before any period, the oldest set.

CREATE FUNCTION search.set_in_force() RETURNS uuid LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT s.id FROM "TaskSet" s
  LEFT JOIN LATERAL (
    SELECT true AS reported FROM "ReportingPeriod" p WHERE p."setId" = s.id AND p."openedAt" IS NOT NULL LIMIT 1
  ) o ON true
  ORDER BY o.reported NULLS LAST, CASE WHEN o.reported THEN -s.year ELSE s.year END LIMIT 1
$$;

CREATE OR REPLACE FUNCTION search.enter_task(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('task', which);
  SELECT search.put(ROW('task', t.id, t.number, t."shortVi", t."shortEn", t."titleVi", t."titleEn", NULL,
      ARRAY[t."shortVi", t."shortEn", 'nhiệm vụ ' || t.number, 'task ' || t.number, 'nv ' || t.number],
      ARRAY[t.code, t.number::text], '{}',
      concat_ws(' ', t."titleVi", t."titleEn", t."evidenceExpectedVi", t."unitVi", t."unitEn", t."leadProvince"))::search.entry)
  FROM "Task" t WHERE t.id = which::uuid AND t."setId" = search.set_in_force()
$$;

-- With the first period of a new set its tasks take the place of the old ones.
CREATE FUNCTION search.follow_opening() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."openedAt" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "ReportingPeriod" p WHERE p."setId" = NEW."setId" AND p."openedAt" IS NOT NULL AND p.id <> NEW.id
  ) THEN
    PERFORM search.enter_task(t.id::text) FROM "Task" t;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OF "openedAt" ON "ReportingPeriod"
  FOR EACH ROW EXECUTE FUNCTION search.follow_opening();
