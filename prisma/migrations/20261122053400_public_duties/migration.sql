-- Whether provinces report in time is for the public to know; what they wrote before it was decided is not. Of a duty
-- the public sees that it exists, whether it was waived, when it was due with any extension, and – only once something
-- of it has been published – when it was first sent, because a return does not make a punctual report late.

CREATE VIEW published."Duty" WITH (security_barrier) AS
  SELECT r."periodId", r."provinceId", r."exemptionReason" IS NOT NULL AS "isExempt",
    coalesce(r."extendedTo", p."dueAt") AS "dueAt",
    (
      SELECT min(v."submittedAt") FROM public."Revision" v
      WHERE v."reportId" = r.id AND EXISTS (
        SELECT FROM public."Revision" o JOIN public."Decision" d ON d."revisionId" = o.id
        WHERE o."reportId" = r.id AND d.outcome = 'published'
      )
    ) AS "firstSubmittedAt"
  FROM public."Report" r JOIN public."ReportingPeriod" p ON p.id = r."periodId";

GRANT SELECT ON published."Duty" TO portal_public;
