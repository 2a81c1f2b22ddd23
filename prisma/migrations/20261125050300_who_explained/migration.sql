-- Who explains an item is not who answered or confirmed it: the explanation has its own name and time, and whoever gave
-- it has a hand in the report like anybody who wrote in it.

ALTER TABLE "ReportItem"
  ADD COLUMN "explainedById" UUID,
  ADD COLUMN "explainedAt" TIMESTAMPTZ(3),
  ADD CONSTRAINT "ReportItem_explainedById_fkey" FOREIGN KEY ("explainedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "ReportItem_explained" CHECK (("explainedById" IS NULL) = ("explainedAt" IS NULL));

CREATE FUNCTION note_explainer() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "ReportEditor" ("reportId", "userId") VALUES (NEW."reportId", NEW."explainedById") ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER note_explainer AFTER INSERT OR UPDATE OF "explainedById" ON "ReportItem"
  FOR EACH ROW WHEN (NEW."explainedById" IS NOT NULL) EXECUTE FUNCTION note_explainer();

CREATE FUNCTION law_explained() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."explainedAt" >= law_locks_at(NEW."reportId") THEN
    PERFORM law_refuse('The period is locked.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_explained BEFORE INSERT OR UPDATE OF "explainedAt" ON "ReportItem"
  FOR EACH ROW WHEN (NEW."explainedAt" IS NOT NULL) EXECUTE FUNCTION law_explained();
