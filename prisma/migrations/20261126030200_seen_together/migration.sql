-- A reviewer saw, in one act, items of one revision that did not change and of which nothing is asked: who, when, which.
-- It stands with that revision alone, so the next one is seen anew. Private: no published view holds it.

CREATE TABLE "SeenTogether" (
  "id" UUID NOT NULL,
  "revisionId" UUID NOT NULL,
  "reviewerId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "tasks" INTEGER[] NOT NULL,
  CONSTRAINT "SeenTogether_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "SeenTogether_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "SeenTogether_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "SeenTogether_tasks" CHECK (cardinality("tasks") > 0)
);
CREATE INDEX "SeenTogether_revisionId_idx" ON "SeenTogether" ("revisionId");
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "SeenTogether" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "SeenTogether" TO portal_app;

CREATE FUNCTION law_seen_together() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Decision" WHERE "revisionId" = NEW."revisionId") THEN
    PERFORM law_refuse('Nothing is added to a revision that was decided.');
  END IF;
  IF EXISTS (
    SELECT FROM unnest(NEW."tasks") n WHERE NOT EXISTS (
      SELECT FROM "RevisionItem" i JOIN "Task" t ON t.id = i."taskId"
      WHERE i."revisionId" = NEW."revisionId" AND t.number = n AND i.answer = 'unchanged'
    )
  ) THEN
    PERFORM law_refuse('Only unchanged items are seen together.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_seen_together BEFORE INSERT ON "SeenTogether" FOR EACH ROW EXECUTE FUNCTION law_seen_together();
