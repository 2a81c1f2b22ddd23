-- The administrator plans a merger or a split of units, sees what it touches, applies it, and takes it back while nothing
-- depends on it. The plan and each act stay on record; the units themselves change only together with an act.

CREATE TABLE "ReorganisationPlan" (
  "id" UUID NOT NULL,
  "titleVi" TEXT NOT NULL,
  "titleEn" TEXT NOT NULL,
  "documentNumber" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "effectiveOn" DATE NOT NULL,
  "fromIds" UUID[] NOT NULL,
  "into" JSONB NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "ReorganisationPlan_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ReorganisationPlan_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ReorganisationPlan_merger_or_split" CHECK (
    (cardinality("fromIds") >= 2 AND jsonb_array_length("into") = 1)
    OR (cardinality("fromIds") = 1 AND jsonb_array_length("into") = 2))
);
CREATE TABLE "ReorganisationAct" (
  "id" UUID NOT NULL,
  "planId" UUID NOT NULL,
  "act" TEXT NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "ReorganisationAct_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ReorganisationAct_planId_fkey" FOREIGN KEY ("planId") REFERENCES "ReorganisationPlan"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ReorganisationAct_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ReorganisationAct_act" CHECK ("act" IN ('apply', 'revert'))
);
-- A plan is applied once and reverted once; who wants it again plans it again.
CREATE UNIQUE INDEX "ReorganisationAct_planId_act_key" ON "ReorganisationAct" ("planId", "act");
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "ReorganisationPlan" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "ReorganisationAct" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "ReorganisationPlan", "ReorganisationAct" TO portal_app;
GRANT INSERT, DELETE ON "Province", "ProvinceVersion", "Reorganisation", "ReorganisationLink" TO portal_app;
GRANT UPDATE ("existsTo") ON "Province" TO portal_app;
GRANT UPDATE ("validTo") ON "ProvinceVersion" TO portal_app;

CREATE FUNCTION law_reorganisation() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user = 'portal_app' AND NOT EXISTS (
    SELECT FROM "ReorganisationAct" a WHERE a.xmin = pg_current_xact_id()::xid
  ) THEN
    PERFORM law_refuse('Units change only together with the record of a reorganisation.');
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Province', 'ProvinceVersion', 'Reorganisation', 'ReorganisationLink'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER law_reorganisation AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_reorganisation()', name);
  END LOOP;
END $$;
