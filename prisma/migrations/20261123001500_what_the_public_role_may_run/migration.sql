-- The functions behind the triggers of search run as their owner. Only their triggers need them: whoever may run them
-- could hang them on a table of his own and have the owner do his work.
REVOKE EXECUTE ON FUNCTION search.follow(), search.follow_alias() FROM PUBLIC;

-- The hash before a published revision is that of one which was returned: a secret between sender and reviewer, with
-- which a receipt is checked. The column stays for the model and says nothing.
CREATE OR REPLACE VIEW published."Revision" WITH (security_barrier) AS
  SELECT v.id, v."reportId", v.n, v."submittedAt", v."contentHash", NULL::text AS "previousHash", v.receipt
  FROM public."Revision" v
  WHERE EXISTS (SELECT FROM public."Decision" d WHERE d."revisionId" = v.id AND d.outcome = 'published');
