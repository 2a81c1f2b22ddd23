-- Until something was reported on it a province's own task can be given another number or another measure. Each version
-- says both, so that what stood before is still to be read.

ALTER TABLE "OwnTaskVersion"
  ADD COLUMN "number" INTEGER,
  ADD COLUMN "metric" "Metric",
  ADD COLUMN "unit" TEXT;
ALTER TABLE "OwnTaskVersion" DISABLE TRIGGER law_history;
UPDATE "OwnTaskVersion" v SET "number" = t.number, "metric" = t.metric, "unit" = t."unitVi" FROM "Task" t WHERE t.id = v."taskId";
ALTER TABLE "OwnTaskVersion" ENABLE TRIGGER law_history;
ALTER TABLE "OwnTaskVersion"
  ALTER COLUMN "number" SET NOT NULL,
  ALTER COLUMN "metric" SET NOT NULL,
  ALTER COLUMN "unit" SET NOT NULL;

GRANT UPDATE ("number", "code", "metric", "unitVi", "unitEn") ON "Task" TO portal_app;

CREATE OR REPLACE FUNCTION law_own_task() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."ownerId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "OwnTaskVersion" v
    WHERE v."taskId" = NEW.id AND v.n = (SELECT max(x.n) FROM "OwnTaskVersion" x WHERE x."taskId" = NEW.id)
      AND (v."titleVi", v."titleEn", v."dueOn") = (NEW."titleVi", NEW."titleEn", NEW."dueOn")
      AND (v."number", v."metric", v."unit") = (NEW."number", NEW."metric", NEW."unitVi")
      AND v."pillar" IS NOT DISTINCT FROM NEW."pillar" AND (v.act = 'end') = (NEW."endedAt" IS NOT NULL)
  ) THEN
    PERFORM law_refuse('An own task changes together with the version that says why.');
  END IF;
  RETURN NULL;
END $$;

-- A task keeps its number and its measure: one of a set always, one of a province's own from its first answer on. (Which
-- tasks change at all, and how, law_task_change says.)
CREATE FUNCTION law_task_measure() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD."ownerId" IS NULL THEN
    IF current_user = 'portal_app' THEN
      PERFORM law_refuse('A task of a set keeps its number and its measure.');
    END IF;
  ELSIF EXISTS (SELECT FROM "RevisionItem" WHERE "taskId" = OLD.id)
    OR EXISTS (SELECT FROM "ReportItem" WHERE "taskId" = OLD.id AND answer <> 'unanswered') THEN
    PERFORM law_refuse('A task that was reported on keeps its number and its measure.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_task_measure BEFORE UPDATE ON "Task" FOR EACH ROW
  WHEN ((NEW."number", NEW."code", NEW."metric", NEW."unitVi", NEW."unitEn")
    IS DISTINCT FROM (OLD."number", OLD."code", OLD."metric", OLD."unitVi", OLD."unitEn"))
  EXECUTE FUNCTION law_task_measure();
