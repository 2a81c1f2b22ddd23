-- Four eyes hold for the whole life of a report: whoever once wrote, proved or sent any of it never decides on it,
-- however often others wrote over it since.

CREATE TABLE "ReportEditor" (
  "reportId" UUID NOT NULL,
  "userId" UUID NOT NULL,
  CONSTRAINT "ReportEditor_pkey" PRIMARY KEY ("reportId", "userId"),
  CONSTRAINT "ReportEditor_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ReportEditor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE
);

INSERT INTO "ReportEditor" ("reportId", "userId")
  SELECT "reportId", "editedById" FROM "ReportItem" WHERE "editedById" IS NOT NULL
  UNION SELECT "reportId", "submittedById" FROM "Revision"
  UNION SELECT i."reportId", d."registeredById"
    FROM "ReportItemEvidence" e JOIN "ReportItem" i ON i.id = e."itemId" JOIN "Document" d ON d.id = e."documentId"
    WHERE d.state = 'filed' AND d."registeredById" IS NOT NULL
  UNION SELECT v."reportId", d."registeredById"
    FROM "RevisionItemEvidence" e JOIN "RevisionItem" i ON i.id = e."itemId"
    JOIN "Revision" v ON v.id = i."revisionId" JOIN "Document" d ON d.id = e."documentId"
    WHERE d.state = 'filed' AND d."registeredById" IS NOT NULL;

CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "ReportEditor" EXECUTE FUNCTION law_history();

GRANT SELECT, INSERT ON "ReportEditor" TO portal_app;

-- Triggers write it, so that no way of writing a report can forget to.

CREATE FUNCTION note_editor_of_item() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "ReportEditor" ("reportId", "userId") VALUES (NEW."reportId", NEW."editedById") ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER note_editor_of_item AFTER INSERT OR UPDATE OF "editedById" ON "ReportItem"
  FOR EACH ROW WHEN (NEW."editedById" IS NOT NULL) EXECUTE FUNCTION note_editor_of_item();

CREATE FUNCTION note_submitter() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "ReportEditor" ("reportId", "userId") VALUES (NEW."reportId", NEW."submittedById") ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER note_submitter AFTER INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION note_submitter();

-- Only what is still filed: a document that others published before is part of the public record, whoever typed it.

CREATE FUNCTION note_registrar() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "ReportEditor" ("reportId", "userId")
    SELECT i."reportId", d."registeredById" FROM "ReportItem" i, "Document" d
    WHERE i.id = NEW."itemId" AND d.id = NEW."documentId" AND d.state = 'filed' AND d."registeredById" IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER note_registrar AFTER INSERT OR UPDATE ON "ReportItemEvidence"
  FOR EACH ROW EXECUTE FUNCTION note_registrar();

CREATE FUNCTION note_registrar_sent() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "ReportEditor" ("reportId", "userId")
    SELECT v."reportId", d."registeredById"
    FROM "RevisionItem" i JOIN "Revision" v ON v.id = i."revisionId", "Document" d
    WHERE i.id = NEW."itemId" AND d.id = NEW."documentId" AND d.state = 'filed' AND d."registeredById" IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER note_registrar_sent AFTER INSERT ON "RevisionItemEvidence"
  FOR EACH ROW EXECUTE FUNCTION note_registrar_sent();

-- Invariant 3, for every revision of the report and every edit there ever was.

CREATE OR REPLACE FUNCTION law_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE sent record;
BEGIN
  SELECT "reportId", "submittedAt" INTO sent FROM "Revision" WHERE id = NEW."revisionId";
  IF EXISTS (SELECT FROM "Revision" WHERE "reportId" = sent."reportId" AND "submittedById" = NEW."reviewerId") THEN
    PERFORM law_refuse('Who sent a report does not review it.');
  END IF;
  IF EXISTS (SELECT FROM "ReportEditor" WHERE "reportId" = sent."reportId" AND "userId" = NEW."reviewerId")
    OR EXISTS (SELECT FROM "ReportItem" WHERE "reportId" = sent."reportId" AND "editedById" = NEW."reviewerId") THEN
    PERFORM law_refuse('Who edited a report does not review it.');
  END IF;
  IF NEW."decidedAt" < sent."submittedAt" THEN
    PERFORM law_refuse('A decision comes after what it decides.');
  END IF;
  IF NEW.outcome = 'returned' AND NEW."decidedAt" >= law_locks_at(sent."reportId") THEN
    PERFORM law_refuse('The period is locked: a report can be published, no longer returned.');
  END IF;
  RETURN NEW;
END $$;
