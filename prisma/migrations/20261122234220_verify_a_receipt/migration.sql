-- Anyone may check a receipt. Numbers can be guessed, and what was sent and not published is for two parties to know: so
-- there is no view of receipts to read through, only one answer to one question. A receipt is told of when its report was
-- published, or when whoever asks also holds its content hash, which is printed on it and nowhere else.
CREATE FUNCTION published.receipt(asked text, given text)
RETURNS TABLE (
  receipt text, "provinceId" uuid, "periodCode" text, n integer, "submittedAt" timestamptz, "contentHash" text,
  "isPublished" boolean
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT v.receipt, r."provinceId", p.code, v.n, v."submittedAt", v."contentHash", d.id IS NOT NULL
  FROM public."Revision" v
  JOIN public."Report" r ON r.id = v."reportId"
  JOIN public."ReportingPeriod" p ON p.id = r."periodId"
  LEFT JOIN public."Decision" d ON d."revisionId" = v.id AND d.outcome = 'published'
  WHERE v.receipt = asked AND (d.id IS NOT NULL OR v."contentHash" = given)
$$;

REVOKE ALL ON FUNCTION published.receipt(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION published.receipt(text, text) TO portal_public;
