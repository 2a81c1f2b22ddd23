-- The administrator adds and corrects claims and milestones; each change is a record of what stood before, what stands
-- since, why, by whom and when. The files of facts leave alone what was changed here.

CREATE TABLE "FactChange" (
  "id" UUID NOT NULL,
  "claimId" TEXT,
  "milestoneId" TEXT,
  "before" JSONB,
  "after" JSONB NOT NULL,
  "reason" TEXT NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "FactChange_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "FactChange_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "FactChange_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "FactChange_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "FactChange_of_one" CHECK (num_nonnulls("claimId", "milestoneId") = 1),
  CONSTRAINT "FactChange_reason" CHECK (length(btrim("reason")) BETWEEN 1 AND 1000),
  CONSTRAINT "FactChange_changes" CHECK ("before" IS DISTINCT FROM "after")
);
CREATE INDEX "FactChange_claimId_idx" ON "FactChange" ("claimId");
CREATE INDEX "FactChange_milestoneId_idx" ON "FactChange" ("milestoneId");
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "FactChange" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "FactChange" TO portal_app;
GRANT INSERT ON "Claim", "Milestone" TO portal_app;
GRANT UPDATE ("textVi", "textEn", "isQuote", "numerator", "denominator", "value", "valueMax", "comparator", "asOf",
  "precision", "asOfTextVi", "publisher", "source") ON "Claim" TO portal_app;
GRANT UPDATE ("titleVi", "titleEn", "kind", "date", "precision", "documentNumber", "source") ON "Milestone" TO portal_app;

-- The application writes a fact only together with the record of the change; at the end of the transaction both stand.
CREATE FUNCTION law_fact_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user = 'portal_app' AND NOT EXISTS (
    SELECT FROM "FactChange" c
    WHERE CASE TG_TABLE_NAME WHEN 'Claim' THEN c."claimId" ELSE c."milestoneId" END = NEW.id
      AND c.xmin = pg_current_xact_id()::xid AND to_jsonb(NEW) @> c."after"
  ) THEN
    PERFORM law_refuse('A fact changes together with the record that says why.');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER law_fact_change AFTER INSERT OR UPDATE ON "Claim"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_fact_change();
CREATE CONSTRAINT TRIGGER law_fact_change AFTER INSERT OR UPDATE ON "Milestone"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_fact_change();

-- The public sees what was changed, when and why; not by whom.
CREATE VIEW published."FactChange" WITH (security_barrier) AS
  SELECT id, "claimId", "milestoneId", "before", "after", reason, at FROM public."FactChange";
GRANT SELECT ON published."FactChange" TO portal_public;
