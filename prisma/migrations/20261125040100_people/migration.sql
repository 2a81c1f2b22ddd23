-- The administration of accounts: who proved by password who they are and when, roles that end on the day they began,
-- a portal that never runs out of administrators, and what a leaver handed over.

-- When the holder of the session last gave the password again, by the machine's clock.
ALTER TABLE "Session" ADD COLUMN "provenAt" TIMESTAMPTZ(3);

-- A role taken back on its first day, or before it, was never held: an empty range.
ALTER TABLE "RoleGrant" DROP CONSTRAINT "RoleGrant_range";
ALTER TABLE "RoleGrant"
  ADD CONSTRAINT "RoleGrant_range" CHECK ("validFrom" <= "validTo"),
  ADD CONSTRAINT "RoleGrant_not_to_oneself" CHECK ("grantedById" <> "userId");

-- One administrator always remains: an account that can sign in and holds the role with no last day, so that no mere
-- passing of time takes the last one away. The lock makes those who remove each other wait for one another.
CREATE FUNCTION law_last_administrator() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'User' AND NOT EXISTS (
    SELECT FROM "RoleGrant" held WHERE held."userId" = NEW.id AND held.role = 'admin' AND held."validTo" IS NULL
  ) THEN
    RETURN NULL;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('administrators', 0));
  IF NOT EXISTS (
    SELECT FROM "RoleGrant" held JOIN "User" holder ON holder.id = held."userId"
    WHERE held.role = 'admin' AND held."validTo" IS NULL AND held."validFrom" <= current_date
      AND holder."disabledAt" IS NULL AND holder."passwordHash" IS NOT NULL
  ) THEN
    PERFORM law_refuse('The last administrator stays: give the role to somebody else first.');
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER law_last_administrator AFTER UPDATE ON "RoleGrant" FOR EACH ROW
  WHEN (OLD.role = 'admin' AND OLD."validTo" IS NULL
    AND (NEW.role <> 'admin' OR NEW."validTo" IS NOT NULL OR NEW."userId" <> OLD."userId"))
  EXECUTE FUNCTION law_last_administrator();
CREATE TRIGGER law_last_administrator AFTER UPDATE ON "User" FOR EACH ROW
  WHEN (OLD."disabledAt" IS NULL AND NEW."disabledAt" IS NOT NULL
    OR OLD."passwordHash" IS NOT NULL AND NEW."passwordHash" IS NULL)
  EXECUTE FUNCTION law_last_administrator();

-- What a leaver had open, and who goes on with it. Rights stay the province's; who wrote what is not rewritten.
CREATE TABLE "Handover" (
  "id" UUID NOT NULL,
  "fromId" UUID NOT NULL,
  "toId" UUID NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "reportIds" UUID[] NOT NULL DEFAULT '{}',
  "documentIds" UUID[] NOT NULL DEFAULT '{}',
  "reservedIds" UUID[] NOT NULL DEFAULT '{}',
  CONSTRAINT "Handover_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Handover_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Handover_toId_fkey" FOREIGN KEY ("toId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Handover_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Handover_to_another" CHECK ("fromId" <> "toId"),
  CONSTRAINT "Handover_of_something" CHECK (cardinality("reportIds") + cardinality("documentIds") + cardinality("reservedIds") > 0)
);
CREATE INDEX "Handover_fromId_idx" ON "Handover" ("fromId");
CREATE INDEX "Handover_toId_idx" ON "Handover" ("toId");
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "Handover" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "Handover" TO portal_app;

-- The audit log is read newest first, by person, act, province and day.
DROP INDEX "AuditEvent_actorId_idx";
CREATE INDEX "AuditEvent_actorId_id_idx" ON "AuditEvent" ("actorId", "id");
CREATE INDEX "AuditEvent_provinceId_id_idx" ON "AuditEvent" ("provinceId", "id");
CREATE INDEX "AuditEvent_action_id_idx" ON "AuditEvent" ("action", "id");
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent" ("at");
