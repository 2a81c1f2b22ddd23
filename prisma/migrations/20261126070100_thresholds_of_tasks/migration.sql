-- By how many percent a figure may change between periods before the officer is asked is set for each task, on record like
-- any other correction; the public sees corrections of what it reads, not of what officers are asked.

ALTER TABLE "Task" ADD CONSTRAINT "Task_changeThreshold" CHECK ("changeThreshold" BETWEEN 1 AND 1000);
ALTER TABLE "TaskChange" ADD COLUMN "thresholdBefore" INTEGER, ADD COLUMN "threshold" INTEGER;
ALTER TABLE "TaskChange" DROP CONSTRAINT "TaskChange_changes";
ALTER TABLE "TaskChange" ADD CONSTRAINT "TaskChange_changes" CHECK (
  ("titleVi", "titleEn", "provenance", "threshold")
    IS DISTINCT FROM ("titleViBefore", "titleEnBefore", "provenanceBefore", "thresholdBefore")
);
ALTER TABLE "TaskChange" ADD CONSTRAINT "TaskChange_threshold" CHECK (
  ("threshold" IS NULL) = ("thresholdBefore" IS NULL) AND "threshold" BETWEEN 1 AND 1000
);
GRANT UPDATE ("changeThreshold") ON "Task" TO portal_app;

CREATE FUNCTION law_task_threshold() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user = 'portal_app' AND NOT EXISTS (
    SELECT FROM "TaskChange" c
    WHERE c."taskId" = NEW.id AND c.xmin = pg_current_xact_id()::xid
      AND (c."threshold", c."thresholdBefore") = (NEW."changeThreshold", OLD."changeThreshold")
  ) THEN
    PERFORM law_refuse('A threshold changes together with the record that says why.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_task_threshold BEFORE UPDATE ON "Task" FOR EACH ROW
  WHEN (NEW."changeThreshold" IS DISTINCT FROM OLD."changeThreshold") EXECUTE FUNCTION law_task_threshold();

CREATE OR REPLACE VIEW published."TaskChange" WITH (security_barrier) AS
  SELECT id, "taskId", "titleViBefore", "titleEnBefore",
    "provenanceBefore"::text::published."Provenance" AS "provenanceBefore", "titleVi", "titleEn",
    provenance::text::published."Provenance" AS provenance, source, "documentId", at
  FROM public."TaskChange"
  WHERE ("titleVi", "titleEn", provenance) IS DISTINCT FROM ("titleViBefore", "titleEnBefore", "provenanceBefore");
