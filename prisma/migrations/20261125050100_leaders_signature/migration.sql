-- The leader's signature: off until the leader or the administrator turns it on for a province, from a day on. Then the
-- officer hands the draft up, and the leader signs it, which sends it, or gives it back with a word.

CREATE TYPE "HandUpOutcome" AS ENUM ('signed', 'sent_back', 'withdrawn');
CREATE TYPE published."HandUpOutcome" AS ENUM ('signed', 'sent_back', 'withdrawn');

CREATE TABLE "SignatureRule" (
  "id" UUID NOT NULL,
  "provinceId" UUID NOT NULL,
  "isOn" BOOLEAN NOT NULL,
  "validFrom" DATE NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "SignatureRule_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "SignatureRule_provinceId_fkey" FOREIGN KEY ("provinceId") REFERENCES "Province"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "SignatureRule_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "SignatureRule_provinceId_idx" ON "SignatureRule" ("provinceId");

CREATE TABLE "HandUp" (
  "id" UUID NOT NULL,
  "reportId" UUID NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "HandUp_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "HandUp_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "HandUp_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "HandUp_reportId_idx" ON "HandUp" ("reportId");

CREATE TABLE "HandUpEnding" (
  "handUpId" UUID NOT NULL,
  "outcome" "HandUpOutcome" NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "word" TEXT,
  CONSTRAINT "HandUpEnding_pkey" PRIMARY KEY ("handUpId"),
  CONSTRAINT "HandUpEnding_handUpId_fkey" FOREIGN KEY ("handUpId") REFERENCES "HandUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "HandUpEnding_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "HandUpEnding_word" CHECK (("outcome" = 'sent_back') = ("word" IS NOT NULL)),
  CONSTRAINT "HandUpEnding_says_why" CHECK (length(btrim("word")) BETWEEN 1 AND 2000)
);

CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "SignatureRule" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "HandUp" EXECUTE FUNCTION law_history();
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "HandUpEnding" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "SignatureRule", "HandUp", "HandUpEnding" TO portal_app;

-- Handing up is a part of writing: who does it has a hand in the report, and only an open draft goes up, once.

CREATE FUNCTION law_hand_up() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM law_draft_is_open(NEW."reportId");
  IF EXISTS (SELECT FROM "HandUp" h LEFT JOIN "HandUpEnding" e ON e."handUpId" = h.id
             WHERE h."reportId" = NEW."reportId" AND e."handUpId" IS NULL) THEN
    PERFORM law_refuse('The report waits for its signature already.');
  END IF;
  IF NEW."at" >= law_locks_at(NEW."reportId") THEN
    PERFORM law_refuse('The period is locked.');
  END IF;
  INSERT INTO "ReportEditor" ("reportId", "userId") VALUES (NEW."reportId", NEW."byId") ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER law_hand_up BEFORE INSERT ON "HandUp" FOR EACH ROW EXECUTE FUNCTION law_hand_up();

-- Four eyes: who ever wrote, proved or handed up any of a report does not sign it.

CREATE FUNCTION law_hand_up_ending() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE report uuid;
BEGIN
  SELECT "reportId" INTO report FROM "HandUp" WHERE id = NEW."handUpId";
  IF NEW.outcome = 'signed' AND (
    EXISTS (SELECT FROM "ReportEditor" WHERE "reportId" = report AND "userId" = NEW."byId")
    OR EXISTS (SELECT FROM "ReportItem" WHERE "reportId" = report AND "editedById" = NEW."byId")
  ) THEN
    PERFORM law_refuse('Who wrote a report does not sign it.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_hand_up_ending BEFORE INSERT ON "HandUpEnding" FOR EACH ROW EXECUTE FUNCTION law_hand_up_ending();

CREATE FUNCTION law_is_signed(report uuid, signer uuid, signed timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM "HandUp" h JOIN "HandUpEnding" e ON e."handUpId" = h.id
    WHERE h."reportId" = report AND e.outcome = 'signed' AND e."byId" = signer AND e."at" = signed)
$$;

CREATE FUNCTION law_needs_signature(report uuid, sent timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce(
    (SELECT s."isOn" FROM "SignatureRule" s JOIN "Report" r ON r."provinceId" = s."provinceId"
     WHERE r.id = report AND s."validFrom" <= (sent AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
     ORDER BY s."validFrom" DESC, s."at" DESC, s.id DESC LIMIT 1), false)
$$;

-- What is sent from a province that signs, or while it waits for a signature, is sent by the signature.

CREATE FUNCTION law_signature() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF ((SELECT state FROM "Report" WHERE id = NEW."reportId")::text = 'awaiting_signature'
      OR law_needs_signature(NEW."reportId", NEW."submittedAt"))
    AND NOT law_is_signed(NEW."reportId", NEW."submittedById", NEW."submittedAt") THEN
    PERFORM law_refuse('This report is sent by its leader''s signature.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_signature BEFORE INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION law_signature();

-- A signer wrote nothing, and may sign the same report again after it came back.

CREATE OR REPLACE FUNCTION note_submitter() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT law_is_signed(NEW."reportId", NEW."submittedById", NEW."submittedAt") THEN
    INSERT INTO "ReportEditor" ("reportId", "userId") VALUES (NEW."reportId", NEW."submittedById") ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION law_reopening() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE held record;
BEGIN
  SELECT r.id, r.state, r."publishedRevisionId" INTO held
    FROM "Report" r JOIN "Revision" v ON v."reportId" = r.id WHERE v.id = NEW."revisionId";
  IF held."publishedRevisionId" IS DISTINCT FROM NEW."revisionId" THEN
    PERFORM law_refuse('Only the revision in force is opened again.');
  END IF;
  IF EXISTS (SELECT FROM "ReportEditor" WHERE "reportId" = held.id AND "userId" = NEW."byId")
    OR EXISTS (SELECT FROM "Revision" WHERE "reportId" = held.id AND "submittedById" = NEW."byId") THEN
    PERFORM law_refuse('Who wrote or sent a report does not open it again.');
  END IF;
  RETURN NEW;
END $$;

-- The life of a report with the new state.

CREATE OR REPLACE FUNCTION law_report_update() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW."periodId", NEW."provinceId") IS DISTINCT FROM (OLD.id, OLD."periodId", OLD."provinceId") THEN
    PERFORM law_refuse('A report keeps its period and its province.');
  END IF;
  IF OLD.state = 'published' AND NEW IS DISTINCT FROM OLD AND NOT (
    NEW.state = 'returned' AND NEW."publishedRevisionId" = OLD."publishedRevisionId"
    AND EXISTS (SELECT FROM "Reopening" WHERE "revisionId" = OLD."publishedRevisionId")
  ) THEN
    PERFORM law_refuse('A published report no longer changes.');
  END IF;
  IF NEW.state <> OLD.state THEN
    IF (OLD.state::text, NEW.state::text) NOT IN
      (('drafting', 'submitted'), ('returned', 'submitted'), ('submitted', 'returned'), ('submitted', 'published'),
       ('published', 'returned'), ('drafting', 'awaiting_signature'), ('returned', 'awaiting_signature'),
       ('awaiting_signature', 'submitted'), ('awaiting_signature', 'drafting'), ('awaiting_signature', 'returned')) THEN
      PERFORM law_refuse(format('A report does not go from %s to %s.', OLD.state, NEW.state));
    END IF;
    IF NEW.version <= OLD.version THEN
      PERFORM law_refuse('The version of a report rises with every change of state.');
    END IF;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION law_state_of(report uuid) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN EXISTS (SELECT FROM "HandUp" h LEFT JOIN "HandUpEnding" e ON e."handUpId" = h.id
                 WHERE h."reportId" = report AND e."handUpId" IS NULL) THEN 'awaiting_signature'
    ELSE coalesce(
      (SELECT CASE WHEN o."revisionId" IS NULL THEN coalesce(d.outcome::text, 'submitted') ELSE 'returned' END
       FROM "Revision" v LEFT JOIN "Decision" d ON d."revisionId" = v.id LEFT JOIN "Reopening" o ON o."revisionId" = v.id
       WHERE v."reportId" = report ORDER BY v.n DESC LIMIT 1), 'drafting')
  END
$$;

CREATE FUNCTION law_hand_up_at_commit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'HandUp' THEN
    PERFORM law_report_agrees(NEW."reportId");
  ELSE
    PERFORM law_report_agrees((SELECT "reportId" FROM "HandUp" WHERE id = NEW."handUpId"));
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER law_hand_up_at_commit AFTER INSERT ON "HandUp"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_hand_up_at_commit();
CREATE CONSTRAINT TRIGGER law_hand_up_ending_at_commit AFTER INSERT ON "HandUpEnding"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION law_hand_up_at_commit();
