-- One reviewer at a time works on a report: who took it, and until when. A row that ran out counts for nothing; what
-- was taken and released is kept by the audit log.

CREATE TABLE "Reservation" (
  "reportId" UUID NOT NULL,
  "reviewerId" UUID NOT NULL,
  "takenAt" TIMESTAMPTZ(3) NOT NULL,
  "until" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Reservation_pkey" PRIMARY KEY ("reportId"),
  CONSTRAINT "Reservation_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Reservation_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Reservation_range" CHECK ("takenAt" < "until")
);
GRANT SELECT, INSERT, UPDATE, DELETE ON "Reservation" TO portal_app;

-- Whoever decides while another reviewer has the report is refused here too, whatever the application believed.
CREATE FUNCTION law_reserved() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Reservation" taken JOIN "Revision" sent ON sent."reportId" = taken."reportId"
    WHERE sent.id = NEW."revisionId" AND taken."reviewerId" <> NEW."reviewerId" AND taken."until" > now()
  ) THEN
    PERFORM law_refuse('Another reviewer has reserved this report.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_reserved BEFORE INSERT ON "Decision" FOR EACH ROW EXECUTE FUNCTION law_reserved();
