-- Each point that the rules ask about is explained by itself: rows are only added, the newest of an item and rule counts
-- and one without text takes it back, so that what no longer applies stays in history. What stands when a report is sent
-- is copied into the revision. Between the province and the ministry: no published view holds either table.

CREATE TABLE "Explanation" (
  "id" UUID NOT NULL,
  "itemId" UUID NOT NULL,
  "rule" TEXT NOT NULL,
  "text" TEXT,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Explanation_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Explanation_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ReportItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Explanation_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Explanation_says_something" CHECK (length(btrim("text")) BETWEEN 1 AND 600)
);
CREATE INDEX "Explanation_itemId_idx" ON "Explanation" ("itemId");

CREATE TABLE "RevisionExplanation" (
  "itemId" UUID NOT NULL,
  "rule" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "RevisionExplanation_pkey" PRIMARY KEY ("itemId", "rule"),
  CONSTRAINT "RevisionExplanation_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "RevisionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "RevisionExplanation_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "RevisionExplanation_says_something" CHECK (length(btrim("text")) BETWEEN 1 AND 600)
);

-- A sentence about an item as a whole, as they were until now, names no rule.
INSERT INTO "Explanation" ("id", "itemId", "rule", "text", "byId", "at")
SELECT gen_random_uuid(), id, 'item', left(btrim("explanation"), 600),
  coalesce("explainedById", "editedById"), coalesce("explainedAt", "editedAt")
FROM "ReportItem"
WHERE btrim("explanation") <> '' AND coalesce("explainedById", "editedById") IS NOT NULL;

DROP TRIGGER note_explainer ON "ReportItem";
DROP FUNCTION note_explainer();
DROP TRIGGER law_explained ON "ReportItem";
DROP FUNCTION law_explained();
ALTER TABLE "ReportItem" DROP COLUMN "explanation", DROP COLUMN "explainedById", DROP COLUMN "explainedAt";

CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "Explanation" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "RevisionExplanation" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "Explanation", "RevisionExplanation" TO portal_app;

-- Explained while the draft is open, before the lock; whoever explains has a hand in the report and never decides on it.
CREATE FUNCTION law_explanation() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  report uuid := (SELECT "reportId" FROM "ReportItem" WHERE id = NEW."itemId");
BEGIN
  PERFORM law_draft_is_open(report);
  IF NEW."at" >= law_locks_at(report) THEN
    PERFORM law_refuse('The period is locked.');
  END IF;
  INSERT INTO "ReportEditor" ("reportId", "userId") VALUES (report, NEW."byId") ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER law_explanation BEFORE INSERT ON "Explanation" FOR EACH ROW EXECUTE FUNCTION law_explanation();

CREATE FUNCTION law_revision_explanation() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_revision_is_being_written((SELECT "revisionId" FROM "RevisionItem" WHERE id = NEW."itemId"));
  RETURN NEW;
END $$;
CREATE TRIGGER law_revision_explanation BEFORE INSERT ON "RevisionExplanation"
  FOR EACH ROW EXECUTE FUNCTION law_revision_explanation();
