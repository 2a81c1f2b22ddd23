-- The administrator enters task sets and corrects tasks; each correction is a record of what stood before, on which
-- source, by whom and when. A task keeps its row for ever, so that what was reported on it keeps meaning it.

CREATE TABLE "TaskChange" (
  "id" UUID NOT NULL,
  "taskId" UUID NOT NULL,
  "titleViBefore" TEXT NOT NULL,
  "titleEnBefore" TEXT NOT NULL,
  "provenanceBefore" "Provenance" NOT NULL,
  "titleVi" TEXT NOT NULL,
  "titleEn" TEXT NOT NULL,
  "provenance" "Provenance" NOT NULL,
  "source" TEXT NOT NULL,
  "documentId" UUID,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "TaskChange_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "TaskChange_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "TaskChange_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "TaskChange_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "TaskChange_source" CHECK (length(btrim("source")) BETWEEN 1 AND 1000),
  -- A candidate becomes a verified task by the document that shows it, and none goes back.
  CONSTRAINT "TaskChange_verified" CHECK (
    "provenance" = "provenanceBefore" OR ("provenance" = 'verified' AND "documentId" IS NOT NULL)
  ),
  CONSTRAINT "TaskChange_changes" CHECK (
    ("titleVi", "titleEn", "provenance") IS DISTINCT FROM ("titleViBefore", "titleEnBefore", "provenanceBefore")
  )
);
CREATE INDEX "TaskChange_taskId_idx" ON "TaskChange" ("taskId");
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "TaskChange" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "TaskChange" TO portal_app;
GRANT INSERT ON "TaskSet", "Task" TO portal_app;
GRANT UPDATE ("titleVi", "titleEn", "provenance", "titleBasis", "sources") ON "Task" TO portal_app;

-- The application changes a task only together with the record of the change.
CREATE FUNCTION law_task_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user = 'portal_app' AND NOT EXISTS (
    SELECT FROM "TaskChange" c
    WHERE c."taskId" = NEW.id AND c.xmin = pg_current_xact_id()::xid
      AND (c."titleVi", c."titleEn", c."provenance") = (NEW."titleVi", NEW."titleEn", NEW."provenance")
      AND (c."titleViBefore", c."titleEnBefore", c."provenanceBefore") = (OLD."titleVi", OLD."titleEn", OLD."provenance")
  ) THEN
    PERFORM law_refuse('A task changes together with the record that says why.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_task_change BEFORE UPDATE ON "Task" FOR EACH ROW EXECUTE FUNCTION law_task_change();

-- The public sees what was changed, when and on which source; not by whom.
CREATE VIEW published."TaskChange" WITH (security_barrier) AS
  SELECT id, "taskId", "titleViBefore", "titleEnBefore",
    "provenanceBefore"::text::published."Provenance" AS "provenanceBefore", "titleVi", "titleEn",
    provenance::text::published."Provenance" AS provenance, source, "documentId", at
  FROM public."TaskChange";
GRANT SELECT ON published."TaskChange" TO portal_public;
