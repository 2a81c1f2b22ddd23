-- What somebody cited, word for word: found by its own digest, added and never changed.

CREATE TABLE "Citation" (
  "hash" TEXT NOT NULL,
  "content" TEXT NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "Citation_pkey" PRIMARY KEY ("hash"),
  CONSTRAINT "Citation_is_its_hash" CHECK ("hash" = encode(sha256(convert_to("content", 'UTF8')), 'hex')),
  CONSTRAINT "Citation_is_small" CHECK (octet_length("content") <= 65536)
);

GRANT SELECT, INSERT ON "Citation" TO portal_app;

CREATE VIEW published."Citation" WITH (security_barrier) AS
  SELECT hash, content, "createdAt"
  FROM public."Citation";

GRANT SELECT ON published."Citation" TO portal_public;
