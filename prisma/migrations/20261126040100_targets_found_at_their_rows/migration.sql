-- A national target is found at its own row on the page of the programme; until now at the table that holds it.
CREATE OR REPLACE FUNCTION search.enter_target(which text) RETURNS void LANGUAGE sql AS $$
  SELECT search.drop_entry('page', 'target-' || which);
  SELECT search.put(ROW('page', 'target-' || t.id, 'programme#target-' || t.id, t."titleVi", t."titleEn",
      concat_ws(', ', 'Mục tiêu quốc gia', 'năm ' || t.due), concat_ws(', ', 'National target', t.due), NULL,
      ARRAY[t."titleVi", t."titleEn"], '{}', '{}',
      concat_ws(' ', 'mục tiêu quốc gia national target chuyển đổi số digital', t.due, t."documentNumber"))::search.entry)
  FROM "NationalTarget" t WHERE t.id = which
$$;

SELECT search.enter_target(id) FROM "NationalTarget";
