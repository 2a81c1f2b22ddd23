-- The independent observer says of a published answer, or of a province, whether it holds. Public at once, beside the
-- official answer; the province replies once; nothing is changed, and what no longer stands is withdrawn by a further row.

CREATE TYPE "Verdict" AS ENUM ('agrees', 'partly', 'disagrees', 'cannot_tell');
CREATE TYPE published."Verdict" AS ENUM ('agrees', 'partly', 'disagrees', 'cannot_tell');

CREATE TABLE "Assessment" (
  "id" UUID NOT NULL,
  "provinceId" UUID NOT NULL,
  "taskId" UUID,
  "itemId" UUID,
  "verdict" "Verdict" NOT NULL,
  "text" TEXT NOT NULL,
  "sources" TEXT NOT NULL,
  "filedById" UUID NOT NULL,
  "filedAt" TIMESTAMPTZ(3) NOT NULL,
  "isInvented" BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Assessment_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Assessment_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Assessment_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "RevisionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Assessment_filedById_fkey" FOREIGN KEY ("filedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Assessment_of_an_answer" CHECK (("taskId" IS NULL) = ("itemId" IS NULL)),
  CONSTRAINT "Assessment_says_what" CHECK (length(btrim("text")) BETWEEN 1 AND 4000 AND length(btrim("sources")) BETWEEN 1 AND 2000)
);
CREATE INDEX "Assessment_provinceId_idx" ON "Assessment" ("provinceId");
CREATE INDEX "Assessment_taskId_idx" ON "Assessment" ("taskId");

CREATE TABLE "AssessmentReply" (
  "assessmentId" UUID NOT NULL,
  "text" TEXT NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "AssessmentReply_pkey" PRIMARY KEY ("assessmentId"),
  CONSTRAINT "AssessmentReply_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AssessmentReply_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AssessmentReply_says_what" CHECK (length(btrim("text")) BETWEEN 1 AND 4000)
);

CREATE TABLE "AssessmentWithdrawal" (
  "assessmentId" UUID NOT NULL,
  "reason" TEXT NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "AssessmentWithdrawal_pkey" PRIMARY KEY ("assessmentId"),
  CONSTRAINT "AssessmentWithdrawal_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AssessmentWithdrawal_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AssessmentWithdrawal_says_why" CHECK (length(btrim("reason")) BETWEEN 1 AND 1000)
);

CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "Assessment" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "AssessmentReply" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "AssessmentWithdrawal" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "Assessment", "AssessmentReply", "AssessmentWithdrawal" TO portal_app;

-- What is assessed was published, of that province and that task; the observer had no hand in it.

CREATE FUNCTION law_assessment() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."itemId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "RevisionItem" i JOIN "Revision" v ON v.id = i."revisionId" JOIN "Report" r ON r.id = v."reportId"
    JOIN "Decision" d ON d."revisionId" = v.id AND d.outcome = 'published'
    WHERE i.id = NEW."itemId" AND i."taskId" = NEW."taskId" AND r."provinceId" = NEW."provinceId") THEN
    PERFORM law_refuse('An assessment is of a published answer of its province and task.');
  END IF;
  IF EXISTS (SELECT FROM "ReportEditor" w JOIN "Report" r ON r.id = w."reportId"
             WHERE r."provinceId" = NEW."provinceId" AND w."userId" = NEW."filedById") THEN
    PERFORM law_refuse('Who wrote for a province does not assess it.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_assessment BEFORE INSERT ON "Assessment" FOR EACH ROW EXECUTE FUNCTION law_assessment();

CREATE FUNCTION law_assessment_withdrawal() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Assessment" WHERE id = NEW."assessmentId" AND "filedById" = NEW."byId") THEN
    PERFORM law_refuse('An assessment is withdrawn by who filed it.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_assessment_withdrawal BEFORE INSERT ON "AssessmentWithdrawal"
  FOR EACH ROW EXECUTE FUNCTION law_assessment_withdrawal();

CREATE FUNCTION law_assessment_reply() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Assessment" WHERE id = NEW."assessmentId" AND "filedById" = NEW."byId") THEN
    PERFORM law_refuse('Who filed an assessment does not reply to it.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_assessment_reply BEFORE INSERT ON "AssessmentReply"
  FOR EACH ROW EXECUTE FUNCTION law_assessment_reply();

-- The public reads all of it but who wrote.

CREATE VIEW published."Assessment" WITH (security_barrier) AS
  SELECT id, "provinceId", "taskId", "itemId", verdict::text::published."Verdict" AS verdict, text, sources, "filedAt",
    "isInvented"
  FROM public."Assessment";

CREATE VIEW published."AssessmentReply" WITH (security_barrier) AS
  SELECT "assessmentId", text, "at" FROM public."AssessmentReply";

CREATE VIEW published."AssessmentWithdrawal" WITH (security_barrier) AS
  SELECT "assessmentId", reason, "at" FROM public."AssessmentWithdrawal";

GRANT SELECT ON published."Assessment", published."AssessmentReply", published."AssessmentWithdrawal" TO portal_public;
