-- The other words for a thing, so that an answer can say which of them it answers to.
CREATE VIEW published."SearchAlias" WITH (security_barrier) AS
  SELECT kind::text::published."SearchKind" AS kind, address, alias FROM public."SearchAlias";
GRANT SELECT ON published."SearchAlias" TO portal_public;

-- An index is entered with everybody who published it and when, not with the last of them alone.
CREATE OR REPLACE FUNCTION search.enter_indicator(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('indicator', which);
  SELECT search.put(ROW('indicator', i.code, lower(i.code), i."nameVi", i."nameEn", by.whom, by.whom, NULL,
      ARRAY[i.code, i."nameVi", i."nameEn", i.code || ' index', 'chỉ số ' || i.code] || ARRAY(
        SELECT i.code || ' ' || e.scheme FROM "IndicatorEdition" e WHERE e."indicatorCode" = i.code AND e.scheme <> ''),
      '{}', '{}',
      concat_ws(' ', 'xếp hạng chỉ số ranking index score điểm', by.whom, (
        SELECT string_agg(concat_ws(' ', e."nameVi", e."nameEn", e."legalDocument", e.scheme), ' '
          ORDER BY e.scheme, e.component)
        FROM "IndicatorEdition" e WHERE e."indicatorCode" = i.code)))::search.entry)
  FROM "Indicator" i
  CROSS JOIN LATERAL (
    SELECT CASE WHEN count(*) > 1
      THEN string_agg(concat(p.publisher, ' (', p.since, CASE WHEN p.since < p.until THEN '–' || p.until END, ')'), '; ' ORDER BY p.since)
      ELSE coalesce(min(p.publisher), i.publisher) END AS whom
    FROM (
      SELECT e.publisher, min(e."yearFrom") AS since, max(coalesce(e."yearTo", e."yearFrom")) AS until
      FROM "IndicatorEdition" e WHERE e."indicatorCode" = i.code AND e.publisher IS NOT NULL GROUP BY 1
    ) p
  ) by
  WHERE i.code = which
$$;

SELECT search.enter_indicator(code) FROM "Indicator";
