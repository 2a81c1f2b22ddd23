-- What the page of the programme tells beside phases and milestones: fields, key tasks of 2018, partnerships, the
-- mandate of monitoring, remarks on whole parts, and where a target starts and stands – as somebody stated it.

ALTER TABLE "Milestone" ADD COLUMN "noteVi" TEXT;

ALTER TABLE "NationalTarget"
  ADD COLUMN "noteVi" TEXT,
  ADD COLUMN "baselineClaimId" TEXT,
  ADD COLUMN "latestClaimId" TEXT,
  ADD CONSTRAINT "NationalTarget_baselineClaimId_fkey" FOREIGN KEY ("baselineClaimId") REFERENCES "Claim"(id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT "NationalTarget_latestClaimId_fkey" FOREIGN KEY ("latestClaimId") REFERENCES "Claim"(id) ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "IctField" (
  "code" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "titleVi" TEXT NOT NULL,
  "titleEn" TEXT NOT NULL,
  "orientationVi" TEXT NOT NULL,
  "orientationEn" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  CONSTRAINT "IctField_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "KeyTask" (
  "code" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "titleVi" TEXT NOT NULL,
  "titleEn" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  CONSTRAINT "KeyTask_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "Partnership" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "titleVi" TEXT NOT NULL,
  "titleEn" TEXT NOT NULL,
  "aboutVi" TEXT,
  "aboutEn" TEXT,
  "since" DATE NOT NULL,
  "precision" "DatePrecision" NOT NULL,
  "partiesVi" TEXT NOT NULL,
  "partiesEn" TEXT NOT NULL,
  "provincesVi" TEXT,
  "provincesEn" TEXT,
  "source" TEXT NOT NULL,
  "noteVi" TEXT,
  "noteEn" TEXT,
  CONSTRAINT "Partnership_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "PartnershipPoint" (
  "id" UUID NOT NULL,
  "partnershipId" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "textVi" TEXT NOT NULL,
  "textEn" TEXT NOT NULL,
  CONSTRAINT "PartnershipPoint_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "PartnershipPoint_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"(id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "PartnershipPoint_partnershipId_idx" ON "PartnershipPoint" ("partnershipId");

CREATE TABLE "Mandate" (
  "id" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "textVi" TEXT NOT NULL,
  "textEn" TEXT NOT NULL,
  "alsoVi" TEXT NOT NULL,
  "alsoEn" TEXT NOT NULL,
  "givenBy" TEXT NOT NULL,
  "givenOn" DATE NOT NULL,
  "reportsToVi" TEXT NOT NULL,
  "reportsToEn" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "noteVi" TEXT NOT NULL,
  "noteEn" TEXT NOT NULL,
  CONSTRAINT "Mandate_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ProgrammeRemark" (
  "id" TEXT NOT NULL,
  "textVi" TEXT NOT NULL,
  "textEn" TEXT NOT NULL,
  "speaker" TEXT,
  "source" TEXT NOT NULL,
  "noteVi" TEXT,
  "noteEn" TEXT,
  CONSTRAINT "ProgrammeRemark_pkey" PRIMARY KEY ("id")
);

GRANT SELECT ON "IctField", "KeyTask", "Partnership", "PartnershipPoint", "Mandate", "ProgrammeRemark" TO portal_app;

CREATE OR REPLACE VIEW published."Milestone" WITH (security_barrier) AS
  SELECT id, date, precision::text::published."DatePrecision" AS precision, "recursOn", kind, "titleVi", "titleEn",
    "documentNumber", "inForceOn", source, evidence::text::published."EvidenceGrade" AS evidence, note, "noteVi"
  FROM public."Milestone";

CREATE OR REPLACE VIEW published."NationalTarget" WITH (security_barrier) AS
  SELECT id, "titleVi", "titleEn", value, unit, comparator, due, "statedOn", "documentNumber", scope, source,
    evidence::text::published."EvidenceGrade" AS evidence, confidence::text::published."Confidence" AS confidence,
    note, "noteVi", "baselineClaimId", "latestClaimId"
  FROM public."NationalTarget";

CREATE VIEW published."IctField" WITH (security_barrier) AS
  SELECT code, position, "titleVi", "titleEn", "orientationVi", "orientationEn", source
  FROM public."IctField";

CREATE VIEW published."KeyTask" WITH (security_barrier) AS
  SELECT code, number, "titleVi", "titleEn", source
  FROM public."KeyTask";

CREATE VIEW published."Partnership" WITH (security_barrier) AS
  SELECT id, position, kind, "titleVi", "titleEn", "aboutVi", "aboutEn", since,
    precision::text::published."DatePrecision" AS precision, "partiesVi", "partiesEn", "provincesVi", "provincesEn",
    source, "noteVi", "noteEn"
  FROM public."Partnership";

CREATE VIEW published."PartnershipPoint" WITH (security_barrier) AS
  SELECT id, "partnershipId", kind, position, "textVi", "textEn"
  FROM public."PartnershipPoint";

CREATE VIEW published."Mandate" WITH (security_barrier) AS
  SELECT id, body, "textVi", "textEn", "alsoVi", "alsoEn", "givenBy", "givenOn", "reportsToVi", "reportsToEn", source,
    "noteVi", "noteEn"
  FROM public."Mandate";

CREATE VIEW published."ProgrammeRemark" WITH (security_barrier) AS
  SELECT id, "textVi", "textEn", speaker, source, "noteVi", "noteEn"
  FROM public."ProgrammeRemark";

GRANT SELECT ON published."IctField", published."KeyTask", published."Partnership", published."PartnershipPoint",
  published."Mandate", published."ProgrammeRemark" TO portal_public;
