-- The outbox becomes a queue: a message is claimed by one sender at a time, handed to the mail server at most once, and
-- every try is on record. A queue of its own would keep its jobs in another transaction's words and its own schema;
-- these are columns of the row that already tells of the event.

ALTER TABLE "User" ADD COLUMN "locale" TEXT NOT NULL DEFAULT 'vi';
ALTER TABLE "User" ADD CONSTRAINT "User_locale" CHECK ("locale" IN ('vi', 'en'));

ALTER TABLE "Notice"
  ADD COLUMN "once" TEXT,
  ADD COLUMN "secret" TEXT,
  ADD COLUMN "expiresAt" TIMESTAMPTZ(3),
  ADD COLUMN "queuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "nextTryAt" TIMESTAMPTZ(3),
  ADD COLUMN "leasedBy" UUID,
  ADD COLUMN "leasedUntil" TIMESTAMPTZ(3),
  ADD COLUMN "handedAt" TIMESTAMPTZ(3),
  ADD COLUMN "readAt" TIMESTAMPTZ(3);

-- What waited before there was a sender is told in the portal and not sent late; links to passwords, long dead, go.
UPDATE "Notice" SET detail = detail - 'link' WHERE detail ? 'link';

DROP INDEX "Notice_sentAt_idx";
CREATE UNIQUE INDEX "Notice_once_key" ON "Notice" ("once");
CREATE INDEX "Notice_nextTryAt_idx" ON "Notice" ("nextTryAt");
CREATE INDEX "Notice_toId_at_idx" ON "Notice" ("toId", "at");

-- Sent, or still to be sent, never both; what is sent was handed over.
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_sent_or_waiting"
  CHECK ("sentAt" IS NULL OR ("nextTryAt" IS NULL AND "handedAt" IS NOT NULL AND "secret" IS NULL));

CREATE TABLE "NoticeAttempt" (
  "id" UUID NOT NULL,
  "noticeId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "result" TEXT NOT NULL,
  "reply" INTEGER,
  CONSTRAINT "NoticeAttempt_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "NoticeAttempt_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "NoticeAttempt_result" CHECK ("result" IN ('sent', 'later', 'refused', 'unconfirmed', 'too-late'))
);
CREATE INDEX "NoticeAttempt_noticeId_idx" ON "NoticeAttempt" ("noticeId");
-- A message arrives once: a second record that says so is refused.
CREATE UNIQUE INDEX "NoticeAttempt_sent_once" ON "NoticeAttempt" ("noticeId") WHERE "result" = 'sent';
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "NoticeAttempt" EXECUTE FUNCTION law_history();

CREATE TABLE "NoticeOptOut" (
  "userId" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  CONSTRAINT "NoticeOptOut_pkey" PRIMARY KEY ("userId", "kind"),
  CONSTRAINT "NoticeOptOut_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE RESTRICT ON UPDATE CASCADE
);

GRANT SELECT, INSERT ON "NoticeAttempt" TO portal_app;
GRANT SELECT, INSERT, DELETE ON "NoticeOptOut" TO portal_app;
