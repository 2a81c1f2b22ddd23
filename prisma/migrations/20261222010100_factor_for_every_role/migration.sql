-- From when a second factor is asked whatever the role is: fourteen days after the first sign-in, and for whoever signed
-- in before this was asked, fourteen days from here.
ALTER TABLE "User" ADD COLUMN "factorDueAt" TIMESTAMPTZ(3);

UPDATE "User" u SET "factorDueAt" = now() + interval '14 days'
WHERE EXISTS (SELECT FROM "Session" s WHERE s."userId" = u.id);
