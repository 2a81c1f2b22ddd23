-- Who published an edition: the ministry that runs an index may change, what an earlier one said does not.
ALTER TABLE "IndicatorEdition" ADD COLUMN publisher TEXT;

CREATE OR REPLACE VIEW published."IndicatorEdition" WITH (security_barrier) AS
  SELECT id, "indicatorCode", scheme, component, "nameVi", "nameEn", "yearFrom", "yearTo", "legalDocument",
    "legalDocumentDate", weight, "weightBasis", "seriesBreaks", note, publisher
  FROM public."IndicatorEdition";
