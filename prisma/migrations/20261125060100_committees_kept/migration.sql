-- Who leads a province's committee, kept by the province: a filed composition, whole and never changed, that a reviewer
-- publishes or returns. Publishing closes the seats it ends on the day before, and opens the new ones.

CREATE TYPE "FilingOutcome" AS ENUM ('published', 'returned', 'withdrawn');
CREATE TYPE published."FilingOutcome" AS ENUM ('published', 'returned', 'withdrawn');

CREATE TABLE "CommitteeFiling" (
  "id" UUID NOT NULL,
  "provinceId" UUID NOT NULL,
  "decisionId" UUID NOT NULL,
  "effectiveOn" DATE NOT NULL,
  "correctsId" UUID,
  "reason" TEXT,
  "filedById" UUID NOT NULL,
  "filedAt" TIMESTAMPTZ(3) NOT NULL,
  "isInvented" BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT "CommitteeFiling_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "CommitteeFiling_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CommitteeFiling_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CommitteeFiling_filedById_fkey" FOREIGN KEY ("filedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CommitteeFiling_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "CommitteeFiling"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CommitteeFiling_says_why" CHECK (
    ("correctsId" IS NOT NULL) = ("reason" IS NOT NULL) AND length(btrim("reason")) BETWEEN 1 AND 1000)
);
CREATE INDEX "CommitteeFiling_provinceId_filedAt_idx" ON "CommitteeFiling" ("provinceId", "filedAt");

CREATE TABLE "CommitteeSeat" (
  "filingId" UUID NOT NULL,
  "place" INTEGER NOT NULL,
  "role" "CommitteeRole" NOT NULL,
  "name" TEXT NOT NULL,
  "position" TEXT NOT NULL,
  CONSTRAINT "CommitteeSeat_pkey" PRIMARY KEY ("filingId", "place"),
  CONSTRAINT "CommitteeSeat_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "CommitteeFiling"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CommitteeSeat_named" CHECK (btrim("name") <> '' AND btrim("position") <> ''),
  -- Whoever only sits on it holds no office the public needs the name of.
  CONSTRAINT "CommitteeSeat_leads" CHECK ("role" <> 'member')
);
CREATE UNIQUE INDEX "CommitteeSeat_one_head" ON "CommitteeSeat" ("filingId") WHERE "role" = 'head';
CREATE UNIQUE INDEX "CommitteeSeat_once" ON "CommitteeSeat" ("filingId", "role", "name", "position");

CREATE TABLE "CommitteeFilingEnd" (
  "filingId" UUID NOT NULL,
  "outcome" "FilingOutcome" NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "reason" TEXT,
  CONSTRAINT "CommitteeFilingEnd_pkey" PRIMARY KEY ("filingId"),
  CONSTRAINT "CommitteeFilingEnd_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "CommitteeFiling"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CommitteeFilingEnd_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "CommitteeFilingEnd_says_why" CHECK (
    ("outcome" = 'returned') = ("reason" IS NOT NULL) AND length(btrim("reason")) BETWEEN 1 AND 2000)
);

CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "CommitteeFiling" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "CommitteeSeat" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "CommitteeFilingEnd" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "CommitteeFiling", "CommitteeSeat", "CommitteeFilingEnd" TO portal_app;

-- A seat says which document appoints its holder and by which filing it came, ended, or was found never to have been.

ALTER TABLE "CommitteeMember"
  ADD COLUMN "decisionId" UUID,
  ADD COLUMN "filingId" UUID,
  ADD COLUMN "closedById" UUID,
  ADD COLUMN "voidedById" UUID,
  ADD CONSTRAINT "CommitteeMember_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  DROP CONSTRAINT "CommitteeMember_one_head_at_an_instant",
  ADD CONSTRAINT "CommitteeMember_one_head_at_an_instant"
    EXCLUDE USING gist ("committeeId" WITH =, daterange("validFrom", "validTo") WITH &&)
    WHERE (role = 'head' AND "voidedById" IS NULL) DEFERRABLE;

CREATE FUNCTION law_committee_member() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD."validTo" IS NULL THEN OLD."validTo" := NEW."validTo"; END IF;
  IF OLD."closedById" IS NULL THEN OLD."closedById" := NEW."closedById"; END IF;
  IF OLD."voidedById" IS NULL THEN OLD."voidedById" := NEW."voidedById"; END IF;
  IF NEW IS DISTINCT FROM OLD THEN
    PERFORM law_refuse('A seat of a committee is ended or corrected by a new row, never changed.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_committee_member BEFORE UPDATE ON "CommitteeMember"
  FOR EACH ROW EXECUTE FUNCTION law_committee_member();

-- What a province has published of its committee and not corrected since.

CREATE VIEW "CommitteeFilingInForce" AS
  SELECT f.id, f."provinceId", f."effectiveOn" FROM "CommitteeFiling" f
  JOIN "CommitteeFilingEnd" e ON e."filingId" = f.id AND e.outcome = 'published'
  WHERE NOT EXISTS (
    SELECT FROM "CommitteeFiling" c JOIN "CommitteeFilingEnd" d ON d."filingId" = c.id AND d.outcome = 'published'
    WHERE c."correctsId" = f.id);
GRANT SELECT ON "CommitteeFilingInForce" TO portal_app;

-- One filing of a province waits at a time, and none reaches back behind what was published; only the last is corrected.

CREATE FUNCTION law_committee_filing() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('committee ' || NEW."provinceId"::text, 0));
  IF EXISTS (SELECT FROM "CommitteeFiling" f WHERE f."provinceId" = NEW."provinceId"
             AND NOT EXISTS (SELECT FROM "CommitteeFilingEnd" e WHERE e."filingId" = f.id)) THEN
    PERFORM law_refuse('A province has one filing of its committee under review.');
  END IF;
  IF NOT EXISTS (SELECT FROM "Document" d WHERE d.id = NEW."decisionId" AND d."provinceId" = NEW."provinceId"
                 AND d.state <> 'withdrawn') THEN
    PERFORM law_refuse('The decision on a committee is a document of its own province.');
  END IF;
  IF NEW."correctsId" IS NOT NULL AND NEW."correctsId" IS DISTINCT FROM (
    SELECT f.id FROM "CommitteeFilingInForce" f WHERE f."provinceId" = NEW."provinceId"
    ORDER BY f."effectiveOn" DESC LIMIT 1) THEN
    PERFORM law_refuse('Only the last composition of a committee is corrected.');
  END IF;
  IF EXISTS (SELECT FROM "CommitteeFilingInForce" f WHERE f."provinceId" = NEW."provinceId"
             AND f.id IS DISTINCT FROM NEW."correctsId" AND f."effectiveOn" >= NEW."effectiveOn") THEN
    PERFORM law_refuse('A filing does not reach back behind what was published.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_committee_filing BEFORE INSERT ON "CommitteeFiling"
  FOR EACH ROW EXECUTE FUNCTION law_committee_filing();

CREATE FUNCTION law_committee_has_a_head() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "CommitteeSeat" WHERE "filingId" = NEW.id AND role = 'head') THEN
    PERFORM law_refuse('A committee has a head.');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER law_committee_has_a_head AFTER INSERT ON "CommitteeFiling"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_committee_has_a_head();

CREATE FUNCTION law_committee_seat() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- The filing's own transaction, and no later one.
  IF NOT EXISTS (SELECT FROM "CommitteeFiling" f WHERE f.id = NEW."filingId" AND f.xmin = pg_current_xact_id()::xid) THEN
    PERFORM law_refuse('A composition is filed whole.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_committee_seat BEFORE INSERT ON "CommitteeSeat" FOR EACH ROW EXECUTE FUNCTION law_committee_seat();

-- Nobody decides on what they filed (invariant 3); nothing is public before the document that decides it.

CREATE FUNCTION law_committee_end() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE filed "CommitteeFiling";
BEGIN
  SELECT * INTO filed FROM "CommitteeFiling" WHERE id = NEW."filingId";
  PERFORM pg_advisory_xact_lock(hashtextextended('committee ' || filed."provinceId"::text, 0));
  IF NEW.outcome <> 'withdrawn' AND filed."filedById" = NEW."byId" THEN
    PERFORM law_refuse('Who filed a composition does not review it.');
  END IF;
  IF NEW."at" < filed."filedAt" THEN
    PERFORM law_refuse('A decision comes after what it decides.');
  END IF;
  IF NEW.outcome = 'published' AND NOT EXISTS (
    SELECT FROM "Document" WHERE id = filed."decisionId" AND state = 'published') THEN
    PERFORM law_refuse('A committee is public after the decision on it.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_committee_end BEFORE INSERT ON "CommitteeFilingEnd"
  FOR EACH ROW EXECUTE FUNCTION law_committee_end();

-- The one way in which a seat comes on record or ends; the application itself may not write seats.

CREATE FUNCTION put_committee_in_force() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE filed "CommitteeFiling"; whose uuid;
BEGIN
  IF NEW.outcome <> 'published' THEN
    RETURN NULL;
  END IF;
  SELECT * INTO filed FROM "CommitteeFiling" WHERE id = NEW."filingId";
  SELECT id INTO whose FROM "Committee"
    WHERE "provinceId" = filed."provinceId" AND ("validTo" IS NULL OR "validTo" > filed."effectiveOn")
    ORDER BY "validFrom" NULLS FIRST LIMIT 1;
  IF whose IS NULL THEN
    INSERT INTO "Committee" (id, "provinceId", "decisionId", source, confidence, "detailConfidence", "validFrom")
      VALUES (gen_random_uuid(), filed."provinceId", filed."decisionId", 'filed', 'high', 'high', filed."effectiveOn")
      RETURNING id INTO whose;
  END IF;
  -- A correction first undoes what it corrects: what that brought never was, what that ended goes on.
  UPDATE "CommitteeMember" SET "voidedById" = filed.id
    WHERE filed."correctsId" IN ("filingId", "closedById") AND "voidedById" IS NULL;
  INSERT INTO "CommitteeMember"
      (id, "committeeId", name, position, role, "validFrom", "isInvented", "decisionId", "filingId")
    SELECT gen_random_uuid(), "committeeId", name, position, role, "validFrom", "isInvented", "decisionId", "filingId"
    FROM "CommitteeMember" WHERE "closedById" = filed."correctsId" AND "voidedById" = filed.id;
  UPDATE "CommitteeMember" m SET
    "validTo" = CASE WHEN m."validFrom" < filed."effectiveOn" THEN filed."effectiveOn" END,
    "closedById" = CASE WHEN m."validFrom" < filed."effectiveOn" THEN filed.id END,
    "voidedById" = CASE WHEN m."validFrom" >= filed."effectiveOn" THEN filed.id END
  WHERE m."committeeId" = whose AND m."validTo" IS NULL AND m."voidedById" IS NULL
    AND (m."filingId" IS NULL OR NOT EXISTS (
      SELECT FROM "CommitteeSeat" s WHERE s."filingId" = filed.id
        AND (s.role, s.name, s.position) = (m.role, m.name, m.position)));
  INSERT INTO "CommitteeMember"
      (id, "committeeId", name, position, role, "validFrom", "isInvented", "decisionId", "filingId")
    SELECT gen_random_uuid(), whose, s.name, s.position, s.role, filed."effectiveOn", filed."isInvented",
      filed."decisionId", filed.id
    FROM "CommitteeSeat" s WHERE s."filingId" = filed.id AND NOT EXISTS (
      SELECT FROM "CommitteeMember" m WHERE m."committeeId" = whose AND m."validTo" IS NULL AND m."voidedById" IS NULL
        AND (s.role, s.name, s.position) = (m.role, m.name, m.position));
  RETURN NULL;
END $$;
CREATE TRIGGER put_committee_in_force AFTER INSERT ON "CommitteeFilingEnd"
  FOR EACH ROW EXECUTE FUNCTION put_committee_in_force();
REVOKE ALL ON FUNCTION put_committee_in_force() FROM PUBLIC;

-- What a composition rests on is not withdrawn.

CREATE OR REPLACE FUNCTION law_document_is_used(document uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "ReportItemEvidence" WHERE "documentId" = document) OR law_document_is_held(document)
    OR EXISTS (SELECT FROM "Committee" WHERE "decisionId" = document)
    OR EXISTS (SELECT FROM "CommitteeFiling" WHERE "decisionId" = document)
    OR EXISTS (SELECT FROM "TaskSet" WHERE "sourceDocumentId" = document)
$$;

-- The public sees who leads: head, deputies, standing body, with the document that appoints them; never who filed it.

CREATE OR REPLACE VIEW published."CommitteeMember" WITH (security_barrier) AS
  SELECT id, "committeeId", name, position, role::text::published."CommitteeRole" AS role, "validFrom", "validTo",
    "isInvented", "decisionId", "filingId"
  FROM public."CommitteeMember" WHERE "voidedById" IS NULL AND role <> 'member';

CREATE VIEW published."CommitteeFiling" WITH (security_barrier) AS
  SELECT f.id, f."provinceId", f."decisionId", f."effectiveOn", f."correctsId", f.reason, f."isInvented", e."at" AS "publishedAt"
  FROM public."CommitteeFiling" f
  JOIN public."CommitteeFilingEnd" e ON e."filingId" = f.id AND e.outcome = 'published';

GRANT SELECT ON published."CommitteeFiling" TO portal_public;
