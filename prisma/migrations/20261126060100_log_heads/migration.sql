-- The newest link of the audit log's chain, kept and published once a day: a chain alone does not show that its tail was
-- cut off. Whoever wrote a head down can ask later whether the log still holds it.

CREATE TABLE "LogHead" (
  "day" DATE NOT NULL,
  "eventId" BIGINT NOT NULL,
  "hash" TEXT NOT NULL,
  "keptAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "LogHead_pkey" PRIMARY KEY ("day")
);
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "LogHead" EXECUTE FUNCTION law_history();

-- A head names the newest event; a later day never names an earlier one.

CREATE FUNCTION law_log_head() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM (SELECT id, hash FROM "AuditEvent" ORDER BY id DESC LIMIT 1) newest
    WHERE newest.id = NEW."eventId" AND newest.hash = NEW.hash) THEN
    PERFORM law_refuse('A head is the newest event of the log.');
  END IF;
  IF EXISTS (SELECT FROM "LogHead" WHERE "day" > NEW."day") THEN
    PERFORM law_refuse('A head is not kept for a day before the newest.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_log_head BEFORE INSERT ON "LogHead" FOR EACH ROW EXECUTE FUNCTION law_log_head();

GRANT SELECT, INSERT ON "LogHead" TO portal_app;
CREATE VIEW published."LogHead" WITH (security_barrier) AS SELECT "day", "eventId", hash, "keptAt" FROM public."LogHead";
GRANT SELECT ON published."LogHead" TO portal_public;

-- The first head that the log no longer holds: the event is gone, or is another one.

CREATE FUNCTION audit_first_lost_head() RETURNS date LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT h."day" FROM "LogHead" h
  WHERE NOT EXISTS (SELECT FROM "AuditEvent" e WHERE e.id = h."eventId" AND e.hash = h.hash)
  ORDER BY h."day" LIMIT 1
$$;

-- What an event's hash covers, as text, so that an exported log can be checked without the portal. The hash stays what it was.

CREATE FUNCTION audit_event_text(event "AuditEvent") RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_array(
    event."previousHash", event.id, to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
    event."actorId", event."actorRole", event."provinceId", event.action, event."objectType", event."objectId",
    event.outcome, event."requestId", event.detail)::text
$$;
CREATE OR REPLACE FUNCTION audit_event_hash(event "AuditEvent") RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT encode(sha256(convert_to(audit_event_text(event), 'UTF8')), 'hex')
$$;
