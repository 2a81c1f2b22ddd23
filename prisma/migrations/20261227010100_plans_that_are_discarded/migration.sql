-- A plan that was written down wrongly stays on record and is discarded, as what was applied is taken back.
ALTER TABLE "ReorganisationAct" DROP CONSTRAINT "ReorganisationAct_act";
ALTER TABLE "ReorganisationAct" ADD CONSTRAINT "ReorganisationAct_act" CHECK ("act" IN ('apply', 'revert', 'discard'));
