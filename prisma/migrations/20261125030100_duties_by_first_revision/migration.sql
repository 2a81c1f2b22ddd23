-- Says the same of a duty as before and reads a third of it: law_report_agrees holds a report's published revision to be
-- its newest one, so there is one exactly when something of it was published; and the first revision was sent first.

CREATE OR REPLACE VIEW published."Duty" WITH (security_barrier) AS
  SELECT r."periodId", r."provinceId", r."exemptionReason" IS NOT NULL AS "isExempt",
    coalesce(r."extendedTo", p."dueAt") AS "dueAt",
    CASE WHEN r."publishedRevisionId" IS NOT NULL THEN
      (SELECT v."submittedAt" FROM public."Revision" v WHERE v."reportId" = r.id AND v.n = 1)
    END AS "firstSubmittedAt"
  FROM public."Report" r JOIN public."ReportingPeriod" p ON p.id = r."periodId";
