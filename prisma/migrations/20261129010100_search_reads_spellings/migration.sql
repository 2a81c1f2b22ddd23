-- Names are found in their other spellings and one letter wrong, and what has a date by its date.

ALTER TABLE "SearchEntry" ADD COLUMN "spellings" TEXT[] NOT NULL DEFAULT '{}', ADD COLUMN "near" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "SearchEntry" ALTER COLUMN "spellings" DROP DEFAULT, ALTER COLUMN "near" DROP DEFAULT;
CREATE INDEX "SearchEntry_spellings_idx" ON "SearchEntry" USING gin ("spellings");
CREATE INDEX "SearchEntry_near_idx" ON "SearchEntry" USING gin ("near");

CREATE OR REPLACE VIEW published."SearchEntry" AS
  SELECT kind::text::published."SearchKind" AS kind, key, address, "titleVi", "titleEn", "aboutVi", "aboutEn", "on",
    names, codes, initials, spelling, words, spellings, near
  FROM public."SearchEntry";

-- Names whose spellings sound the same as one, spaced and as one word: `Bắc Cạn` and `Bắc Kạn`, `Qui Nhơn` and
-- `quynhon`. None with figures. The twin of `spellingsOf` in lib/features/search/model/spelling.ts; a test compares the two.
CREATE FUNCTION search.spellings(forms text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT s ORDER BY s), '{}')
  FROM unnest(forms) AS f,
    LATERAL (SELECT translate(regexp_replace(f, 'k(?!h)', 'c', 'g'), 'y', 'i') AS key) k,
    unnest(ARRAY[key, replace(key, ' ', '')]) AS s
  WHERE length(key) BETWEEN 4 AND 30 AND key !~ '[0-9]'
$$;

-- Each name of five letters or more, and what is left of it without one of them. The twin of `nearOf`.
CREATE FUNCTION search.near(spellings text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT n ORDER BY n), '{}')
  FROM unnest(spellings) AS s, generate_series(0, length(s)) AS gone,
    LATERAL (SELECT CASE gone WHEN 0 THEN s ELSE overlay(s PLACING '' FROM gone FOR 1) END AS n) l
  WHERE length(s) >= 5
$$;

-- `22 4 2022` and `2022 4 22` of a day that is known.
CREATE FUNCTION search.day_codes(day date, known "DatePrecision") RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN known = 'day' THEN ARRAY[to_char(day, 'FMDD FMMM YYYY'), to_char(day, 'YYYY FMMM FMDD')] ELSE '{}' END
$$;

-- `4 2022` of a day or month that is known.
CREATE FUNCTION search.month_codes(day date, known "DatePrecision") RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN known IN ('day', 'month') THEN ARRAY[to_char(day, 'FMMM YYYY')] ELSE '{}' END
$$;

CREATE OR REPLACE FUNCTION search.put(e search.entry) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  known text[] := search.forms(e.names);
  aliases text[] := ARRAY(SELECT a.alias FROM "SearchAlias" a WHERE a.kind = e.kind AND a.address = e.address);
  short text[] := search.forms(e.codes || aliases || search.compact(aliases));
  -- A day is asked for as a whole; its figures say nothing of anything else.
  telling text[] := ARRAY(SELECT s FROM unnest(short) AS s WHERE s !~ '^[0-9]+ [0-9 ]+$');
  spelt text[] := search.spellings(known || short);
BEGIN
  INSERT INTO "SearchEntry" VALUES (e.kind, e.key, e.address, e.title_vi, e.title_en, e.about_vi, e.about_en, e.day,
    -- Nobody misspells a whole title, and comparing long ones takes long.
    known, short, coalesce(e.initials, '{}'), array_to_string(ARRAY(SELECT n FROM unnest(known) AS n WHERE length(n) < 60), ' | '),
    concat(' ', array_to_string(known || telling || e.initials, ' | '), ' | ', search.form(e.more), ' '),
    spelt, search.near(spelt))
  ON CONFLICT (kind, key) DO UPDATE SET (address, "titleVi", "titleEn", "aboutVi", "aboutEn", "on", names, codes,
    initials, spelling, words, spellings, near) = ROW (excluded.address, excluded."titleVi", excluded."titleEn", excluded."aboutVi",
    excluded."aboutEn", excluded."on", excluded.names, excluded.codes, excluded.initials,
    excluded.spelling, excluded.words, excluded.spellings, excluded.near);
END $$;

CREATE OR REPLACE FUNCTION search.enter_document(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('document', which);
  SELECT search.put(ROW('document', d.id, d.id, coalesce(d.number, d.title, k.vi, d.id::text), coalesce(d.number, d.title, k.en, d.id::text),
      d.title, d.title, d."issuedOn", ARRAY[d.number, k.vi || ' ' || d.number, d.title], search.compact(ARRAY[d.number]) || search.day_codes(d."issuedOn", d.precision), '{}',
      concat_ws(' ', k.vi, k.en, k.short, d.issuer, d.signatory, to_char(d."issuedOn", 'YYYY'),
        'chuyển đổi số digital transformation văn bản document',
        (SELECT string_agg(DISTINCT concat_ws(' ', v."nameFull", v."nameEn"), ' ')
          FROM "ProvinceVersion" v WHERE v."provinceId" = d."provinceId")))::search.entry)
  FROM "Document" d LEFT JOIN (VALUES
    ('resolution', 'nghị quyết', 'resolution', 'nq'), ('directive', 'chỉ thị', 'directive', 'ct'),
    ('action_programme', 'chương trình hành động', 'action programme', 'cthđ'),
    ('programme', 'chương trình', 'programme', 'ctr'), ('scheme', 'đề án', 'scheme', 'đa'),
    ('plan', 'kế hoạch', 'plan', 'kh'),
    ('committee_decision', 'quyết định Ban Chỉ đạo', 'decision steering committee', 'qđ bcđ'),
    ('day_decision', 'quyết định ngày chuyển đổi số', 'decision digital transformation day', 'qđ'),
    ('annual_plan', 'kế hoạch năm', 'annual plan yearly', 'kh'), ('letter', 'công văn', 'official letter', 'cv'),
    ('decision', 'quyết định', 'decision', 'qđ'), ('law', 'luật', 'law', ''),
    ('other', 'văn bản', 'document', '')) AS k(kind, vi, en, short) ON k.kind = d.kind::text
  WHERE d.id = which::uuid AND d.state = 'published'
$$;

CREATE OR REPLACE FUNCTION search.enter_milestone(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('milestone', which);
  SELECT search.put(ROW('milestone', m.id, m.id, m."titleVi", m."titleEn", m."documentNumber", m."documentNumber", m.date,
      ARRAY[m."documentNumber", k.vi || ' ' || m."documentNumber", m."titleVi", m."titleEn"],
      search.day_codes(m.date, m.precision) || search.month_codes(m.date, m.precision)
        || to_char(to_date('2000-' || m."recursOn", 'YYYY-MM-DD'), 'FMDD FMMM'), '{}',
      concat_ws(' ', m."documentNumber", m."titleVi", m."titleEn", to_char(m.date, 'YYYY'), k.vi, k.en, k.short, 'mốc milestone'))::search.entry)
  FROM "Milestone" m LEFT JOIN (VALUES
    ('[/-]NĐ-', 'nghị định', 'decree', 'nđ'), ('[/-]QĐ[/-]', 'quyết định', 'decision', 'qđ'),
    ('[/-]NQ[/-]', 'nghị quyết', 'resolution', 'nq'), ('[/-]CT[/-]', 'chỉ thị', 'directive', 'ct')
  ) AS k(sign, vi, en, short) ON m."documentNumber" ~ k.sign
  WHERE m.id = which
$$;

-- What is there already.
SELECT search.enter_province(id::text) FROM "Province";
SELECT search.enter_document(id::text) FROM "Document";
SELECT search.enter_task(id::text) FROM "Task";
SELECT search.enter_indicator(code) FROM "Indicator";
SELECT search.enter_milestone(id) FROM "Milestone";
SELECT search.enter_term(slug) FROM "Term";
SELECT search.enter_page(screen) FROM "PortalPage";
SELECT search.enter_target(id) FROM "NationalTarget";
