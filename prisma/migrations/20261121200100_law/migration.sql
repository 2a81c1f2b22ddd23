-- What the model promises and Prisma cannot say: exclusions, checks and triggers.
-- Every refusal of a trigger carries SQLSTATE TD001 and one sentence.

-- ── At most one at an instant ───────────────────────────────────────────────

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

ALTER TABLE "Province" ADD CONSTRAINT "Province_slug_once_at_an_instant"
  EXCLUDE USING gist (slug WITH =, daterange("existsFrom", "existsTo") WITH &&) DEFERRABLE;

ALTER TABLE "ProvinceVersion" ADD CONSTRAINT "ProvinceVersion_one_at_an_instant"
  EXCLUDE USING gist ("provinceId" WITH =, daterange("validFrom", "validTo") WITH &&) DEFERRABLE;

ALTER TABLE "ProvinceVersion" ADD CONSTRAINT "ProvinceVersion_code_once_at_an_instant"
  EXCLUDE USING gist (code WITH =, daterange("validFrom", "validTo") WITH &&) DEFERRABLE;

ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_one_head_at_an_instant"
  EXCLUDE USING gist ("committeeId" WITH =, daterange("validFrom", "validTo") WITH &&)
  WHERE (role = 'head') DEFERRABLE;

-- Expressions, because NULL (the country; the first event) must be unique as well.
CREATE UNIQUE INDEX "Observation_one_figure" ON "Observation"
  ("editionId", coalesce("provinceId"::text, ''), year, basis);
CREATE UNIQUE INDEX "AuditEvent_one_successor" ON "AuditEvent" (coalesce("previousHash", ''));

-- ── Checks: facts ───────────────────────────────────────────────────────────

ALTER TABLE "Province"
  ADD CONSTRAINT "Province_range" CHECK ("existsFrom" < "existsTo"),
  ADD CONSTRAINT "Province_slug" CHECK (slug ~ '^[a-z]+(-[a-z]+)*$');

ALTER TABLE "ProvinceVersion"
  ADD CONSTRAINT "ProvinceVersion_range" CHECK ("validFrom" < "validTo"),
  ADD CONSTRAINT "ProvinceVersion_code" CHECK (code ~ '^[0-9]{2}$');

ALTER TABLE "ReorganisationLink"
  ADD CONSTRAINT "ReorganisationLink_two_units" CHECK ("fromId" <> "toId");

ALTER TABLE "Document"
  ADD CONSTRAINT "Document_url" CHECK (url ~* '^https?://[^[:space:]]+$'),
  ADD CONSTRAINT "Document_date_has_precision" CHECK (("issuedOn" IS NULL) = (precision IS NULL)),
  ADD CONSTRAINT "Document_first_possible_day" CHECK (
    (precision <> 'month' OR extract(day FROM "issuedOn") = 1)
    AND (precision <> 'year' OR (extract(day FROM "issuedOn") = 1 AND extract(month FROM "issuedOn") = 1))),
  ADD CONSTRAINT "Document_period" CHECK ("periodFrom" <= "periodTo"),
  ADD CONSTRAINT "Document_years" CHECK ("periodFrom" BETWEEN 1900 AND 2200 AND "periodTo" BETWEEN 1900 AND 2200),
  ADD CONSTRAINT "Document_existence" CHECK ("notBefore" <= "existedBy"),
  ADD CONSTRAINT "Document_filed_by_someone" CHECK (state <> 'filed' OR "registeredById" IS NOT NULL);

ALTER TABLE "Committee" ADD CONSTRAINT "Committee_range" CHECK ("validFrom" < "validTo");
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_range" CHECK ("validFrom" < "validTo");

ALTER TABLE "ProvincialDay" ADD CONSTRAINT "ProvincialDay_day" CHECK (
  (month IS NULL) = (day IS NULL) AND month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31);

ALTER TABLE "TaskSet" ADD CONSTRAINT "TaskSet_declared" CHECK ("declaredCount" >= 0);
ALTER TABLE "Task" ADD CONSTRAINT "Task_number" CHECK (number >= 1), ADD CONSTRAINT "Task_target" CHECK (target >= 0);
ALTER TABLE "Phase" ADD CONSTRAINT "Phase_years" CHECK ("yearFrom" <= "yearTo");

ALTER TABLE "Milestone"
  ADD CONSTRAINT "Milestone_date_has_precision" CHECK ((date IS NULL) = (precision IS NULL)),
  ADD CONSTRAINT "Milestone_dated_or_recurring" CHECK (date IS NOT NULL OR "recursOn" IS NOT NULL),
  ADD CONSTRAINT "Milestone_recurs" CHECK ("recursOn" ~ '^[01][0-9]-[0-3][0-9]$');

ALTER TABLE "IndicatorEdition"
  ADD CONSTRAINT "IndicatorEdition_years" CHECK ("yearFrom" <= "yearTo"),
  ADD CONSTRAINT "IndicatorEdition_weight" CHECK (weight BETWEEN 0 AND 1);

ALTER TABLE "Observation"
  ADD CONSTRAINT "Observation_value_or_reason" CHECK (("valueStatus" = 'reported') = (value IS NOT NULL)),
  ADD CONSTRAINT "Observation_rank" CHECK (rank >= 1 AND rank <= "rankOf");

ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_date_has_precision" CHECK (("asOf" IS NULL) = (precision IS NULL)),
  ADD CONSTRAINT "Claim_share" CHECK (numerator >= 0 AND numerator <= denominator),
  ADD CONSTRAINT "Claim_range" CHECK (value <= "valueMax");

-- ── Checks: reporting ───────────────────────────────────────────────────────

ALTER TABLE "ReportingPeriod"
  ADD CONSTRAINT "ReportingPeriod_code" CHECK (code ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  ADD CONSTRAINT "ReportingPeriod_days" CHECK ("startsOn" <= "endsOn" AND "startsOn" <= "cutOffOn"),
  ADD CONSTRAINT "ReportingPeriod_instants" CHECK ("openedAt" < "dueAt" AND "dueAt" <= "locksAt"),
  ADD CONSTRAINT "ReportingPeriod_expected" CHECK ("expectedCount" >= 0);

ALTER TABLE "Report"
  ADD CONSTRAINT "Report_published_has_revision" CHECK ((state = 'published') = ("publishedRevisionId" IS NOT NULL)),
  ADD CONSTRAINT "Report_exemption_says_why" CHECK (btrim("exemptionReason") <> ''),
  ADD CONSTRAINT "Report_version" CHECK (version >= 1);

-- A draft may be incomplete (no answer yet, no completion day yet), never contradictory.
ALTER TABLE "ReportItem"
  ADD CONSTRAINT "ReportItem_value_or_reason" CHECK (("valueStatus" IS NOT DISTINCT FROM 'reported') = (percent IS NOT NULL)),
  ADD CONSTRAINT "ReportItem_percent" CHECK (percent BETWEEN 0 AND 100),
  ADD CONSTRAINT "ReportItem_value" CHECK (value IS NULL OR (value >= 0 AND percent IS NOT NULL)),
  ADD CONSTRAINT "ReportItem_completed" CHECK ("completedOn" IS NULL OR coalesce(percent = 100, false)),
  ADD CONSTRAINT "ReportItem_version" CHECK (version >= 1),
  ADD CONSTRAINT "ReportItem_edit" CHECK (("editedAt" IS NULL) = ("editedById" IS NULL));

ALTER TABLE "Revision"
  ADD CONSTRAINT "Revision_n" CHECK (n >= 1),
  ADD CONSTRAINT "Revision_hash" CHECK ("contentHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "Revision_first" CHECK ((n = 1) = ("previousHash" IS NULL));

ALTER TABLE "RevisionItem"
  ADD CONSTRAINT "RevisionItem_answered" CHECK (answer <> 'unanswered'),
  ADD CONSTRAINT "RevisionItem_value_or_reason" CHECK (("valueStatus" = 'reported') = (percent IS NOT NULL)),
  ADD CONSTRAINT "RevisionItem_percent" CHECK (percent BETWEEN 0 AND 100),
  ADD CONSTRAINT "RevisionItem_value" CHECK (value IS NULL OR (value >= 0 AND percent IS NOT NULL)),
  ADD CONSTRAINT "RevisionItem_completed" CHECK (("completedOn" IS NOT NULL) = coalesce(percent = 100, false));

ALTER TABLE "Remark" ADD CONSTRAINT "Remark_says_why" CHECK (btrim(reason) <> '');

ALTER TABLE "Standing"
  ADD CONSTRAINT "Standing_value_or_reason" CHECK (("valueStatus" = 'reported') = (percent IS NOT NULL)),
  ADD CONSTRAINT "Standing_percent" CHECK (percent BETWEEN 0 AND 100),
  ADD CONSTRAINT "Standing_value" CHECK (value IS NULL OR (value >= 0 AND percent IS NOT NULL)),
  ADD CONSTRAINT "Standing_completed" CHECK (("completedOn" IS NOT NULL) = coalesce(percent = 100, false));

-- ── Checks: accounts and audit ──────────────────────────────────────────────

ALTER TABLE "User"
  ADD CONSTRAINT "User_email" CHECK (email = lower(email) AND email ~ '^[^[:space:]@]+@[^[:space:]@]+$'),
  ADD CONSTRAINT "User_name" CHECK (btrim(name) <> '');

ALTER TABLE "RoleGrant"
  ADD CONSTRAINT "RoleGrant_province" CHECK ((role IN ('officer', 'leader')) = ("provinceId" IS NOT NULL)),
  ADD CONSTRAINT "RoleGrant_range" CHECK ("validFrom" < "validTo");

ALTER TABLE "Session" ADD CONSTRAINT "Session_range" CHECK ("createdAt" < "absoluteUntil");
ALTER TABLE "RateBucket" ADD CONSTRAINT "RateBucket_count" CHECK (count >= 0);
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_says_what" CHECK (action <> '' AND "objectType" <> '' AND outcome <> '');

-- ── Triggers ────────────────────────────────────────────────────────────────

CREATE FUNCTION law_refuse(sentence text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'TD001', MESSAGE = sentence;
END $$;

-- Invariant 1: history is only ever added to.

CREATE FUNCTION law_history() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_refuse(format('%s is history: rows are added, never changed or removed (%s refused).', TG_TABLE_NAME, TG_OP));
  RETURN NULL;
END $$;

CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "Revision" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "RevisionItem" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "RevisionItemEvidence" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "Decision" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "Remark" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEvent" EXECUTE FUNCTION law_history();

-- Invariant 8: what a period expects is frozen when it opens.

CREATE FUNCTION law_period() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.code, NEW."setId", NEW."expectedCount") IS DISTINCT FROM (OLD.id, OLD.code, OLD."setId", OLD."expectedCount") THEN
    PERFORM law_refuse(format('Period %s is open: its code, task set and expected count no longer change.', OLD.code));
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_period BEFORE UPDATE ON "ReportingPeriod" FOR EACH ROW EXECUTE FUNCTION law_period();

CREATE FUNCTION law_report_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE expected integer;
BEGIN
  -- The row lock makes two openings at once count one after the other.
  SELECT "expectedCount" INTO expected FROM "ReportingPeriod" WHERE id = NEW."periodId" FOR NO KEY UPDATE;
  IF (SELECT count(*) FROM "Report" WHERE "periodId" = NEW."periodId") >= expected THEN
    PERFORM law_refuse('The period already has every report it expects.');
  END IF;
  IF NEW.state <> 'drafting' THEN
    PERFORM law_refuse('A report begins as a draft.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_report_insert BEFORE INSERT ON "Report" FOR EACH ROW EXECUTE FUNCTION law_report_insert();

CREATE FUNCTION law_report_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_refuse('A report is owed once its period is open: exempt it with a reason, never remove it.');
  RETURN NULL;
END $$;
CREATE TRIGGER law_report_stays BEFORE DELETE OR TRUNCATE ON "Report" EXECUTE FUNCTION law_report_stays();

-- The life of a report (model.md); a published report is final here.

CREATE FUNCTION law_report_update() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW."periodId", NEW."provinceId") IS DISTINCT FROM (OLD.id, OLD."periodId", OLD."provinceId") THEN
    PERFORM law_refuse('A report keeps its period and its province.');
  END IF;
  IF OLD.state = 'published' AND NEW IS DISTINCT FROM OLD THEN
    PERFORM law_refuse('A published report no longer changes.');
  END IF;
  IF NEW.state <> OLD.state THEN
    IF (OLD.state::text, NEW.state::text) NOT IN
      (('drafting', 'submitted'), ('returned', 'submitted'), ('submitted', 'returned'), ('submitted', 'published')) THEN
      PERFORM law_refuse(format('A report does not go from %s to %s.', OLD.state, NEW.state));
    END IF;
    IF NEW.version <= OLD.version THEN
      PERFORM law_refuse('The version of a report rises with every change of state.');
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_report_update BEFORE UPDATE ON "Report" FOR EACH ROW EXECUTE FUNCTION law_report_update();

-- The lock is told by the portal's own times, which the writer records: the database's clock is not the portal's.

CREATE FUNCTION law_locks_at(report uuid) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT greatest(p."locksAt", r."extendedTo")
  FROM "Report" r JOIN "ReportingPeriod" p ON p.id = r."periodId" WHERE r.id = report
$$;

CREATE FUNCTION law_draft_is_open(report uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT state FROM "Report" WHERE id = report) NOT IN ('drafting', 'returned') THEN
    PERFORM law_refuse('Only a report that is being drafted or was returned can be edited.');
  END IF;
END $$;

CREATE FUNCTION law_report_item() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_draft_is_open(NEW."reportId");
  IF TG_OP = 'UPDATE' AND (NEW.id, NEW."reportId", NEW."taskId") IS DISTINCT FROM (OLD.id, OLD."reportId", OLD."taskId") THEN
    PERFORM law_refuse('An item keeps its report and its task.');
  END IF;
  IF TG_OP = 'UPDATE' AND NEW."editedAt" IS NULL THEN
    PERFORM law_refuse('An edit says who made it and when.');
  END IF;
  IF NEW."editedAt" >= law_locks_at(NEW."reportId") THEN
    PERFORM law_refuse('The period is locked.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_report_item BEFORE INSERT OR UPDATE ON "ReportItem" FOR EACH ROW EXECUTE FUNCTION law_report_item();

CREATE FUNCTION law_report_item_evidence() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_draft_is_open((SELECT "reportId" FROM "ReportItem" WHERE id = coalesce(NEW."itemId", OLD."itemId")));
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER law_report_item_evidence BEFORE INSERT OR UPDATE OR DELETE ON "ReportItemEvidence"
  FOR EACH ROW EXECUTE FUNCTION law_report_item_evidence();

-- Invariant 2: every revision stands on the one before it.

CREATE FUNCTION law_revision() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE last record;
BEGIN
  SELECT n, "contentHash" INTO last FROM "Revision" WHERE "reportId" = NEW."reportId" ORDER BY n DESC LIMIT 1;
  IF NEW.n <> coalesce(last.n, 0) + 1 THEN
    PERFORM law_refuse(format('Revision %s does not follow revision %s.', NEW.n, coalesce(last.n, 0)));
  END IF;
  IF NEW."previousHash" IS DISTINCT FROM last."contentHash" THEN
    PERFORM law_refuse('The previous hash is not that of the revision before.');
  END IF;
  IF NEW."submittedAt" >= law_locks_at(NEW."reportId") THEN
    PERFORM law_refuse('The period is locked.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_revision BEFORE INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION law_revision();

CREATE FUNCTION law_revision_item() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Decision" WHERE "revisionId" = NEW."revisionId") THEN
    PERFORM law_refuse('Nothing is added to a revision that was decided.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_revision_item BEFORE INSERT ON "RevisionItem" FOR EACH ROW EXECUTE FUNCTION law_revision_item();

CREATE FUNCTION law_revision_item_evidence() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "Decision" d JOIN "RevisionItem" i ON i."revisionId" = d."revisionId" WHERE i.id = NEW."itemId") THEN
    PERFORM law_refuse('Nothing is added to a revision that was decided.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_revision_item_evidence BEFORE INSERT ON "RevisionItemEvidence"
  FOR EACH ROW EXECUTE FUNCTION law_revision_item_evidence();

-- Invariant 3: nobody decides on what they sent or wrote.

CREATE FUNCTION law_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE sent record;
BEGIN
  SELECT "reportId", "submittedById", "submittedAt" INTO sent FROM "Revision" WHERE id = NEW."revisionId";
  IF NEW."reviewerId" = sent."submittedById" THEN
    PERFORM law_refuse('Who sent a report does not review it.');
  END IF;
  IF EXISTS (SELECT FROM "ReportItem" WHERE "reportId" = sent."reportId" AND "editedById" = NEW."reviewerId") THEN
    PERFORM law_refuse('Who edited a report does not review it.');
  END IF;
  IF NEW."decidedAt" < sent."submittedAt" THEN
    PERFORM law_refuse('A decision comes after what it decides.');
  END IF;
  IF NEW.outcome = 'returned' AND NEW."decidedAt" >= law_locks_at(sent."reportId") THEN
    PERFORM law_refuse('The period is locked: a report can be published, no longer returned.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_decision BEFORE INSERT ON "Decision" FOR EACH ROW EXECUTE FUNCTION law_decision();

CREATE FUNCTION law_remark() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT outcome FROM "Decision" WHERE id = NEW."decisionId") <> 'returned' THEN
    PERFORM law_refuse('Remarks belong to what was returned.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_remark BEFORE INSERT ON "Remark" FOR EACH ROW EXECUTE FUNCTION law_remark();

-- At commit, a report's state is what its newest revision and the decision on it say (invariants 4 and 6).

CREATE FUNCTION law_state_of(report uuid) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce(
    (SELECT coalesce(d.outcome::text, 'submitted') FROM "Revision" v LEFT JOIN "Decision" d ON d."revisionId" = v.id
     WHERE v."reportId" = report ORDER BY v.n DESC LIMIT 1), 'drafting')
$$;

CREATE FUNCTION law_report_agrees(report uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE found record; last uuid;
BEGIN
  SELECT state, "publishedRevisionId" INTO found FROM "Report" WHERE id = report;
  IF found.state::text <> law_state_of(report) THEN
    PERFORM law_refuse(format('The report says %s, its newest revision says %s.', found.state, law_state_of(report)));
  END IF;
  SELECT id INTO last FROM "Revision" WHERE "reportId" = report ORDER BY n DESC LIMIT 1;
  IF found."publishedRevisionId" <> last THEN
    PERFORM law_refuse('The revision in force is the newest one of the report.');
  END IF;
  IF EXISTS (SELECT FROM "Revision" v JOIN "Decision" d ON d."revisionId" = v.id
             WHERE v."reportId" = report AND v.id <> last AND d.outcome = 'published') THEN
    PERFORM law_refuse('A report has one published revision.');
  END IF;
END $$;

CREATE FUNCTION law_report_at_commit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_report_agrees(NEW.id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER law_report_at_commit AFTER INSERT OR UPDATE OF state, "publishedRevisionId" ON "Report"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_report_at_commit();

CREATE FUNCTION law_revision_at_commit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_report_agrees(NEW."reportId");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER law_revision_at_commit AFTER INSERT ON "Revision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_revision_at_commit();

CREATE FUNCTION law_decision_at_commit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_report_agrees((SELECT "reportId" FROM "Revision" WHERE id = NEW."revisionId"));
  IF NEW.outcome = 'returned' AND NOT EXISTS (SELECT FROM "Remark" WHERE "decisionId" = NEW.id) THEN
    PERFORM law_refuse('A return has at least one remark with a reason.');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER law_decision_at_commit AFTER INSERT ON "Decision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_decision_at_commit();

-- A document of the public record is corrected by its owner with the facts, never by the application.

CREATE FUNCTION law_document() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user = 'portal_app' AND OLD.state <> 'filed' AND NEW IS DISTINCT FROM OLD THEN
    OLD.state := NEW.state;
    IF NEW IS DISTINCT FROM OLD OR NEW.state <> 'withdrawn' THEN
      PERFORM law_refuse('A published document is withdrawn, never changed.');
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_document BEFORE UPDATE ON "Document" FOR EACH ROW EXECUTE FUNCTION law_document();

-- The audit log is one chain; the lock is held to the end of the transaction so that ids follow the chain.

CREATE FUNCTION audit_event_hash(event "AuditEvent") RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    event."previousHash", event.id, to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
    event."actorId", event."actorRole", event."provinceId", event.action, event."objectType", event."objectId",
    event.outcome, event."requestId", event.detail)::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION law_audit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('AuditEvent', 0));
  NEW.id := nextval('"AuditEvent_id_seq"');
  NEW."previousHash" := (SELECT hash FROM "AuditEvent" ORDER BY id DESC LIMIT 1);
  NEW.hash := audit_event_hash(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER law_audit BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION law_audit();

/* The first event that does not stand on the one before it, or whose content was changed; none when the chain holds. */
CREATE FUNCTION audit_first_break() RETURNS bigint LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT c.id FROM (
    SELECT e.id, e.hash, e."previousHash", audit_event_hash(e) AS computed, lag(e.hash) OVER (ORDER BY e.id) AS before
    FROM "AuditEvent" e) c
  WHERE c.hash IS DISTINCT FROM c.computed OR c."previousHash" IS DISTINCT FROM c.before
  ORDER BY c.id LIMIT 1
$$;
