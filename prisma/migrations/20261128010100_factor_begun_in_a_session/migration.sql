-- What is being set up belongs to the session that began it: no other session finds it, or confirms it.
ALTER TABLE "Session" ADD COLUMN "startedSecret" TEXT, ADD COLUMN "startedAt" TIMESTAMPTZ(3);
ALTER TABLE "Session" ADD CONSTRAINT "Session_started" CHECK (("startedSecret" IS NULL) = ("startedAt" IS NULL));

-- What was begun before, nobody knows by whom, is begun again; a row that is left is one that counts.
DELETE FROM "SecondFactor" WHERE "secret" IS NULL;
ALTER TABLE "SecondFactor"
  DROP CONSTRAINT "SecondFactor_confirmed",
  DROP CONSTRAINT "SecondFactor_started",
  DROP CONSTRAINT "SecondFactor_of_something",
  DROP COLUMN "startedSecret",
  DROP COLUMN "startedAt",
  ALTER COLUMN "secret" SET NOT NULL,
  ALTER COLUMN "confirmedAt" SET NOT NULL,
  ALTER COLUMN "lastStep" SET NOT NULL;
