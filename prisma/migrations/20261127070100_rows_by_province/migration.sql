-- What officers write is fenced by province: a transaction of somebody's reaches the provinces he holds a role for, and
-- the setting `portal.provinces` says which: `*` for all, their ids for some; unset it reaches none. The policies bind the
-- application alone: the owner, and with it the published views and the triggers that run as it, sees everything.
--
-- Every fenced row says itself whose it is, in a column that the database fills from what the row hangs on. A policy that
-- asked the parent instead was measured: planning each statement took two to three times as long.

CREATE SCHEMA fence;
REVOKE ALL ON SCHEMA fence FROM PUBLIC;

/* What a province wrote stays that province's, since everything that hangs on it has been marked. */
CREATE FUNCTION fence.stays() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_refuse('What a province wrote stays its own.');
END $$;

/* Fences a table by a column of its own. The setting is compared as text, without a subquery: planning one for each
   table costs more than reading the setting for each row. `<> 0` rather than `> 0`, because PostgreSQL takes it to hold
   nearly always and so plans as it would without the fence. For migrations: `SELECT fence.put('"Report"', 'provinceId');`. */
CREATE FUNCTION fence.put(fenced regclass, province name) RETURNS void LANGUAGE plpgsql AS $put$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', fenced);
  EXECUTE format($$CREATE POLICY by_province ON %s TO portal_app USING (
    current_setting('portal.provinces', true) = '*' OR strpos(current_setting('portal.provinces', true), %I::text) <> 0
  )$$, fenced, province);
  EXECUTE format('CREATE TRIGGER fence_stays BEFORE UPDATE OF %1$I ON %2$s FOR EACH ROW
    WHEN (NEW.%1$I IS DISTINCT FROM OLD.%1$I) EXECUTE FUNCTION fence.stays()', province, fenced);
END $put$;

/* Fences a table by what it hangs on, which is fenced already: the rows there are marked, and each new one is before any
   law looks at it. For migrations: `SELECT fence.put_by('"Revision"', 'reportId', '"Report"');`. */
CREATE FUNCTION fence.put_by(fenced regclass, thing name, parent regclass, province name DEFAULT 'provinceId')
RETURNS void LANGUAGE plpgsql AS $put$
DECLARE
  follow text := format('fence.%I', 'follow_' || trim(BOTH '"' FROM parent::text));
BEGIN
  EXECUTE format($make$CREATE OR REPLACE FUNCTION %s() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $follow$
    BEGIN
      NEW."provinceId" := (SELECT p.%I FROM %s p WHERE p.id = NEW.%I);
      RETURN NEW;
    END $follow$ $make$, follow, province, parent, thing);
  EXECUTE format('REVOKE EXECUTE ON FUNCTION %s() FROM PUBLIC', follow);
  EXECUTE format('ALTER TABLE %s ADD COLUMN "provinceId" UUID', fenced);
  EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', fenced);
  EXECUTE format('UPDATE %s f SET "provinceId" = p.%I FROM %s p WHERE p.id = f.%I', fenced, province, parent, thing);
  EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', fenced);
  EXECUTE format('CREATE TRIGGER fence_follow BEFORE INSERT OR UPDATE OF %I, "provinceId" ON %s
    FOR EACH ROW EXECUTE FUNCTION %s()', thing, fenced, follow);
  PERFORM fence.put(fenced, 'provinceId');
END $put$;

/* Opens a fenced table to readers of every province, where the condition holds. */
CREATE FUNCTION fence.show(fenced regclass, condition text) RETURNS void LANGUAGE plpgsql AS $show$
BEGIN
  EXECUTE format('CREATE POLICY read_by_all ON %s FOR SELECT TO portal_app USING (%s)', fenced, condition);
END $show$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA fence FROM PUBLIC;

SELECT fence.put('"Report"', 'provinceId');
SELECT fence.put_by(child::regclass, 'reportId', '"Report"')
FROM unnest(ARRAY['"ReportItem"', '"ReportEditor"', '"Revision"', '"Reservation"', '"Relief"', '"HandUp"',
  '"ReportOwnTask"']) child;
SELECT fence.put_by(child::regclass, 'revisionId', '"Revision"')
FROM unnest(ARRAY['"RevisionItem"', '"Decision"', '"Reopening"', '"ItemMessage"', '"SeenTogether"']) child;
SELECT fence.put_by(child::regclass, 'itemId', '"ReportItem"')
FROM unnest(ARRAY['"ReportItemEvidence"', '"Explanation"']) child;
SELECT fence.put_by(child::regclass, 'itemId', '"RevisionItem"')
FROM unnest(ARRAY['"RevisionItemEvidence"', '"RevisionExplanation"']) child;
SELECT fence.put_by('"Remark"', 'decisionId', '"Decision"');
SELECT fence.put_by('"ReliefWithdrawal"', 'reliefId', '"Relief"');
SELECT fence.put_by('"HandUpEnding"', 'handUpId', '"HandUp"');
SELECT fence.put('"SignatureRule"', 'provinceId');

-- A document of the country, or of the public record, is read by everybody; a file of the record is given out by its view.
SELECT fence.put('"Document"', 'provinceId');
SELECT fence.show('"Document"', $$"provinceId" IS NULL OR state = 'published'$$);
SELECT fence.put_by(child::regclass, 'documentId', '"Document"'), fence.show(child::regclass, '"provinceId" IS NULL')
FROM unnest(ARRAY['"StoredFile"', '"DocumentDecision"', '"DocumentEditor"']) child;

SELECT fence.put('"CommitteeFiling"', 'provinceId');
SELECT fence.put_by(child::regclass, 'filingId', '"CommitteeFiling"')
FROM unnest(ARRAY['"CommitteeSeat"', '"CommitteeFilingEnd"']) child;

-- A task of the country is everybody's; of one of a province's own the views show what is published.
SELECT fence.put('"Task"', 'ownerId'), fence.show('"Task"', '"ownerId" IS NULL');
SELECT fence.put_by('"OwnTaskVersion"', 'taskId', '"Task"', 'ownerId');

-- What the observer says and what is answered is public at once.
SELECT fence.put('"Assessment"', 'provinceId'), fence.show('"Assessment"', 'true');
SELECT fence.put_by(child::regclass, 'assessmentId', '"Assessment"'), fence.show(child::regclass, 'true')
FROM unnest(ARRAY['"AssessmentReply"', '"AssessmentWithdrawal"']) child;

-- A law that asks whose a document or a task is, or who uses it, must find what the writer may not see.
ALTER FUNCTION law_evidence_is_own(uuid, uuid) SECURITY DEFINER;
ALTER FUNCTION law_document_is_used(uuid) SECURITY DEFINER;
ALTER FUNCTION law_document_is_held(uuid) SECURITY DEFINER;
ALTER FUNCTION law_own_item() SECURITY DEFINER;
ALTER FUNCTION law_national() SECURITY DEFINER;
