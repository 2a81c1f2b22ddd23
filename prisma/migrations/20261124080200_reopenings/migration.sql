-- A published report that proves wrong is opened again by a record with a reason. What was published stays in force and
-- public until the repair is published, and stays public afterwards as superseded.

CREATE TABLE "Reopening" (
  "revisionId" UUID NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "reason" TEXT NOT NULL,
  CONSTRAINT "Reopening_pkey" PRIMARY KEY ("revisionId"),
  CONSTRAINT "Reopening_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Reopening_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Reopening_says_why" CHECK (length(btrim("reason")) BETWEEN 1 AND 2000)
);
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "Reopening" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "Reopening" TO portal_app;

CREATE FUNCTION law_reopening() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE held record;
BEGIN
  SELECT r.id, r.state, r."publishedRevisionId" INTO held
    FROM "Report" r JOIN "Revision" v ON v."reportId" = r.id WHERE v.id = NEW."revisionId";
  IF held."publishedRevisionId" IS DISTINCT FROM NEW."revisionId" THEN
    PERFORM law_refuse('Only the revision in force is opened again.');
  END IF;
  IF EXISTS (SELECT FROM "ReportEditor" WHERE "reportId" = held.id AND "userId" = NEW."byId") THEN
    PERFORM law_refuse('Who wrote or sent a report does not open it again.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_reopening BEFORE INSERT ON "Reopening" FOR EACH ROW EXECUTE FUNCTION law_reopening();

-- While it is repaired a report still has the revision that is in force.

ALTER TABLE "Report"
  DROP CONSTRAINT "Report_published_has_revision",
  ADD CONSTRAINT "Report_published_has_revision" CHECK (state <> 'published' OR "publishedRevisionId" IS NOT NULL);

-- A published report changes in one way: its revision in force was opened again, and it goes back to the province.

CREATE OR REPLACE FUNCTION law_report_update() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW."periodId", NEW."provinceId") IS DISTINCT FROM (OLD.id, OLD."periodId", OLD."provinceId") THEN
    PERFORM law_refuse('A report keeps its period and its province.');
  END IF;
  IF OLD.state = 'published' AND NEW IS DISTINCT FROM OLD AND NOT (
    NEW.state = 'returned' AND NEW."publishedRevisionId" = OLD."publishedRevisionId"
    AND EXISTS (SELECT FROM "Reopening" WHERE "revisionId" = OLD."publishedRevisionId")
  ) THEN
    PERFORM law_refuse('A published report no longer changes.');
  END IF;
  IF NEW.state <> OLD.state THEN
    IF (OLD.state::text, NEW.state::text) NOT IN
      (('drafting', 'submitted'), ('returned', 'submitted'), ('submitted', 'returned'), ('submitted', 'published'),
       ('published', 'returned')) THEN
      PERFORM law_refuse(format('A report does not go from %s to %s.', OLD.state, NEW.state));
    END IF;
    IF NEW.version <= OLD.version THEN
      PERFORM law_refuse('The version of a report rises with every change of state.');
    END IF;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION law_state_of(report uuid) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce(
    (SELECT CASE WHEN o."revisionId" IS NULL THEN coalesce(d.outcome::text, 'submitted') ELSE 'returned' END
     FROM "Revision" v LEFT JOIN "Decision" d ON d."revisionId" = v.id LEFT JOIN "Reopening" o ON o."revisionId" = v.id
     WHERE v."reportId" = report ORDER BY v.n DESC LIMIT 1), 'drafting')
$$;

-- In force is the newest revision that was published; every published one before it was opened again.

CREATE OR REPLACE FUNCTION law_report_agrees(report uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE found record; last uuid;
BEGIN
  SELECT state, "publishedRevisionId" INTO found FROM "Report" WHERE id = report;
  IF found.state::text <> law_state_of(report) THEN
    PERFORM law_refuse(format('The report says %s, its newest revision says %s.', found.state, law_state_of(report)));
  END IF;
  SELECT v.id INTO last FROM "Revision" v JOIN "Decision" d ON d."revisionId" = v.id
    WHERE v."reportId" = report AND d.outcome = 'published' ORDER BY v.n DESC LIMIT 1;
  IF found."publishedRevisionId" IS DISTINCT FROM last THEN
    PERFORM law_refuse('The revision in force is the newest one of the report.');
  END IF;
  IF EXISTS (SELECT FROM "Revision" v JOIN "Decision" d ON d."revisionId" = v.id
             WHERE v."reportId" = report AND v.id <> last AND d.outcome = 'published'
             AND NOT EXISTS (SELECT FROM "Reopening" o WHERE o."revisionId" = v.id)) THEN
    PERFORM law_refuse('A report has one published revision.');
  END IF;
END $$;

CREATE FUNCTION law_reopening_at_commit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_report_agrees((SELECT "reportId" FROM "Revision" WHERE id = NEW."revisionId"));
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER law_reopening_at_commit AFTER INSERT ON "Reopening"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_reopening_at_commit();

-- To the public a report stays published while it is repaired, and says since when it is being repaired.

CREATE OR REPLACE VIEW published."Report" WITH (security_barrier) AS
  SELECT r.id, r."periodId", r."provinceId", 'published'::published."ReportState" AS state, r."publishedRevisionId",
    (SELECT o."at" FROM public."Reopening" o WHERE o."revisionId" = r."publishedRevisionId") AS "reopenedAt"
  FROM public."Report" r WHERE r."publishedRevisionId" IS NOT NULL;
