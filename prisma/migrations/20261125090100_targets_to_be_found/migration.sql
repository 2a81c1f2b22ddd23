-- National targets are found by their words and figures (`108 lên 50`), at their table on the page of the programme.
CREATE FUNCTION search.enter_target(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('page', 'target-' || which);
  SELECT search.put(ROW('page', 'target-' || t.id, 'programme#targets', t."titleVi", t."titleEn",
      concat_ws(', ', 'Mục tiêu quốc gia', 'năm ' || t.due), concat_ws(', ', 'National target', t.due), NULL,
      ARRAY[t."titleVi", t."titleEn"], '{}', '{}',
      concat_ws(' ', 'mục tiêu quốc gia national target chuyển đổi số digital', t.due, t."documentNumber"))::search.entry)
  FROM "NationalTarget" t WHERE t.id = which
$$;

CREATE TRIGGER search_entry AFTER INSERT OR UPDATE OR DELETE ON "NationalTarget"
  FOR EACH ROW EXECUTE FUNCTION search.follow('target', 'id');

SELECT search.enter_target(id) FROM "NationalTarget";
