-- What a leaver talked about is handed over too: reports on whose items they still owe or await an answer.
ALTER TABLE "Handover" ADD COLUMN "talkedIds" UUID[] NOT NULL DEFAULT '{}';
ALTER TABLE "Handover" DROP CONSTRAINT "Handover_of_something";
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_of_something" CHECK (
  cardinality("reportIds") + cardinality("documentIds") + cardinality("reservedIds") + cardinality("talkedIds") > 0
);
