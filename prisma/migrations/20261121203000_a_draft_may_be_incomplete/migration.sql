-- What is typed is kept: a draft may still lack its status or its percent. A figure never stands beside a reason
-- why there is none.

ALTER TABLE "ReportItem"
  DROP CONSTRAINT "ReportItem_value_or_reason",
  DROP CONSTRAINT "ReportItem_value",
  ADD CONSTRAINT "ReportItem_value_or_reason" CHECK (
    coalesce("valueStatus" = 'reported', true) OR (percent IS NULL AND value IS NULL)),
  ADD CONSTRAINT "ReportItem_value" CHECK (value >= 0);
