-- A remark names the fields it asks to mend, none for the whole item; and officer and reviewer talk about an item. Both
-- are between the province and the ministry: no published view holds them.

ALTER TABLE "Remark"
  ADD COLUMN "fields" TEXT[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT "Remark_fields" CHECK ("fields" <@ ARRAY['valueStatus', 'percent', 'value', 'completedOn', 'note',
    'obstacle', 'proposal', 'documentIds']);

CREATE TABLE "ItemMessage" (
  "id" UUID NOT NULL,
  "revisionId" UUID NOT NULL,
  "taskId" UUID NOT NULL,
  "byId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "isMinistry" BOOLEAN NOT NULL,
  "text" TEXT NOT NULL,
  CONSTRAINT "ItemMessage_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ItemMessage_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ItemMessage_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ItemMessage_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ItemMessage_says_something" CHECK (length(btrim("text")) BETWEEN 1 AND 1000)
);
CREATE INDEX "ItemMessage_revisionId_taskId_idx" ON "ItemMessage" ("revisionId", "taskId");
CREATE TRIGGER law_history BEFORE UPDATE OR DELETE OR TRUNCATE ON "ItemMessage" EXECUTE FUNCTION law_history();
GRANT SELECT, INSERT ON "ItemMessage" TO portal_app;

CREATE FUNCTION law_item_message() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "RevisionItem" WHERE "revisionId" = NEW."revisionId" AND "taskId" = NEW."taskId") THEN
    PERFORM law_refuse('One talks about an item that was sent.');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER law_item_message BEFORE INSERT ON "ItemMessage" FOR EACH ROW EXECUTE FUNCTION law_item_message();
