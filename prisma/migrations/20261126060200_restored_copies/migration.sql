-- A database that came back from a backup sends no mail until somebody says that it is the one in use: a copy made for a
-- drill, or beside the portal it was taken from, must not write to the provinces.

CREATE TABLE "RestoredCopy" (
  "restoredAt" TIMESTAMPTZ(3) NOT NULL,
  "takenAt" TIMESTAMPTZ(3) NOT NULL,
  "confirmedAt" TIMESTAMPTZ(3),
  CONSTRAINT "RestoredCopy_pkey" PRIMARY KEY ("restoredAt")
);
GRANT SELECT ON "RestoredCopy" TO portal_app;
