-- A report may wait for its leader's signature. A label of its own migration: a new one is used only once it is kept.

ALTER TYPE "ReportState" ADD VALUE 'awaiting_signature' AFTER 'drafting';
ALTER TYPE published."ReportState" ADD VALUE 'awaiting_signature' AFTER 'drafting';
