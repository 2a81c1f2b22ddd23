-- What the application refuses, the database refuses as well: a public document made past the review, the evidence of
-- another province, and an item slipped into what was sent.

CREATE FUNCTION law_document_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user = 'portal_app' AND NEW.state <> 'filed' THEN
    PERFORM law_refuse('The application files a document; a published revision makes it public.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_document_insert BEFORE INSERT ON "Document" FOR EACH ROW EXECUTE FUNCTION law_document_insert();

CREATE FUNCTION law_evidence_is_own(document uuid, report uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT "provinceId" FROM "Document" WHERE id = document) <> (SELECT "provinceId" FROM "Report" WHERE id = report) THEN
    PERFORM law_refuse('The evidence of a report is a document of its own province or of the country.');
  END IF;
END $$;

CREATE OR REPLACE FUNCTION law_report_item_evidence() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE report uuid;
BEGIN
  SELECT "reportId" INTO report FROM "ReportItem" WHERE id = coalesce(NEW."itemId", OLD."itemId");
  PERFORM law_draft_is_open(report);
  IF TG_OP <> 'DELETE' THEN
    PERFORM law_evidence_is_own(NEW."documentId", report);
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;

-- A revision is written whole, in one transaction and under no savepoint: its row and what it holds bear one number.

CREATE FUNCTION law_revision_is_being_written(revision uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Decision" WHERE "revisionId" = revision) THEN
    PERFORM law_refuse('Nothing is added to a revision that was decided.');
  END IF;
  IF EXISTS (SELECT FROM "Revision" WHERE id = revision AND xmin <> pg_current_xact_id()::xid) THEN
    PERFORM law_refuse('Nothing is added to a revision that was sent.');
  END IF;
END $$;

CREATE OR REPLACE FUNCTION law_revision_item() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_revision_is_being_written(NEW."revisionId");
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION law_revision_item_evidence() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE sent record;
BEGIN
  SELECT v.id, v."reportId" INTO sent
    FROM "RevisionItem" i JOIN "Revision" v ON v.id = i."revisionId" WHERE i.id = NEW."itemId";
  PERFORM law_revision_is_being_written(sent.id);
  PERFORM law_evidence_is_own(NEW."documentId", sent."reportId");
  RETURN NEW;
END $$;
