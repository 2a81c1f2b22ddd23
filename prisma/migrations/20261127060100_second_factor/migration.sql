-- A second factor: codes of a person's own device (RFC 6238), and codes on paper for the day it is lost.

CREATE TABLE "SecondFactor" (
  "userId" UUID NOT NULL,
  -- Sealed under a key derived from AUTH_SECRET; null until a code of it was given.
  "secret" TEXT,
  "confirmedAt" TIMESTAMPTZ(3),
  -- The newest step of thirty seconds whose code was taken: none is taken twice.
  "lastStep" INTEGER,
  -- What is being set up, in place of the secret above once a code of it is given.
  "startedSecret" TEXT,
  "startedAt" TIMESTAMPTZ(3),
  CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("userId"),
  CONSTRAINT "SecondFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "SecondFactor_confirmed" CHECK (("secret" IS NULL) = ("confirmedAt" IS NULL) AND ("secret" IS NULL) = ("lastStep" IS NULL)),
  CONSTRAINT "SecondFactor_started" CHECK (("startedSecret" IS NULL) = ("startedAt" IS NULL)),
  CONSTRAINT "SecondFactor_of_something" CHECK ("secret" IS NOT NULL OR "startedSecret" IS NOT NULL)
);

CREATE TABLE "RecoveryCode" (
  -- SHA-256 of the code.
  "id" TEXT NOT NULL,
  "userId" UUID NOT NULL,
  "usedAt" TIMESTAMPTZ(3),
  CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "RecoveryCode_userId_idx" ON "RecoveryCode" ("userId");

-- When the holder of the session gave a code.
ALTER TABLE "Session" ADD COLUMN "factorAt" TIMESTAMPTZ(3);

GRANT SELECT, INSERT, UPDATE, DELETE ON "SecondFactor", "RecoveryCode" TO portal_app;
