-- When work of the night was last tried and last done: written by the operator's commands, as the owner, and read by the
-- portal to tell that a backup is old.
CREATE TABLE "NightlyWork" (
  "work" TEXT NOT NULL,
  "triedAt" TIMESTAMPTZ(3) NOT NULL,
  "doneAt" TIMESTAMPTZ(3),
  "isFailed" BOOLEAN NOT NULL,
  CONSTRAINT "NightlyWork_pkey" PRIMARY KEY ("work"),
  CONSTRAINT "NightlyWork_known" CHECK ("work" IN ('backup', 'verify', 'files')),
  CONSTRAINT "NightlyWork_done" CHECK ("doneAt" <= "triedAt" AND ("isFailed" OR "doneAt" IS NOT NULL))
);

GRANT SELECT ON "NightlyWork" TO portal_app;
