import { createTranslator, type Messages } from 'next-intl';
import type { Cell, CitedPart, Snapshot } from '@/lib/features/citations/model/snapshot';
import { readMessages } from '@/lib/i18n/catalogue';
import type { Locale } from '@/lib/i18n/locale';

/** The first of the columns, in their order, that the first row of a list fills. */
function first(parts: readonly CitedPart[], columns: readonly string[]): Cell {
  for (const { columns: held, rows } of parts)
    for (const column of columns) {
      const cell = rows[0]?.[held.indexOf(column)] ?? null;
      if (cell !== null) return cell;
    }
  return null;
}

/** What is cited, in a language: kept with the figures, so that later words change no citation. */
export async function citedTitle(
  locale: Locale,
  { page: { screen, params }, asOf }: Pick<Snapshot, 'page' | 'asOf'>,
  parts: readonly CitedPart[],
): Promise<string> {
  const messages: Messages = await readMessages(locale);
  const t = createTranslator({ locale, messages, namespace: 'cite.title' });
  const say = createTranslator({ locale, messages, namespace: 'claims.subject' });
  const subject = params['subject'];
  const name = [...(locale === 'vi' ? ['name', 'name_vi'] : ['name_en']), 'number', 'title'];
  return t(screen, {
    name: String(first(parts, name) ?? ''),
    number: params['number'] ?? '',
    year: String(first(parts, ['year']) ?? asOf.slice(0, 4)),
    subject: subject !== undefined && say.has(subject) ? say(subject) : '',
  });
}
