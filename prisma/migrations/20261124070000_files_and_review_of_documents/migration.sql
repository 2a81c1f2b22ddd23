-- A province's library: files of documents, and the review of documents that come outside a report.

CREATE TYPE "FileScan" AS ENUM ('none', 'clean', 'waiting', 'infected');
CREATE TYPE published."FileScan" AS ENUM ('none', 'clean', 'waiting', 'infected');

ALTER TABLE "Document"
  ADD COLUMN "sentAt" TIMESTAMPTZ(3),
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "editedById" UUID,
  ADD CONSTRAINT "Document_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "User"(id) ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "StoredFile" (
  "documentId" UUID NOT NULL,
  "sha256" TEXT NOT NULL,
  "mime" TEXT NOT NULL,
  "bytes" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "isRestricted" BOOLEAN NOT NULL,
  "scan" "FileScan" NOT NULL,
  "uploadedById" UUID NOT NULL,
  "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("documentId"),
  CONSTRAINT "StoredFile_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StoredFile_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StoredFile_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  CONSTRAINT "StoredFile_bytes" CHECK ("bytes" BETWEEN 1 AND 26214400),
  CONSTRAINT "StoredFile_name" CHECK (octet_length("name") BETWEEN 1 AND 200 AND "name" !~ '[[:cntrl:]/\\]'),
  CONSTRAINT "StoredFile_mime" CHECK ("mime" IN ('application/pdf', 'image/png', 'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'))
);
CREATE INDEX "StoredFile_sha256_idx" ON "StoredFile" ("sha256");

CREATE TABLE "DocumentDecision" (
  "id" UUID NOT NULL,
  "documentId" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "reviewerId" UUID NOT NULL,
  "outcome" "DecisionOutcome" NOT NULL,
  "reason" TEXT,
  "decidedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "DocumentDecision_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "DocumentDecision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "DocumentDecision_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "DocumentDecision_reason" CHECK (
    (outcome = 'returned') = ("reason" IS NOT NULL) AND length("reason") BETWEEN 1 AND 2000)
);
CREATE UNIQUE INDEX "DocumentDecision_documentId_version_key" ON "DocumentDecision" ("documentId", "version");

CREATE TABLE "DocumentEditor" (
  "documentId" UUID NOT NULL,
  "userId" UUID NOT NULL,
  CONSTRAINT "DocumentEditor_pkey" PRIMARY KEY ("documentId", "userId"),
  CONSTRAINT "DocumentEditor_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "DocumentEditor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE
);

INSERT INTO "DocumentEditor" ("documentId", "userId")
  SELECT id, "registeredById" FROM "Document" WHERE "registeredById" IS NOT NULL;

CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "DocumentDecision" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "DocumentEditor" EXECUTE FUNCTION law_history();

GRANT SELECT, INSERT, DELETE ON "StoredFile" TO portal_app;
GRANT UPDATE ("scan") ON "StoredFile" TO portal_app;
GRANT SELECT, INSERT ON "DocumentDecision", "DocumentEditor" TO portal_app;

-- Who had a hand in a document, written by triggers so that no way of writing can forget to. Whoever wrote the evidence
-- of a report had a hand in the report.

CREATE FUNCTION note_editor_of_document() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE who uuid := coalesce(NEW."editedById", NEW."registeredById");
BEGIN
  IF who IS NOT NULL THEN
    INSERT INTO "DocumentEditor" ("documentId", "userId") VALUES (NEW.id, who) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER note_editor_of_document AFTER INSERT OR UPDATE OF "editedById" ON "Document"
  FOR EACH ROW EXECUTE FUNCTION note_editor_of_document();

CREATE FUNCTION note_uploader() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "DocumentEditor" ("documentId", "userId") VALUES (NEW."documentId", NEW."uploadedById")
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER note_uploader AFTER INSERT ON "StoredFile" FOR EACH ROW EXECUTE FUNCTION note_uploader();

CREATE FUNCTION note_editor_of_evidence() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "ReportEditor" ("reportId", "userId")
    SELECT i."reportId", NEW."userId" FROM "ReportItemEvidence" e JOIN "ReportItem" i ON i.id = e."itemId"
      JOIN "Document" d ON d.id = e."documentId"
      WHERE d.id = NEW."documentId" AND d.state = 'filed'
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER note_editor_of_evidence AFTER INSERT ON "DocumentEditor"
  FOR EACH ROW EXECUTE FUNCTION note_editor_of_evidence();

CREATE OR REPLACE FUNCTION note_registrar() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "ReportEditor" ("reportId", "userId")
    SELECT i."reportId", w."userId" FROM "ReportItem" i, "Document" d JOIN "DocumentEditor" w ON w."documentId" = d.id
    WHERE i.id = NEW."itemId" AND d.id = NEW."documentId" AND d.state = 'filed'
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION note_registrar_sent() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "ReportEditor" ("reportId", "userId")
    SELECT v."reportId", w."userId"
    FROM "RevisionItem" i JOIN "Revision" v ON v.id = i."revisionId",
      "Document" d JOIN "DocumentEditor" w ON w."documentId" = d.id
    WHERE i.id = NEW."itemId" AND d.id = NEW."documentId" AND d.state = 'filed'
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- What is under review, or proves something published, stays as it was seen.

CREATE FUNCTION law_document_is_held(document uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM "RevisionItemEvidence" e JOIN "RevisionItem" i ON i.id = e."itemId"
    LEFT JOIN "Decision" d ON d."revisionId" = i."revisionId"
    WHERE e."documentId" = document AND (d.id IS NULL OR d.outcome = 'published'))
$$;

CREATE FUNCTION law_document_is_used(document uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "ReportItemEvidence" WHERE "documentId" = document) OR law_document_is_held(document)
    OR EXISTS (SELECT FROM "Committee" WHERE "decisionId" = document)
    OR EXISTS (SELECT FROM "TaskSet" WHERE "sourceDocumentId" = document)
$$;

CREATE FUNCTION law_document_is_accepted(document uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "DocumentDecision" WHERE "documentId" = document AND outcome = 'published')
    OR EXISTS (
      SELECT FROM "RevisionItemEvidence" e JOIN "RevisionItem" i ON i.id = e."itemId"
      JOIN "Decision" d ON d."revisionId" = i."revisionId" AND d.outcome = 'published'
      WHERE e."documentId" = document)
$$;

CREATE OR REPLACE FUNCTION law_document() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE was "Document" := OLD;
BEGIN
  IF current_user <> 'portal_app' OR NEW IS NOT DISTINCT FROM OLD THEN
    RETURN NEW;
  END IF;
  IF NEW.state = 'withdrawn' AND OLD.state <> 'withdrawn' AND law_document_is_used(OLD.id) THEN
    PERFORM law_refuse('A document that proves something is not withdrawn.');
  END IF;
  IF OLD.state <> 'filed' THEN
    was.state := NEW.state;
    IF NEW IS DISTINCT FROM was OR NEW.state <> 'withdrawn' THEN
      PERFORM law_refuse('A published document is withdrawn, never changed.');
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.state = 'published' AND NOT law_document_is_accepted(OLD.id) THEN
    PERFORM law_refuse('A document becomes public by the decision of a reviewer.');
  END IF;
  was.state := NEW.state;
  was."sentAt" := NEW."sentAt";
  was.version := NEW.version;
  was."editedById" := NEW."editedById";
  IF NEW IS DISTINCT FROM was THEN
    IF OLD."sentAt" IS NOT NULL OR law_document_is_held(OLD.id) THEN
      PERFORM law_refuse('A document under review is not changed.');
    END IF;
    IF NEW.version <= OLD.version OR NEW."editedById" IS NULL THEN
      PERFORM law_refuse('A change of a document says who made it and raises its version.');
    END IF;
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION law_stored_file() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE whose record;
BEGIN
  SELECT id, state, "sentAt" INTO whose FROM "Document" WHERE id = coalesce(NEW."documentId", OLD."documentId");
  IF whose.state <> 'filed' OR whose."sentAt" IS NOT NULL OR law_document_is_held(whose.id) THEN
    PERFORM law_refuse('The file of a document under review or on the record is not changed.');
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER law_stored_file BEFORE INSERT OR DELETE ON "StoredFile" FOR EACH ROW EXECUTE FUNCTION law_stored_file();

CREATE FUNCTION law_stored_file_content() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  OLD.scan := NEW.scan;
  IF NEW IS DISTINCT FROM OLD THEN
    PERFORM law_refuse('A file is replaced, never changed.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_stored_file_content BEFORE UPDATE ON "StoredFile" FOR EACH ROW EXECUTE FUNCTION law_stored_file_content();

-- Nobody decides on a document they had a hand in (invariant 3); only what waits is decided.

CREATE FUNCTION law_document_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE sent record;
BEGIN
  SELECT state, "sentAt", version INTO sent FROM "Document" WHERE id = NEW."documentId" FOR UPDATE;
  IF sent.state <> 'filed' OR sent."sentAt" IS NULL OR sent.version <> NEW.version THEN
    PERFORM law_refuse('Only a document that waits for review is decided, in the version that waits.');
  END IF;
  IF EXISTS (SELECT FROM "DocumentEditor" WHERE "documentId" = NEW."documentId" AND "userId" = NEW."reviewerId") THEN
    PERFORM law_refuse('Who wrote a document does not review it.');
  END IF;
  IF NEW."decidedAt" < sent."sentAt" THEN
    PERFORM law_refuse('A decision comes after what it decides.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_document_decision BEFORE INSERT ON "DocumentDecision" FOR EACH ROW EXECUTE FUNCTION law_document_decision();

CREATE FUNCTION law_document_decision_at_commit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE found record;
BEGIN
  SELECT state, "sentAt", version INTO found FROM "Document" WHERE id = NEW."documentId";
  IF NEW.outcome = 'published' AND found.state = 'filed' THEN
    PERFORM law_refuse('A document that was accepted is public.');
  END IF;
  IF NEW.outcome = 'returned' AND found."sentAt" IS NOT NULL AND found.version = NEW.version THEN
    PERFORM law_refuse('A document that was returned waits no more.');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER law_document_decision_at_commit AFTER INSERT ON "DocumentDecision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_document_decision_at_commit();

-- The public sees what a file is and its hash, where the document is public, the file is not withheld, and a scanner, if
-- there is one, has found nothing. Of a withheld file it learns that there is one.

CREATE VIEW published."StoredFile" WITH (security_barrier) AS
  SELECT f."documentId", f.sha256, f.mime, f.bytes, f.name
  FROM public."StoredFile" f JOIN public."Document" d ON d.id = f."documentId" AND d.state = 'published'
  WHERE NOT f."isRestricted" AND f.scan IN ('none', 'clean');

CREATE VIEW published."WithheldFile" WITH (security_barrier) AS
  SELECT f."documentId"
  FROM public."StoredFile" f JOIN public."Document" d ON d.id = f."documentId" AND d.state = 'published'
  WHERE f."isRestricted";

GRANT SELECT ON published."StoredFile", published."WithheldFile" TO portal_public;
