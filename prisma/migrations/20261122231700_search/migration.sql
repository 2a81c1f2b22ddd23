-- The search: one row for each thing one can look for, kept by triggers in the transaction that changes the thing,
-- so that a document is found the moment it is published. Only what the public may see is ever entered.

CREATE SCHEMA search;
REVOKE ALL ON SCHEMA search FROM PUBLIC;
GRANT USAGE ON SCHEMA search TO portal_public;

-- Similar spellings (trigrams) come from an extension a database's owner may create; the public role must reach it.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA search;
ALTER EXTENSION pg_trgm SET SCHEMA search;

CREATE TYPE "SearchKind" AS ENUM ('province', 'task', 'document', 'indicator', 'milestone', 'term', 'page');
CREATE TYPE published."SearchKind" AS ENUM ('province', 'task', 'document', 'indicator', 'milestone', 'term', 'page');

CREATE TABLE "SearchAlias" (
  "id" UUID NOT NULL,
  "kind" "SearchKind" NOT NULL,
  "address" TEXT NOT NULL,
  "alias" TEXT NOT NULL,
  "why" TEXT NOT NULL,
  CONSTRAINT "SearchAlias_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "SearchAlias_kind_address_idx" ON "SearchAlias" ("kind", "address");

CREATE TABLE "PortalPage" (
  "screen" TEXT NOT NULL,
  "titleVi" TEXT NOT NULL,
  "titleEn" TEXT NOT NULL,
  "aboutVi" TEXT NOT NULL,
  "aboutEn" TEXT NOT NULL,
  CONSTRAINT "PortalPage_pkey" PRIMARY KEY ("screen")
);

CREATE TABLE "SearchEntry" (
  "kind" "SearchKind" NOT NULL,
  "key" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "titleVi" TEXT NOT NULL,
  "titleEn" TEXT NOT NULL,
  "aboutVi" TEXT,
  "aboutEn" TEXT,
  "on" DATE,
  "names" TEXT[] NOT NULL,
  "codes" TEXT[] NOT NULL,
  "initials" TEXT[] NOT NULL,
  "spelling" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("kind", "key")
);
CREATE INDEX "SearchEntry_names_idx" ON "SearchEntry" USING gin ("names");
CREATE INDEX "SearchEntry_codes_idx" ON "SearchEntry" USING gin ("codes");
CREATE INDEX "SearchEntry_spelling_idx" ON "SearchEntry" USING gin ("spelling" search.gin_trgm_ops);
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING gin ("words" search.gin_trgm_ops);

GRANT SELECT ON "SearchAlias", "PortalPage" TO portal_app;

-- No security barrier: every row is public, and the indexes must be usable.
CREATE VIEW published."SearchEntry" AS
  SELECT kind::text::published."SearchKind" AS kind, key, address, "titleVi", "titleEn", "aboutVi", "aboutEn", "on",
    names, codes, initials, spelling, words
  FROM public."SearchEntry";
GRANT SELECT ON published."SearchEntry" TO portal_public;

-- ── How text is folded ──────────────────────────────────────────────────────

-- The twin of `searchForm` in lib/features/search/model/form.ts; a property test compares the two. No diacritics, `đ`
-- as `d`, lower case, punctuation as one space, digits apart from letters, no zeros in front: `05-NQ/TU` is `5 nq tu`.
CREATE FUNCTION search.form(given text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    normalize(lower(translate(
      regexp_replace(normalize(given, NFD), '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g'),
      'đĐðÐ', 'dddd') COLLATE "und-x-icu"), NFC),
    '[^[:alnum:]]+', ' ', 'g'),
    '([0-9])(?=[[:alpha:]])', '\1 ', 'g'),
    '([[:alpha:]])(?=[0-9])', '\1 ', 'g'),
    '\m0+(?=[0-9])', '', 'g'))
$$;

-- The distinct forms of several names, blank ones left out.
CREATE FUNCTION search.forms(given text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT f ORDER BY f), '{}')
  FROM unnest(given) AS g, search.form(g) AS f WHERE f <> ''
$$;

-- Names typed without spaces: `langson`.
CREATE FUNCTION search.compact(given text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT replace(f, ' ', '')), '{}') FROM unnest(search.forms(given)) AS f
$$;

-- Names by their initials, which several may share: `dn` is Đà Nẵng and Đồng Nai.
CREATE FUNCTION search.initials(given text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT regexp_replace(f, '(\S)\S*\s*', '\1', 'g')), '{}')
  FROM unnest(search.forms(given)) AS f WHERE f LIKE '% %'
$$;

-- ── How entries are made ────────────────────────────────────────────────────

CREATE TYPE search.entry AS (
  kind "SearchKind", key text, address text, title_vi text, title_en text, about_vi text, about_en text, day date,
  names text[], codes text[], initials text[], more text
);

-- Puts an entry in, with the aliases kept for it.
CREATE FUNCTION search.put(e search.entry) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  known text[] := search.forms(e.names);
  short text[] := search.forms(e.codes || ARRAY(
    SELECT a.alias FROM "SearchAlias" a WHERE a.kind = e.kind AND a.address = e.address));
BEGIN
  INSERT INTO "SearchEntry" VALUES (e.kind, e.key, e.address, e.title_vi, e.title_en, e.about_vi, e.about_en, e.day,
    -- Nobody misspells a whole title, and comparing long ones takes long.
    known, short, coalesce(e.initials, '{}'), array_to_string(ARRAY(SELECT n FROM unnest(known) AS n WHERE length(n) < 60), ' | '),
    concat(' ', array_to_string(known || short || e.initials, ' | '), ' | ', search.form(e.more), ' '))
  ON CONFLICT (kind, key) DO UPDATE SET (address, "titleVi", "titleEn", "aboutVi", "aboutEn", "on", names, codes,
    initials, spelling, words) = ROW (excluded.address, excluded."titleVi", excluded."titleEn", excluded."aboutVi",
    excluded."aboutEn", excluded."on", excluded.names, excluded.codes, excluded.initials,
    excluded.spelling, excluded.words);
END $$;

CREATE FUNCTION search.drop_entry(which "SearchKind", gone text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "SearchEntry" WHERE kind = which AND key = gone
$$;

CREATE FUNCTION search.enter_document(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('document', which);
  SELECT search.put(ROW('document', d.id, d.id, coalesce(d.number, d.title, k.vi, d.id::text), coalesce(d.number, d.title, k.en, d.id::text),
      d.title, d.title, d."issuedOn", ARRAY[d.number, k.vi || ' ' || d.number, d.title], search.compact(ARRAY[d.number]), '{}',
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

CREATE FUNCTION search.enter_province(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('province', which);
  SELECT search.put(ROW('province', p.id, p.slug, last.name, last."nameEn", last."nameFull", NULL, p."existsFrom",
      all_names.names, all_names.codes || search.compact(all_names.own), search.initials(all_names.own),
      concat_ws(' ', 'tỉnh thành phố tp province city', (
        SELECT string_agg(DISTINCT o.name, ' ') FROM "ReorganisationLink" l JOIN "ProvinceVersion" o
          ON (l."toId" = p.id AND o."provinceId" = l."fromId") OR (l."fromId" = p.id AND o."provinceId" = l."toId")))
    )::search.entry)
  FROM "Province" p
  JOIN LATERAL (
    SELECT v.name, v."nameEn", v."nameFull" FROM "ProvinceVersion" v
    WHERE v."provinceId" = p.id ORDER BY v."validFrom" LIMIT 1
  ) last ON true
  JOIN LATERAL (
    SELECT array_agg(v.name) AS own,
      array_agg(v.name) || array_agg(v."nameFull") || array_agg(v."nameEn") AS names,
      array_agg(v.code) || array_agg(v."isoCode") || array_agg(substring(v."isoCode" FROM '[A-Z]+$')) AS codes
    FROM "ProvinceVersion" v WHERE v."provinceId" = p.id
  ) all_names ON true
  WHERE p.id = which::uuid;
  -- A document is found by its province's names too.
  SELECT search.enter_document(d.id::text) FROM "Document" d WHERE d."provinceId" = which::uuid
$$;

CREATE FUNCTION search.enter_task(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('task', which);
  SELECT search.put(ROW('task', t.id, t.number, t."shortVi", t."shortEn", t."titleVi", t."titleEn", NULL,
      ARRAY[t."shortVi", t."shortEn", 'nhiệm vụ ' || t.number, 'task ' || t.number, 'nv ' || t.number],
      ARRAY[t.code, t.number::text], '{}',
      concat_ws(' ', t."titleVi", t."titleEn", t."evidenceExpectedVi", t."unitVi", t."unitEn", t."leadProvince"))::search.entry)
  FROM "Task" t WHERE t.id = which::uuid
$$;

CREATE FUNCTION search.enter_indicator(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('indicator', which);
  SELECT search.put(ROW('indicator', i.code, lower(i.code), i."nameVi", i."nameEn", i.publisher, i.publisher, NULL,
      ARRAY[i.code, i."nameVi", i."nameEn", i.code || ' index', 'chỉ số ' || i.code] || ARRAY(
        SELECT i.code || ' ' || e.scheme FROM "IndicatorEdition" e WHERE e."indicatorCode" = i.code AND e.scheme <> ''),
      '{}', '{}',
      concat_ws(' ', 'xếp hạng chỉ số ranking index score điểm', i.publisher, (
        SELECT string_agg(concat_ws(' ', e."nameVi", e."nameEn", e."legalDocument", e.scheme), ' '
          ORDER BY e.scheme, e.component)
        FROM "IndicatorEdition" e WHERE e."indicatorCode" = i.code)))::search.entry)
  FROM "Indicator" i WHERE i.code = which
$$;

CREATE FUNCTION search.enter_milestone(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('milestone', which);
  SELECT search.put(ROW('milestone', m.id, m.id, m."titleVi", m."titleEn", m."documentNumber", m."documentNumber", m.date,
      ARRAY[m."documentNumber", m."titleVi", m."titleEn"], '{}', '{}',
      concat_ws(' ', m."documentNumber", m."titleVi", m."titleEn", to_char(m.date, 'YYYY'), 'mốc milestone'))::search.entry)
  FROM "Milestone" m WHERE m.id = which
$$;

CREATE FUNCTION search.enter_term(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('term', which);
  SELECT search.put(ROW('term', t.slug, t.slug, t."termVi", t."termEn", t."noteVi", t."noteEn", NULL,
      ARRAY[t."termVi", t."termEn"], string_to_array(coalesce(t.abbreviation, ''), ','), '{}',
      concat_ws(' ', t."noteVi", t."noteEn"))::search.entry)
  FROM "Term" t WHERE t.slug = which
$$;

CREATE FUNCTION search.enter_page(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('page', which);
  SELECT search.put(ROW('page', p.screen, p.screen, p."titleVi", p."titleEn", p."aboutVi", p."aboutEn", NULL,
      ARRAY[p."titleVi", p."titleEn"], '{}', '{}', concat_ws(' ', p."aboutVi", p."aboutEn"))::search.entry)
  FROM "PortalPage" p WHERE p.screen = which
$$;

-- ── How they are kept ───────────────────────────────────────────────────────

-- `EXECUTE FUNCTION search.follow('document', 'id')`: the entry of that kind whose key stands in that column. The
-- application changes documents but may not touch entries, hence the owner's rights.
CREATE FUNCTION search.follow() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  was text := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) ->> TG_ARGV[1] END;
  now_is text := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) ->> TG_ARGV[1] END;
  which text;
BEGIN
  FOR which IN SELECT DISTINCT k FROM unnest(ARRAY[was, now_is]) AS k WHERE k IS NOT NULL LOOP
    EXECUTE format('SELECT search.enter_%s($1)', TG_ARGV[0]) USING which;
  END LOOP;
  RETURN NULL;
END $$;

-- Aliases name a thing by its address, which several provinces of different times may share.
CREATE FUNCTION search.follow_alias() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  found record;
BEGIN
  FOR found IN SELECT e.kind, e.key FROM "SearchEntry" e
    WHERE (TG_OP <> 'INSERT' AND e.kind = OLD.kind AND e.address = OLD.address)
      OR (TG_OP <> 'DELETE' AND e.kind = NEW.kind AND e.address = NEW.address)
  LOOP
    EXECUTE format('SELECT search.enter_%s($1)', found.kind) USING found.key;
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "Document"
  FOR EACH ROW EXECUTE FUNCTION search.follow('document', 'id');
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "Province"
  FOR EACH ROW EXECUTE FUNCTION search.follow('province', 'id');
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "ProvinceVersion"
  FOR EACH ROW EXECUTE FUNCTION search.follow('province', 'provinceId');
CREATE TRIGGER search_entry_from AFTER INSERT OR UPDATE OR DELETE ON "ReorganisationLink"
  FOR EACH ROW EXECUTE FUNCTION search.follow('province', 'fromId');
CREATE TRIGGER search_entry_to AFTER INSERT OR UPDATE OR DELETE ON "ReorganisationLink"
  FOR EACH ROW EXECUTE FUNCTION search.follow('province', 'toId');
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "Task"
  FOR EACH ROW EXECUTE FUNCTION search.follow('task', 'id');
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "Indicator"
  FOR EACH ROW EXECUTE FUNCTION search.follow('indicator', 'code');
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "IndicatorEdition"
  FOR EACH ROW EXECUTE FUNCTION search.follow('indicator', 'indicatorCode');
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "Milestone"
  FOR EACH ROW EXECUTE FUNCTION search.follow('milestone', 'id');
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "Term"
  FOR EACH ROW EXECUTE FUNCTION search.follow('term', 'slug');
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "PortalPage"
  FOR EACH ROW EXECUTE FUNCTION search.follow('page', 'screen');
CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "SearchAlias"
  FOR EACH ROW EXECUTE FUNCTION search.follow_alias();

-- What is there already.
SELECT search.enter_province(id::text) FROM "Province";
SELECT search.enter_document(id::text) FROM "Document";
SELECT search.enter_task(id::text) FROM "Task";
SELECT search.enter_indicator(code) FROM "Indicator";
SELECT search.enter_milestone(id) FROM "Milestone";
SELECT search.enter_term(slug) FROM "Term";
