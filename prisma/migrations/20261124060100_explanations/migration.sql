-- What the rules ask is answered by a sentence, and who answered or confirmed an item is kept with what was sent.
-- Both are between the province and the ministry: the published views do not name them.

ALTER TABLE "Task" ADD COLUMN "changeThreshold" INTEGER NOT NULL DEFAULT 50;
ALTER TABLE "Task" ADD CONSTRAINT "Task_change_threshold" CHECK ("changeThreshold" > 0);

ALTER TABLE "ReportItem" ADD COLUMN "explanation" TEXT;

ALTER TABLE "RevisionItem"
  ADD COLUMN "explanation" TEXT,
  ADD COLUMN "writtenById" UUID,
  ADD COLUMN "writtenAt" TIMESTAMPTZ(3),
  ADD CONSTRAINT "RevisionItem_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "RevisionItem_written" CHECK (("writtenById" IS NULL) = ("writtenAt" IS NULL));

-- Equal notes of other provinces are looked for by their words.
CREATE INDEX "RevisionItem_same_note" ON "RevisionItem" ("taskId", md5(note)) WHERE note IS NOT NULL;
