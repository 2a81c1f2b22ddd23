-- More time for a province, or no report at all: each is a record of who gave it, when and why, withdrawn only by
-- another record. What a report says of its extension and exemption follows from them and from nothing else.

CREATE TYPE "ReliefKind" AS ENUM ('extension', 'exemption');
CREATE TYPE published."ReliefKind" AS ENUM ('extension', 'exemption');

CREATE TABLE "Relief" (
  "id" UUID NOT NULL,
  "reportId" UUID NOT NULL,
  "kind" "ReliefKind" NOT NULL,
  "until" TIMESTAMPTZ(3),
  "reason" TEXT NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Relief_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Relief_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Relief_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Relief_until" CHECK ((kind = 'extension') = ("until" IS NOT NULL)),
  CONSTRAINT "Relief_says_why" CHECK (length(btrim("reason")) BETWEEN 1 AND 1000)
);
CREATE INDEX "Relief_reportId_idx" ON "Relief" ("reportId");

CREATE TABLE "ReliefWithdrawal" (
  "reliefId" UUID NOT NULL,
  "reason" TEXT NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "ReliefWithdrawal_pkey" PRIMARY KEY ("reliefId"),
  CONSTRAINT "ReliefWithdrawal_reliefId_fkey" FOREIGN KEY ("reliefId") REFERENCES "Relief"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ReliefWithdrawal_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ReliefWithdrawal_says_why" CHECK (length(btrim("reason")) BETWEEN 1 AND 1000)
);

CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "Relief" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "ReliefWithdrawal" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "Relief", "ReliefWithdrawal" TO portal_app;

-- Of what was given and not withdrawn: the latest day, and the newest reason for which nothing is owed.
CREATE FUNCTION law_relief_of(report uuid, OUT until timestamptz, OUT reason text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT max(r."until"), (array_agg(r."reason" ORDER BY r."at" DESC) FILTER (WHERE r.kind = 'exemption'))[1]
  FROM "Relief" r
  WHERE r."reportId" = report AND NOT EXISTS (SELECT FROM "ReliefWithdrawal" w WHERE w."reliefId" = r.id)
$$;

CREATE FUNCTION law_relief_given() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  relieved uuid;
  held record;
BEGIN
  IF TG_TABLE_NAME = 'Relief' THEN
    relieved := NEW."reportId";
  ELSE
    SELECT "reportId" INTO relieved FROM "Relief" WHERE id = NEW."reliefId";
  END IF;
  SELECT * INTO held FROM law_relief_of(relieved);
  UPDATE "Report" SET "extendedTo" = held.until, "exemptionReason" = held.reason WHERE id = relieved;
  RETURN NULL;
END $$;
CREATE TRIGGER law_relief_given AFTER INSERT ON "Relief" FOR EACH ROW EXECUTE FUNCTION law_relief_given();
CREATE TRIGGER law_relief_given AFTER INSERT ON "ReliefWithdrawal" FOR EACH ROW EXECUTE FUNCTION law_relief_given();

-- Nobody types them: a report that says otherwise than its records is refused.
CREATE FUNCTION law_report_relief() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE held record;
BEGIN
  SELECT * INTO held FROM law_relief_of(NEW.id);
  IF (NEW."extendedTo", NEW."exemptionReason") IS DISTINCT FROM (held.until, held.reason) THEN
    PERFORM law_refuse('More time and exemption follow from their records: add one, or withdraw one.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_report_relief BEFORE INSERT OR UPDATE OF "extendedTo", "exemptionReason" ON "Report"
  FOR EACH ROW EXECUTE FUNCTION law_report_relief();
