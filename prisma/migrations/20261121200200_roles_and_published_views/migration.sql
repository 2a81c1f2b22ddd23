-- The application works as portal_app (no DDL, history only added); the public as portal_public, which is
-- granted the views of schema "published" and nothing else, so that a forgotten filter cannot leak a draft.
-- Roles belong to the cluster, not to the database: they may be there already, or be made by a neighbour just now.

DO $$
DECLARE
  wanted text;
  membership text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
  tries integer := 0;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['portal_app', 'portal_public'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      IF NOT (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) THEN
        RAISE EXCEPTION 'The role % is missing and % may not create it: as an administrator of the server run CREATE ROLE portal_app NOLOGIN; CREATE ROLE portal_public NOLOGIN; GRANT portal_app, portal_public TO %; and start again.',
          wanted, current_user, quote_ident(current_user);
      END IF;
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- Another database of the cluster made it meanwhile.
      END;
    END IF;
    LOOP
      EXIT WHEN pg_has_role(current_user, wanted, membership);
      BEGIN
        EXECUTE format('GRANT %I TO %I', wanted, current_user);
      EXCEPTION
        WHEN unique_violation OR internal_error THEN
          -- "tuple concurrently updated": a neighbour grants the same at this moment.
          tries := tries + 1;
          IF tries > 20 THEN RAISE; END IF;
          PERFORM pg_sleep(0.05 * tries);
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION '% is not a member of % and may not grant itself: as an administrator of the server run GRANT portal_app, portal_public TO %; and start again.',
            current_user, wanted, quote_ident(current_user);
      END;
    END LOOP;
  END LOOP;
END $$;

CREATE SCHEMA published;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA published FROM PUBLIC;

-- ── The application ─────────────────────────────────────────────────────────

GRANT USAGE ON SCHEMA public TO portal_app;

GRANT SELECT ON
  "Province", "ProvinceVersion", "Reorganisation", "ReorganisationLink", "Document", "Committee", "CommitteeMember",
  "ProvincialDay", "TaskSet", "Task", "Phase", "PillarAim", "Milestone", "NationalTarget", "Partner",
  "ReportingPeriod", "Report", "ReportItem", "ReportItemEvidence", "Revision", "RevisionItem", "RevisionItemEvidence",
  "Decision", "Remark", "Standing", "Indicator", "IndicatorEdition", "Observation", "Claim",
  "User", "RoleGrant", "Session", "AccessLink", "RateBucket", "AuditEvent", "Notice"
TO portal_app;

GRANT INSERT ON "Revision", "RevisionItem", "RevisionItemEvidence", "Decision", "Remark", "AuditEvent" TO portal_app;
GRANT USAGE ON SEQUENCE "AuditEvent_id_seq" TO portal_app;
GRANT INSERT, UPDATE ON "Document", "ReportingPeriod", "Report", "ReportItem", "User", "RoleGrant", "Notice" TO portal_app;
GRANT INSERT, DELETE ON "ReportItemEvidence" TO portal_app;
GRANT INSERT, UPDATE, DELETE ON "Standing", "Session", "AccessLink", "RateBucket" TO portal_app;

-- ── Published views: name and columns of the table; what is left out is private ──

GRANT USAGE ON SCHEMA published TO portal_public;

-- Prisma casts parameters to the enum of the schema it reads, and PostgreSQL compares no enum with a domain
-- over it: so each enum of the views has a twin here. A new label goes into both (tested).
DO $$
DECLARE twin record;
BEGIN
  FOR twin IN
    SELECT t.typname AS name, string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder) AS labels
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
    WHERE t.typnamespace = 'public'::regnamespace AND t.typname <> 'Role' GROUP BY t.typname
  LOOP
    EXECUTE format('CREATE TYPE published.%I AS ENUM (%s)', twin.name, twin.labels);
  END LOOP;
END $$;

CREATE VIEW published."Province" WITH (security_barrier) AS
  SELECT id, slug, "existsFrom", "existsTo"
  FROM public."Province";

CREATE VIEW published."ProvinceVersion" WITH (security_barrier) AS
  SELECT id, "provinceId", code, "isoCode", name, "nameFull", "nameEn", kind::text::published."ProvinceKind" AS kind,
    region, "validFrom", "validTo"
  FROM public."ProvinceVersion";

CREATE VIEW published."Reorganisation" WITH (security_barrier) AS
  SELECT id, "titleVi", "titleEn", "effectiveOn", "documentNumber", source
  FROM public."Reorganisation";

CREATE VIEW published."ReorganisationLink" WITH (security_barrier) AS
  SELECT id, "reorganisationId", "fromId", "toId"
  FROM public."ReorganisationLink";

CREATE VIEW published."Document" WITH (security_barrier) AS
  SELECT id, "provinceId", kind::text::published."DocumentKind" AS kind, number, "issuedOn",
    precision::text::published."DatePrecision" AS precision, "existedBy", "notBefore", issuer, signatory, title,
    "periodFrom", "periodTo", url, "countsAs"::text::published."CountsAs" AS "countsAs", source,
    evidence::text::published."EvidenceGrade" AS evidence, confidence::text::published."Confidence" AS confidence,
    note, state::text::published."DocumentState" AS state, "isInvented", "recordedAt"
  FROM public."Document" WHERE state = 'published';

CREATE VIEW published."Committee" WITH (security_barrier) AS
  SELECT id, "provinceId", "decisionId", "headTitle", source, confidence::text::published."Confidence" AS confidence,
    "detailConfidence"::text::published."Confidence" AS "detailConfidence", note, "validFrom", "validTo"
  FROM public."Committee";

CREATE VIEW published."CommitteeMember" WITH (security_barrier) AS
  SELECT id, "committeeId", name, position, role::text::published."CommitteeRole" AS role, "validFrom", "validTo",
    "isInvented"
  FROM public."CommitteeMember";

CREATE VIEW published."ProvincialDay" WITH (security_barrier) AS
  SELECT id, "provinceId", month, day, "decisionNumber", "decidedOn", source
  FROM public."ProvincialDay";

CREATE VIEW published."TaskSet" WITH (security_barrier) AS
  SELECT id, year, "titleVi", "titleEn", "sourceDocumentId", "declaredCount", source, note
  FROM public."TaskSet";

CREATE VIEW published."Task" WITH (security_barrier) AS
  SELECT id, "setId", number, code, "titleVi", "titleEn", "shortVi", "shortEn",
    pillar::text::published."Pillar" AS pillar, "leadProvince", metric::text::published."Metric" AS metric, "unitVi",
    "unitEn", target, "dueOn", "isDueAssumed", "evidenceExpectedVi",
    "provesAs"::text::published."CountsAs" AS "provesAs", provenance::text::published."Provenance" AS provenance,
    "titleBasis", "keyTask2018", sources, confidence::text::published."Confidence" AS confidence, note
  FROM public."Task";

CREATE VIEW published."Phase" WITH (security_barrier) AS
  SELECT code, "yearFrom", "yearTo", "titleVi", "titleEn", "descriptionVi", "descriptionEn", source
  FROM public."Phase";

CREATE VIEW published."PillarAim" WITH (security_barrier) AS
  SELECT pillar::text::published."Pillar" AS pillar, "titleVi", "titleEn", "aimVi", "aimEn", source
  FROM public."PillarAim";

CREATE VIEW published."Milestone" WITH (security_barrier) AS
  SELECT id, date, precision::text::published."DatePrecision" AS precision, "recursOn", kind, "titleVi", "titleEn",
    "documentNumber", "inForceOn", source, evidence::text::published."EvidenceGrade" AS evidence, note
  FROM public."Milestone";

CREATE VIEW published."NationalTarget" WITH (security_barrier) AS
  SELECT id, "titleVi", "titleEn", value, unit, comparator, due, "statedOn", "documentNumber", scope, source,
    evidence::text::published."EvidenceGrade" AS evidence, confidence::text::published."Confidence" AS confidence,
    note
  FROM public."NationalTarget";

CREATE VIEW published."Partner" WITH (security_barrier) AS
  SELECT id, name, grouping, role, "roleVi", note, source
  FROM public."Partner";

CREATE VIEW published."Indicator" WITH (security_barrier) AS
  SELECT code, "nameVi", "nameEn", publisher, unit, scale, direction
  FROM public."Indicator";

CREATE VIEW published."IndicatorEdition" WITH (security_barrier) AS
  SELECT id, "indicatorCode", scheme, component, "nameVi", "nameEn", "yearFrom", "yearTo", "legalDocument",
    "legalDocumentDate", weight, "weightBasis", "seriesBreaks", note
  FROM public."IndicatorEdition";

CREATE VIEW published."Observation" WITH (security_barrier) AS
  SELECT id, "editionId", "indicatorCode", component, year, "provinceId", value,
    "valueStatus"::text::published."ValueStatus" AS "valueStatus", rank, "rankOf",
    basis::text::published."Basis" AS basis, source, evidence::text::published."EvidenceGrade" AS evidence,
    confidence::text::published."Confidence" AS confidence, note, "recordedAt"
  FROM public."Observation";

CREATE VIEW published."Claim" WITH (security_barrier) AS
  SELECT id, grouping, subject, type, numerator, denominator, value, "valueMax", comparator, unit, "asOf",
    precision::text::published."DatePrecision" AS precision, "asOfTextVi", "textVi", "textEn", "isQuote", publisher,
    source, confidence::text::published."Confidence" AS confidence, note
  FROM public."Claim";

-- Of a period the public knows how many reports it expects, and sees those that are published.

CREATE VIEW published."ReportingPeriod" WITH (security_barrier) AS
  SELECT id, "setId", code, kind::text::published."PeriodKind" AS kind, "startsOn", "endsOn", "cutOffOn", "dueAt",
    "locksAt", "openedAt", "expectedCount"
  FROM public."ReportingPeriod";

CREATE VIEW published."Report" WITH (security_barrier) AS
  SELECT id, "periodId", "provinceId", state::text::published."ReportState" AS state, "publishedRevisionId"
  FROM public."Report" WHERE state = 'published' AND "publishedRevisionId" IS NOT NULL;

CREATE VIEW published."Decision" WITH (security_barrier) AS
  SELECT id, "revisionId", outcome::text::published."DecisionOutcome" AS outcome, "decidedAt"
  FROM public."Decision" WHERE outcome = 'published';

CREATE VIEW published."Revision" WITH (security_barrier) AS
  SELECT v.id, v."reportId", v.n, v."submittedAt", v."contentHash", v."previousHash", v.receipt
  FROM public."Revision" v
  WHERE EXISTS (SELECT FROM public."Decision" d WHERE d."revisionId" = v.id AND d.outcome = 'published');

CREATE VIEW published."RevisionItem" WITH (security_barrier) AS
  SELECT i.id, i."revisionId", i."taskId", i.answer::text::published."Answer" AS answer,
    i."valueStatus"::text::published."ValueStatus" AS "valueStatus", i.percent, i.value, i."completedOn", i.note
  FROM public."RevisionItem" i
  WHERE EXISTS (SELECT FROM public."Decision" d WHERE d."revisionId" = i."revisionId" AND d.outcome = 'published');

CREATE VIEW published."RevisionItemEvidence" WITH (security_barrier) AS
  SELECT e."itemId", e."documentId"
  FROM public."RevisionItemEvidence" e
  JOIN public."RevisionItem" i ON i.id = e."itemId"
  JOIN public."Decision" d ON d."revisionId" = i."revisionId" AND d.outcome = 'published'
  JOIN public."Document" f ON f.id = e."documentId" AND f.state = 'published';

CREATE VIEW published."Standing" WITH (security_barrier) AS
  SELECT s."provinceId", s."taskId", s."periodId", s."revisionId", s."itemId",
    s."valueStatus"::text::published."ValueStatus" AS "valueStatus", s.percent, s.value, s."completedOn",
    s."changedOn", s."publishedAt"
  FROM public."Standing" s
  WHERE EXISTS (SELECT FROM public."Decision" d WHERE d."revisionId" = s."revisionId" AND d.outcome = 'published');

GRANT SELECT ON ALL TABLES IN SCHEMA published TO portal_public;
