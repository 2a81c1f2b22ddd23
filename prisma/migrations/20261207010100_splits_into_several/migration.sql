-- A split forms two units or more.
ALTER TABLE "ReorganisationPlan" DROP CONSTRAINT "ReorganisationPlan_merger_or_split";
ALTER TABLE "ReorganisationPlan" ADD CONSTRAINT "ReorganisationPlan_merger_or_split" CHECK (
  (cardinality("fromIds") >= 2 AND jsonb_array_length("into") = 1)
  OR (cardinality("fromIds") = 1 AND jsonb_array_length("into") >= 2));
