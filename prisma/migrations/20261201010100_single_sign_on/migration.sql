-- Whom the provider of single sign-on knows somebody as. Bound by the owner or by an opened invitation, never by address.
CREATE TABLE "SignOn" (
  "userId" UUID NOT NULL,
  "issuer" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "boundAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "SignOn_pkey" PRIMARY KEY ("userId"),
  CONSTRAINT "SignOn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "SignOn_named" CHECK ("issuer" <> '' AND "subject" <> '')
);
CREATE UNIQUE INDEX "SignOn_issuer_subject_key" ON "SignOn" ("issuer", "subject");

-- The provider proved a second factor when this session was opened, and the operator takes its word for it.
ALTER TABLE "Session" ADD COLUMN "providerFactor" BOOLEAN NOT NULL DEFAULT false;

GRANT SELECT, INSERT, DELETE ON "SignOn" TO portal_app;
