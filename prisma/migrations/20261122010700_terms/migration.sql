-- The words of the field in both languages: shown as the glossary and found by the search.

CREATE TABLE "Term" (
  "slug" TEXT NOT NULL,
  "termVi" TEXT NOT NULL,
  "termEn" TEXT NOT NULL,
  "abbreviation" TEXT,
  "noteVi" TEXT,
  "noteEn" TEXT,
  CONSTRAINT "Term_pkey" PRIMARY KEY ("slug")
);

GRANT SELECT ON "Term" TO portal_app;

CREATE VIEW published."Term" WITH (security_barrier) AS
  SELECT slug, "termVi", "termEn", abbreviation, "noteVi", "noteEn"
  FROM public."Term";

GRANT SELECT ON published."Term" TO portal_public;
