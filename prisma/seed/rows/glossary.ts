import { fold } from '@/lib/platform/text';
import { badRow } from '@/prisma/seed/files';
import type { Facts } from '@/prisma/seed/read';

/** Words under the anchors of the glossary page, `Ban Chỉ đạo` under `ban-chi-dao`; two words never share one. */
export function termRows({ terms }: Facts) {
  const seen = new Set<string>();
  return terms.map((row) => {
    const slug = fold(row.vi).replaceAll(' ', '-');
    if (seen.has(slug)) throw badRow(row, 'vi', 'has the anchor of another word');
    seen.add(slug);
    return {
      slug,
      termVi: row.vi,
      termEn: row.en,
      abbreviation: row.abbreviation,
      noteVi: row.note_vi,
      noteEn: row.note_en,
    };
  });
}
