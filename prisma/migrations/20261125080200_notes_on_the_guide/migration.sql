-- A short text that the administrator puts beside the guide of a role. The newest one stands; a blank one takes it away.

CREATE TABLE "HelpNote" (
  "id" UUID NOT NULL,
  "role" TEXT NOT NULL,
  "textVi" TEXT NOT NULL,
  "textEn" TEXT NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "HelpNote_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "HelpNote_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "HelpNote_role" CHECK ("role" IN ('public', 'officer', 'leader', 'reviewer', 'ministry_leader', 'observer', 'admin')),
  CONSTRAINT "HelpNote_length" CHECK (length("textVi") <= 600 AND length("textEn") <= 600),
  CONSTRAINT "HelpNote_both_languages" CHECK (("textVi" = '') = ("textEn" = ''))
);
CREATE INDEX "HelpNote_role_at_idx" ON "HelpNote" ("role", "at");
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "HelpNote" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "HelpNote" TO portal_app;

-- The public reads what stands, not who wrote it and not what stood before.
CREATE VIEW published."HelpNote" WITH (security_barrier) AS
  SELECT DISTINCT ON (role) role, "textVi", "textEn", at FROM public."HelpNote" ORDER BY role, at DESC, id DESC;
GRANT SELECT ON published."HelpNote" TO portal_public;
