-- Where what is published of a task comes to stand otherwise than the period before: of ten years of answers the few that
-- move a trend, so that drawing one does not read them all. Derived: written with the standings, never typed.
CREATE TABLE "StandingChange" (
  "provinceId" UUID NOT NULL,
  "taskId" UUID NOT NULL,
  "periodId" UUID NOT NULL,
  "isApplicable" BOOLEAN NOT NULL,
  "completedOn" DATE,
  CONSTRAINT "StandingChange_pkey" PRIMARY KEY ("provinceId", "taskId", "periodId"),
  CONSTRAINT "StandingChange_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StandingChange_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StandingChange_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "ReportingPeriod"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "StandingChange_periodId_idx" ON "StandingChange"("periodId");
CREATE INDEX "StandingChange_taskId_idx" ON "StandingChange"("taskId");

GRANT SELECT, INSERT, UPDATE, DELETE ON "StandingChange" TO portal_app;

CREATE VIEW published."StandingChange" WITH (security_barrier) AS
  SELECT "provinceId", "taskId", "periodId", "isApplicable", "completedOn" FROM public."StandingChange";
GRANT SELECT ON published."StandingChange" TO portal_public;

-- What is published already.
INSERT INTO "StandingChange"
SELECT "provinceId", "taskId", "periodId", "isApplicable", "completedOn"
FROM (
  SELECT *, lag(ROW("isApplicable", "completedOn")) OVER told IS DISTINCT FROM ROW("isApplicable", "completedOn") AS "isChange"
  FROM (
    SELECT r."provinceId", i."taskId", r."periodId", p."cutOffOn", i."valueStatus" <> 'not_applicable' AS "isApplicable", i."completedOn"
    FROM "Report" r
    JOIN "ReportingPeriod" p ON p.id = r."periodId"
    JOIN "RevisionItem" i ON i."revisionId" = r."publishedRevisionId"
    WHERE r.state = 'published'
  ) answer
  WINDOW told AS (PARTITION BY "provinceId", "taskId" ORDER BY "cutOffOn")
) change
WHERE "isChange";
