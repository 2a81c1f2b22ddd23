-- A province keeps tasks of its own beside the national ones and reports on them in the same report. An own task belongs
-- to no set: what counts the tasks of a set cannot meet it, and the views below, the standings and the law of items say
-- the same once more.

ALTER TABLE "Task"
  ALTER COLUMN "setId" DROP NOT NULL,
  ALTER COLUMN "pillar" DROP NOT NULL,
  ADD COLUMN "ownerId" UUID,
  ADD COLUMN "ownerYear" INTEGER,
  ADD COLUMN "begunAt" TIMESTAMPTZ(3),
  ADD COLUMN "endedAt" TIMESTAMPTZ(3),
  ADD COLUMN "isInvented" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "Task_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  -- Of a set or of a province, never both and never neither; the numbers cannot meet either.
  ADD CONSTRAINT "Task_of_set_or_province" CHECK (
    CASE WHEN "setId" IS NULL
      THEN num_nulls("ownerId", "ownerYear", "begunAt") = 0 AND number BETWEEN 51 AND 99
        AND provenance = 'verified' AND "provesAs" = 'none' AND "dueOn" >= ("begunAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
        AND ("endedAt" IS NULL OR "endedAt" >= "begunAt")
      ELSE num_nonnulls("ownerId", "ownerYear", "begunAt", "endedAt") = 0 AND NOT "isInvented" AND "pillar" IS NOT NULL
        AND number <= 50
    END
  );
CREATE UNIQUE INDEX "Task_ownerId_ownerYear_number_key" ON "Task" ("ownerId", "ownerYear", "number");

CREATE TYPE "OwnTaskAct" AS ENUM ('add', 'correct', 'end');
CREATE TYPE published."OwnTaskAct" AS ENUM ('add', 'correct', 'end');

CREATE TABLE "OwnTaskVersion" (
  "taskId" UUID NOT NULL,
  "n" INTEGER NOT NULL,
  "act" "OwnTaskAct" NOT NULL,
  "titleVi" TEXT NOT NULL,
  "titleEn" TEXT NOT NULL,
  "pillar" "Pillar",
  "dueOn" DATE NOT NULL,
  "source" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "OwnTaskVersion_pkey" PRIMARY KEY ("taskId", "n"),
  CONSTRAINT "OwnTaskVersion_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "OwnTaskVersion_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "OwnTaskVersion_first_adds" CHECK (("n" = 1) = ("act" = 'add')),
  CONSTRAINT "OwnTaskVersion_says_what" CHECK (
    length(btrim("titleVi")) BETWEEN 1 AND 200 AND length(btrim("titleEn")) BETWEEN 1 AND 200
    AND length(btrim("source")) BETWEEN 1 AND 200 AND length(btrim("reason")) BETWEEN 1 AND 1000
  )
);
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "OwnTaskVersion" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "OwnTaskVersion" TO portal_app;
GRANT UPDATE ("shortVi", "shortEn", "pillar", "dueOn", "endedAt") ON "Task" TO portal_app;

-- A version follows the one before it, and none follows an end; it is written of own tasks alone.
CREATE FUNCTION law_own_task_version() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Task" WHERE id = NEW."taskId" AND "ownerId" IS NOT NULL) THEN
    PERFORM law_refuse('Only a province''s own task has versions.');
  END IF;
  IF NEW.n > 1 AND NOT EXISTS (
    SELECT FROM "OwnTaskVersion" v
    WHERE v."taskId" = NEW."taskId" AND v.n = NEW.n - 1 AND v.act <> 'end' AND v.at <= NEW.at
  ) THEN
    PERFORM law_refuse('A version follows the one before it, and none follows an end.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_own_task_version BEFORE INSERT ON "OwnTaskVersion"
  FOR EACH ROW EXECUTE FUNCTION law_own_task_version();

-- At the end of the transaction an own task reads as its newest version says.
CREATE FUNCTION law_own_task() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."ownerId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "OwnTaskVersion" v
    WHERE v."taskId" = NEW.id AND v.n = (SELECT max(x.n) FROM "OwnTaskVersion" x WHERE x."taskId" = NEW.id)
      AND (v."titleVi", v."titleEn", v."dueOn") = (NEW."titleVi", NEW."titleEn", NEW."dueOn")
      AND v."pillar" IS NOT DISTINCT FROM NEW."pillar" AND (v.act = 'end') = (NEW."endedAt" IS NOT NULL)
  ) THEN
    PERFORM law_refuse('An own task changes together with the version that says why.');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER law_own_task AFTER INSERT OR UPDATE ON "Task"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_own_task();

-- A task of a set changes as before; an own task is held to its versions instead, and neither becomes the other.
CREATE OR REPLACE FUNCTION law_task_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW."setId", NEW."ownerId", NEW."ownerYear", NEW."begunAt") IS DISTINCT FROM (OLD."setId", OLD."ownerId", OLD."ownerYear", OLD."begunAt")
    AND (NEW."ownerId" IS NOT NULL OR OLD."ownerId" IS NOT NULL) THEN
    PERFORM law_refuse('A province''s own task stays its own.');
  END IF;
  IF OLD."endedAt" IS NOT NULL THEN
    PERFORM law_refuse('A task that has ended changes no more.');
  END IF;
  IF current_user <> 'portal_app' OR OLD."ownerId" IS NOT NULL THEN
    RETURN NEW;
  END IF;
  IF (NEW."shortVi", NEW."shortEn", NEW."pillar", NEW."dueOn") IS DISTINCT FROM (OLD."shortVi", OLD."shortEn", OLD."pillar", OLD."dueOn")
    OR NOT EXISTS (
      SELECT FROM "TaskChange" c
      WHERE c."taskId" = NEW.id AND c.xmin = pg_current_xact_id()::xid
        AND (c."titleVi", c."titleEn", c."provenance") = (NEW."titleVi", NEW."titleEn", NEW."provenance")
        AND (c."titleViBefore", c."titleEnBefore", c."provenanceBefore") = (OLD."titleVi", OLD."titleEn", OLD."provenance")
    ) THEN
    PERFORM law_refuse('A task changes together with the record that says why.');
  END IF;
  RETURN NEW;
END $$;

-- Opening a period freezes who owes what: the own tasks of the province that stand at that instant, of the set's year.
-- The application writes none of it.
CREATE TABLE "ReportOwnTask" (
  "reportId" UUID NOT NULL,
  "taskId" UUID NOT NULL,
  CONSTRAINT "ReportOwnTask_pkey" PRIMARY KEY ("reportId", "taskId"),
  CONSTRAINT "ReportOwnTask_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ReportOwnTask_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "ReportOwnTask_taskId_idx" ON "ReportOwnTask" ("taskId");
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "ReportOwnTask" EXECUTE FUNCTION law_history();
GRANT SELECT ON "ReportOwnTask" TO portal_app;

CREATE FUNCTION owe_own_tasks() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "ReportOwnTask" ("reportId", "taskId")
    SELECT NEW.id, t.id
    FROM "Task" t
    JOIN "ReportingPeriod" p ON p.id = NEW."periodId"
    JOIN "TaskSet" s ON s.id = p."setId" AND s.year = t."ownerYear"
    WHERE t."ownerId" = NEW."provinceId" AND t."begunAt" <= p."openedAt"
      AND (t."endedAt" IS NULL OR t."endedAt" > p."openedAt");
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION owe_own_tasks() FROM PUBLIC;
CREATE TRIGGER owe_own_tasks AFTER INSERT ON "Report" FOR EACH ROW EXECUTE FUNCTION owe_own_tasks();

-- An own task is answered in the reports that owe it and in no other.
CREATE FUNCTION law_own_item() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE report uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM "Task" WHERE id = NEW."taskId" AND "ownerId" IS NOT NULL) THEN
    RETURN NEW;
  END IF;
  IF TG_TABLE_NAME = 'ReportItem' THEN
    report := NEW."reportId";
  ELSE
    SELECT "reportId" INTO report FROM "Revision" WHERE id = NEW."revisionId";
  END IF;
  IF NOT EXISTS (SELECT FROM "ReportOwnTask" WHERE "reportId" = report AND "taskId" = NEW."taskId") THEN
    PERFORM law_refuse('An own task is answered in the reports that owe it.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_own_item BEFORE INSERT ON "ReportItem" FOR EACH ROW EXECUTE FUNCTION law_own_item();
CREATE TRIGGER law_own_item BEFORE INSERT ON "RevisionItem" FOR EACH ROW EXECUTE FUNCTION law_own_item();

-- The derived tables behind every national figure take tasks of a set alone.
CREATE FUNCTION law_national() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Task" WHERE id = NEW."taskId" AND "ownerId" IS NOT NULL) THEN
    PERFORM law_refuse('A province''s own task counts in no national figure.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_national BEFORE INSERT OR UPDATE ON "Standing" FOR EACH ROW EXECUTE FUNCTION law_national();
CREATE TRIGGER law_national BEFORE INSERT OR UPDATE ON "StandingChange" FOR EACH ROW EXECUTE FUNCTION law_national();
CREATE TRIGGER law_national BEFORE INSERT OR UPDATE ON "Assessment" FOR EACH ROW EXECUTE FUNCTION law_national();

-- What the public reads of tasks and of answers is national.

CREATE OR REPLACE VIEW published."Task" WITH (security_barrier) AS
  SELECT id, "setId", number, code, "titleVi", "titleEn", "shortVi", "shortEn",
    pillar::text::published."Pillar" AS pillar, "leadProvince", metric::text::published."Metric" AS metric, "unitVi",
    "unitEn", target, "dueOn", "isDueAssumed", "evidenceExpectedVi",
    "provesAs"::text::published."CountsAs" AS "provesAs", provenance::text::published."Provenance" AS provenance,
    "titleBasis", "keyTask2018", sources, confidence::text::published."Confidence" AS confidence, note
  FROM public."Task" WHERE "setId" IS NOT NULL;

CREATE OR REPLACE VIEW published."RevisionItem" WITH (security_barrier) AS
  SELECT i.id, i."revisionId", i."taskId", i.answer::text::published."Answer" AS answer,
    i."valueStatus"::text::published."ValueStatus" AS "valueStatus", i.percent, i.value, i."completedOn", i.note
  FROM public."RevisionItem" i
  WHERE EXISTS (SELECT FROM public."Decision" d WHERE d."revisionId" = i."revisionId" AND d.outcome = 'published')
    AND i."taskId" <> ALL (ARRAY(SELECT t.id FROM public."Task" t WHERE t."ownerId" IS NOT NULL));

-- A province's own tasks become public by a published answer, as they read when it was decided.
CREATE VIEW published."OwnAnswer" WITH (security_barrier) AS
  SELECT i.id, i."revisionId", i."taskId", t."ownerId" AS "provinceId", t."ownerYear" AS year, t.number, v."titleVi",
    v."titleEn", v.pillar::text::published."Pillar" AS pillar, t.metric::text::published."Metric" AS metric, t."unitVi",
    t."unitEn", v."dueOn", v.source, t."begunAt", t."endedAt", t."isInvented",
    i.answer::text::published."Answer" AS answer, i."valueStatus"::text::published."ValueStatus" AS "valueStatus",
    i.percent, i.value, i."completedOn", i.note, p.code AS period, p."startsOn", d."decidedAt"
  FROM public."Task" t
  JOIN public."RevisionItem" i ON i."taskId" = t.id
  JOIN public."Decision" d ON d."revisionId" = i."revisionId" AND d.outcome = 'published'
  JOIN public."Revision" r ON r.id = i."revisionId"
  JOIN public."Report" o ON o.id = r."reportId"
  JOIN public."ReportingPeriod" p ON p.id = o."periodId"
  JOIN LATERAL (
    SELECT x.* FROM public."OwnTaskVersion" x WHERE x."taskId" = t.id AND x.at <= d."decidedAt" ORDER BY x.n DESC LIMIT 1
  ) v ON true
  WHERE t."ownerId" IS NOT NULL;
GRANT SELECT ON published."OwnAnswer" TO portal_public;
