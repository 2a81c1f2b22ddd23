-- A period is planned before it is opened: its dates stand in the calendar, and nobody owes anything yet. Opening it
-- freezes who owes what and when; from then on the due date of a province moves only by an extension.

ALTER TABLE "ReportingPeriod" ADD COLUMN "opensOn" DATE;
UPDATE "ReportingPeriod" SET "opensOn" = ("openedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
ALTER TABLE "ReportingPeriod"
  ALTER COLUMN "opensOn" SET NOT NULL,
  ALTER COLUMN "openedAt" DROP NOT NULL,
  ALTER COLUMN "expectedCount" DROP NOT NULL,
  ADD CONSTRAINT "ReportingPeriod_opened" CHECK (("openedAt" IS NULL) = ("expectedCount" IS NULL)),
  ADD CONSTRAINT "ReportingPeriod_opens" CHECK (("opensOn"::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') < "dueAt"),
  ADD CONSTRAINT "ReportingPeriod_cut_off" CHECK (("cutOffOn"::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') < "dueAt"),
  -- Of one kind no two cover the same day.
  ADD CONSTRAINT "ReportingPeriod_overlap" EXCLUDE USING gist (kind WITH =, daterange("startsOn", "endsOn", '[]') WITH &&);

CREATE OR REPLACE VIEW published."ReportingPeriod" WITH (security_barrier) AS
  SELECT id, "setId", code, kind::text::published."PeriodKind" AS kind, "startsOn", "endsOn", "cutOffOn", "dueAt",
    "locksAt", "openedAt", "expectedCount", "opensOn"
  FROM public."ReportingPeriod";

-- Invariant 8: what a period expects is frozen when it opens. The application plans and opens; only the owner of the
-- database may repair the dates of a period that is open.
CREATE OR REPLACE FUNCTION law_period() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.code, NEW.kind, NEW."setId") IS DISTINCT FROM (OLD.id, OLD.code, OLD.kind, OLD."setId") THEN
    PERFORM law_refuse(format('Period %s keeps its code, its kind and its task set.', OLD.code));
  END IF;
  IF OLD."openedAt" IS NOT NULL AND NEW."expectedCount" IS DISTINCT FROM OLD."expectedCount" THEN
    PERFORM law_refuse(format('Period %s is open: its expected count no longer changes.', OLD.code));
  END IF;
  IF OLD."openedAt" IS NOT NULL AND current_user = 'portal_app' AND NEW IS DISTINCT FROM OLD THEN
    PERFORM law_refuse(format('Period %s is open: its dates no longer change; a province is given more time.', OLD.code));
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION law_period_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user = 'portal_app' AND NEW."openedAt" IS NOT NULL THEN
    PERFORM law_refuse('A period is planned before it is opened.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_period_insert BEFORE INSERT ON "ReportingPeriod" FOR EACH ROW EXECUTE FUNCTION law_period_insert();

CREATE FUNCTION law_period_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD."openedAt" IS NOT NULL THEN
    PERFORM law_refuse(format('Period %s was opened: it stays.', OLD.code));
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER law_period_stays BEFORE DELETE ON "ReportingPeriod" FOR EACH ROW EXECUTE FUNCTION law_period_stays();
GRANT DELETE ON "ReportingPeriod" TO portal_app;

CREATE OR REPLACE FUNCTION law_report_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE expected integer;
BEGIN
  -- The row lock makes two openings at once count one after the other.
  SELECT "expectedCount" INTO expected FROM "ReportingPeriod" WHERE id = NEW."periodId" FOR NO KEY UPDATE;
  IF expected IS NULL THEN
    PERFORM law_refuse('A report is owed once its period is open.');
  END IF;
  IF (SELECT count(*) FROM "Report" WHERE "periodId" = NEW."periodId") >= expected THEN
    PERFORM law_refuse('The period already has every report it expects.');
  END IF;
  IF NEW.state <> 'drafting' THEN
    PERFORM law_refuse('A report begins as a draft.');
  END IF;
  RETURN NEW;
END $$;
