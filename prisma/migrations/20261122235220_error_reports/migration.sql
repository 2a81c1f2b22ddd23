-- What readers say is wrong with a figure. Added and never changed: how it ended is a row of its own. No view shows
-- either; the public's role cannot see them at all.
CREATE TABLE "ErrorReport" (
  "id" UUID NOT NULL,
  "reference" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "page" TEXT NOT NULL,
  "figure" TEXT,
  "asOf" DATE,
  "message" TEXT NOT NULL,
  "email" TEXT,
  "locale" TEXT NOT NULL,
  CONSTRAINT "ErrorReport_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ErrorReport_lengths" CHECK (
    length("page") BETWEEN 1 AND 400 AND length("figure") <= 200 AND length("message") BETWEEN 1 AND 2000
    AND length("email") <= 254
  )
);
CREATE UNIQUE INDEX "ErrorReport_reference_key" ON "ErrorReport" ("reference");
CREATE INDEX "ErrorReport_at_idx" ON "ErrorReport" ("at");

CREATE TABLE "ErrorReportHandling" (
  "reportId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "byId" UUID NOT NULL,
  "reason" TEXT NOT NULL,
  CONSTRAINT "ErrorReportHandling_pkey" PRIMARY KEY ("reportId"),
  CONSTRAINT "ErrorReportHandling_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ErrorReport"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ErrorReportHandling_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ErrorReportHandling_reason" CHECK (length("reason") BETWEEN 1 AND 1000)
);

GRANT SELECT, INSERT ON "ErrorReport", "ErrorReportHandling" TO portal_app;
