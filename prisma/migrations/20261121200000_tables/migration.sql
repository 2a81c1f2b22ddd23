-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ProvinceKind" AS ENUM ('province', 'city');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('resolution', 'directive', 'action_programme', 'programme', 'scheme', 'plan', 'committee_decision', 'day_decision', 'annual_plan', 'letter', 'other');

-- CreateEnum
CREATE TYPE "CountsAs" AS ENUM ('steering_committee', 'resolution', 'five_year_plan', 'none');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "EvidenceGrade" AS ENUM ('found', 'recalled', 'derived', 'seed', 'filed');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('high', 'medium', 'low');

-- CreateEnum
CREATE TYPE "DocumentState" AS ENUM ('filed', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "CommitteeRole" AS ENUM ('head', 'deputy', 'standing', 'member');

-- CreateEnum
CREATE TYPE "Pillar" AS ENUM ('foundation', 'government', 'economy', 'society');

-- CreateEnum
CREATE TYPE "Metric" AS ENUM ('milestone', 'count', 'percent');

-- CreateEnum
CREATE TYPE "Provenance" AS ENUM ('verified', 'candidate');

-- CreateEnum
CREATE TYPE "PeriodKind" AS ENUM ('month', 'quarter', 'half_year', 'year');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('drafting', 'submitted', 'returned', 'published');

-- CreateEnum
CREATE TYPE "ValueStatus" AS ENUM ('reported', 'not_applicable', 'not_available', 'not_yet_due');

-- CreateEnum
CREATE TYPE "Answer" AS ENUM ('unanswered', 'unchanged', 'changed');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('returned', 'published');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('as_published', 'recomputed', 'back_cast');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('officer', 'leader', 'reviewer', 'ministry_leader', 'observer', 'admin');

-- CreateTable
CREATE TABLE "Province" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "existsFrom" DATE NOT NULL,
    "existsTo" DATE,

    CONSTRAINT "Province_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProvinceVersion" (
    "id" UUID NOT NULL,
    "provinceId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "isoCode" TEXT,
    "name" TEXT NOT NULL,
    "nameFull" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "kind" "ProvinceKind" NOT NULL,
    "region" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "ProvinceVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reorganisation" (
    "id" TEXT NOT NULL,
    "titleVi" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "Reorganisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReorganisationLink" (
    "id" UUID NOT NULL,
    "reorganisationId" TEXT NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,

    CONSTRAINT "ReorganisationLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "provinceId" UUID,
    "kind" "DocumentKind" NOT NULL,
    "number" TEXT,
    "issuedOn" DATE,
    "precision" "DatePrecision",
    "existedBy" DATE,
    "notBefore" DATE,
    "issuer" TEXT,
    "signatory" TEXT,
    "title" TEXT,
    "periodFrom" INTEGER,
    "periodTo" INTEGER,
    "url" TEXT,
    "countsAs" "CountsAs" NOT NULL DEFAULT 'none',
    "source" TEXT,
    "evidence" "EvidenceGrade",
    "confidence" "Confidence",
    "note" TEXT,
    "state" "DocumentState" NOT NULL,
    "isInvented" BOOLEAN NOT NULL DEFAULT false,
    "registeredById" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Committee" (
    "id" UUID NOT NULL,
    "provinceId" UUID NOT NULL,
    "decisionId" UUID,
    "headTitle" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "Confidence",
    "detailConfidence" "Confidence",
    "note" TEXT,
    "validFrom" DATE,
    "validTo" DATE,

    CONSTRAINT "Committee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitteeMember" (
    "id" UUID NOT NULL,
    "committeeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "role" "CommitteeRole" NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "isInvented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CommitteeMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProvincialDay" (
    "id" UUID NOT NULL,
    "provinceId" UUID NOT NULL,
    "month" INTEGER,
    "day" INTEGER,
    "decisionNumber" TEXT,
    "decidedOn" DATE,
    "source" TEXT NOT NULL,

    CONSTRAINT "ProvincialDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskSet" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "titleVi" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "sourceDocumentId" UUID,
    "declaredCount" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "TaskSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "titleVi" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "shortVi" TEXT NOT NULL,
    "shortEn" TEXT NOT NULL,
    "pillar" "Pillar" NOT NULL,
    "leadProvince" TEXT,
    "metric" "Metric" NOT NULL,
    "unitVi" TEXT NOT NULL,
    "unitEn" TEXT NOT NULL,
    "target" DECIMAL(18,4),
    "dueOn" DATE NOT NULL,
    "isDueAssumed" BOOLEAN NOT NULL,
    "evidenceExpectedVi" TEXT,
    "provesAs" "CountsAs" NOT NULL DEFAULT 'none',
    "provenance" "Provenance" NOT NULL,
    "titleBasis" TEXT NOT NULL,
    "keyTask2018" TEXT,
    "sources" TEXT[],
    "confidence" "Confidence",
    "note" TEXT,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Phase" (
    "code" TEXT NOT NULL,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,
    "titleVi" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "descriptionVi" TEXT NOT NULL,
    "descriptionEn" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "Phase_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "PillarAim" (
    "pillar" "Pillar" NOT NULL,
    "titleVi" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "aimVi" TEXT,
    "aimEn" TEXT,
    "source" TEXT,

    CONSTRAINT "PillarAim_pkey" PRIMARY KEY ("pillar")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL,
    "date" DATE,
    "precision" "DatePrecision",
    "recursOn" TEXT,
    "kind" TEXT NOT NULL,
    "titleVi" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "documentNumber" TEXT,
    "inForceOn" DATE,
    "source" TEXT NOT NULL,
    "evidence" "EvidenceGrade",
    "note" TEXT,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NationalTarget" (
    "id" TEXT NOT NULL,
    "titleVi" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "value" DECIMAL(18,4),
    "unit" TEXT,
    "comparator" TEXT,
    "due" TEXT,
    "statedOn" TEXT,
    "documentNumber" TEXT,
    "scope" TEXT,
    "source" TEXT,
    "evidence" "EvidenceGrade",
    "confidence" "Confidence",
    "note" TEXT,

    CONSTRAINT "NationalTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "grouping" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "roleVi" TEXT NOT NULL,
    "note" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportingPeriod" (
    "id" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "PeriodKind" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "cutOffOn" DATE NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "locksAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "expectedCount" INTEGER NOT NULL,

    CONSTRAINT "ReportingPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "provinceId" UUID NOT NULL,
    "state" "ReportState" NOT NULL DEFAULT 'drafting',
    "exemptionReason" TEXT,
    "extendedTo" TIMESTAMPTZ(3),
    "publishedRevisionId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportItem" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "answer" "Answer" NOT NULL DEFAULT 'unanswered',
    "valueStatus" "ValueStatus",
    "percent" DECIMAL(5,2),
    "value" DECIMAL(18,4),
    "completedOn" DATE,
    "note" TEXT,
    "obstacle" TEXT,
    "proposal" TEXT,
    "reply" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "editedById" UUID,
    "editedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReportItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportItemEvidence" (
    "itemId" UUID NOT NULL,
    "documentId" UUID NOT NULL,

    CONSTRAINT "ReportItemEvidence_pkey" PRIMARY KEY ("itemId","documentId")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "submittedById" UUID NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "idempotencyKey" UUID NOT NULL,
    "contentHash" TEXT NOT NULL,
    "previousHash" TEXT,
    "receipt" TEXT NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RevisionItem" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "answer" "Answer" NOT NULL,
    "valueStatus" "ValueStatus" NOT NULL,
    "percent" DECIMAL(5,2),
    "value" DECIMAL(18,4),
    "completedOn" DATE,
    "note" TEXT,
    "obstacle" TEXT,
    "proposal" TEXT,
    "reply" TEXT,

    CONSTRAINT "RevisionItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RevisionItemEvidence" (
    "itemId" UUID NOT NULL,
    "documentId" UUID NOT NULL,

    CONSTRAINT "RevisionItemEvidence_pkey" PRIMARY KEY ("itemId","documentId")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "outcome" "DecisionOutcome" NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Standing" (
    "provinceId" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "valueStatus" "ValueStatus" NOT NULL,
    "percent" DECIMAL(5,2),
    "value" DECIMAL(18,4),
    "completedOn" DATE,
    "changedOn" DATE NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Standing_pkey" PRIMARY KEY ("provinceId","taskId")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "code" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "publisher" TEXT,
    "unit" TEXT NOT NULL,
    "scale" TEXT,
    "direction" TEXT NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "IndicatorEdition" (
    "id" UUID NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "component" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "yearFrom" INTEGER,
    "yearTo" INTEGER,
    "legalDocument" TEXT,
    "legalDocumentDate" DATE,
    "weight" DECIMAL(6,4),
    "weightBasis" TEXT,
    "seriesBreaks" INTEGER[],
    "note" TEXT,

    CONSTRAINT "IndicatorEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "component" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "provinceId" UUID,
    "value" DECIMAL(18,6),
    "valueStatus" "ValueStatus" NOT NULL,
    "rank" INTEGER,
    "rankOf" INTEGER,
    "basis" "Basis" NOT NULL DEFAULT 'as_published',
    "source" TEXT NOT NULL,
    "evidence" "EvidenceGrade",
    "confidence" "Confidence",
    "note" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "grouping" TEXT,
    "subject" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "numerator" INTEGER,
    "denominator" INTEGER,
    "value" DECIMAL(18,4),
    "valueMax" DECIMAL(18,4),
    "comparator" TEXT NOT NULL,
    "unit" TEXT,
    "asOf" DATE,
    "precision" "DatePrecision",
    "asOfTextVi" TEXT,
    "textVi" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "isQuote" BOOLEAN NOT NULL,
    "publisher" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "Confidence",
    "note" TEXT,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "provinceId" UUID,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "grantedById" UUID,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "absoluteUntil" TIMESTAMPTZ(3) NOT NULL,
    "ipHash" TEXT,
    "userAgent" TEXT,
    "revokedAt" TIMESTAMPTZ(3),
    "revokedWhy" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessLink" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccessLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateBucket" (
    "key" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateBucket_pkey" PRIMARY KEY ("key","windowStart")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorRole" "Role",
    "provinceId" UUID,
    "action" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" TEXT,
    "outcome" TEXT NOT NULL,
    "requestId" TEXT,
    "detail" JSONB,
    "previousHash" TEXT,
    "hash" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "toId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Province_slug_idx" ON "Province"("slug");

-- CreateIndex
CREATE INDEX "ProvinceVersion_provinceId_idx" ON "ProvinceVersion"("provinceId");

-- CreateIndex
CREATE INDEX "ProvinceVersion_code_idx" ON "ProvinceVersion"("code");

-- CreateIndex
CREATE INDEX "ReorganisationLink_toId_idx" ON "ReorganisationLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "ReorganisationLink_fromId_toId_key" ON "ReorganisationLink"("fromId", "toId");

-- CreateIndex
CREATE INDEX "Document_provinceId_countsAs_idx" ON "Document"("provinceId", "countsAs");

-- CreateIndex
CREATE INDEX "Document_state_idx" ON "Document"("state");

-- CreateIndex
CREATE INDEX "Committee_provinceId_idx" ON "Committee"("provinceId");

-- CreateIndex
CREATE INDEX "CommitteeMember_committeeId_idx" ON "CommitteeMember"("committeeId");

-- CreateIndex
CREATE UNIQUE INDEX "ProvincialDay_provinceId_key" ON "ProvincialDay"("provinceId");

-- CreateIndex
CREATE UNIQUE INDEX "TaskSet_year_key" ON "TaskSet"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Task_setId_number_key" ON "Task"("setId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Task_setId_code_key" ON "Task"("setId", "code");

-- CreateIndex
CREATE INDEX "Milestone_date_idx" ON "Milestone"("date");

-- CreateIndex
CREATE UNIQUE INDEX "ReportingPeriod_code_key" ON "ReportingPeriod"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Report_publishedRevisionId_key" ON "Report"("publishedRevisionId");

-- CreateIndex
CREATE INDEX "Report_provinceId_state_idx" ON "Report"("provinceId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Report_periodId_provinceId_key" ON "Report"("periodId", "provinceId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportItem_reportId_taskId_key" ON "ReportItem"("reportId", "taskId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_idempotencyKey_key" ON "Revision"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_receipt_key" ON "Revision"("receipt");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_reportId_n_key" ON "Revision"("reportId", "n");

-- CreateIndex
CREATE INDEX "RevisionItem_taskId_idx" ON "RevisionItem"("taskId");

-- CreateIndex
CREATE UNIQUE INDEX "RevisionItem_revisionId_taskId_key" ON "RevisionItem"("revisionId", "taskId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_revisionId_key" ON "Decision"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Remark_decisionId_taskId_key" ON "Remark"("decisionId", "taskId");

-- CreateIndex
CREATE UNIQUE INDEX "Standing_itemId_key" ON "Standing"("itemId");

-- CreateIndex
CREATE INDEX "Standing_taskId_idx" ON "Standing"("taskId");

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorEdition_indicatorCode_scheme_component_key" ON "IndicatorEdition"("indicatorCode", "scheme", "component");

-- CreateIndex
CREATE INDEX "Observation_indicatorCode_component_year_idx" ON "Observation"("indicatorCode", "component", "year");

-- CreateIndex
CREATE INDEX "Observation_provinceId_idx" ON "Observation"("provinceId");

-- CreateIndex
CREATE INDEX "Claim_grouping_subject_idx" ON "Claim"("grouping", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "RoleGrant_userId_idx" ON "RoleGrant"("userId");

-- CreateIndex
CREATE INDEX "RoleGrant_provinceId_idx" ON "RoleGrant"("provinceId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "AccessLink_userId_idx" ON "AccessLink"("userId");

-- CreateIndex
CREATE INDEX "AuditEvent_objectType_objectId_idx" ON "AuditEvent"("objectType", "objectId");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_idx" ON "AuditEvent"("actorId");

-- CreateIndex
CREATE INDEX "Notice_sentAt_idx" ON "Notice"("sentAt");

-- AddForeignKey
ALTER TABLE "ProvinceVersion" ADD CONSTRAINT "ProvinceVersion_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReorganisationLink" ADD CONSTRAINT "ReorganisationLink_reorganisationId_fkey" FOREIGN KEY ("reorganisationId") REFERENCES "Reorganisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReorganisationLink" ADD CONSTRAINT "ReorganisationLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReorganisationLink" ADD CONSTRAINT "ReorganisationLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_registeredById_fkey" FOREIGN KEY ("registeredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Committee" ADD CONSTRAINT "Committee_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Committee" ADD CONSTRAINT "Committee_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProvincialDay" ADD CONSTRAINT "ProvincialDay_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskSet" ADD CONSTRAINT "TaskSet_sourceDocumentId_fkey" FOREIGN KEY ("sourceDocumentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_setId_fkey" FOREIGN KEY ("setId") REFERENCES "TaskSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportingPeriod" ADD CONSTRAINT "ReportingPeriod_setId_fkey" FOREIGN KEY ("setId") REFERENCES "TaskSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "ReportingPeriod"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_publishedRevisionId_fkey" FOREIGN KEY ("publishedRevisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItem" ADD CONSTRAINT "ReportItem_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItem" ADD CONSTRAINT "ReportItem_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItem" ADD CONSTRAINT "ReportItem_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemEvidence" ADD CONSTRAINT "ReportItemEvidence_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ReportItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemEvidence" ADD CONSTRAINT "ReportItemEvidence_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_submittedById_fkey" FOREIGN KEY ("submittedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionItem" ADD CONSTRAINT "RevisionItem_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionItem" ADD CONSTRAINT "RevisionItem_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionItemEvidence" ADD CONSTRAINT "RevisionItemEvidence_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "RevisionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionItemEvidence" ADD CONSTRAINT "RevisionItemEvidence_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "ReportingPeriod"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "RevisionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorEdition" ADD CONSTRAINT "IndicatorEdition_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "IndicatorEdition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessLink" ADD CONSTRAINT "AccessLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_toId_fkey" FOREIGN KEY ("toId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
