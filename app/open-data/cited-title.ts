import { createTranslator, type Messages } from 'next-intl';
import type { Cell, CitedPage, CitedPart } from '@/lib/features/citations/model/snapshot';
import { readMessages } from '@/lib/i18n/catalogue';
import type { Locale } from '@/lib/i18n/locale';

function first(parts: readonly CitedPart[], columns: readonly string[]): Cell {
  for (const { columns: held, rows } of parts) {
    const place = held.findIndex((column) => columns.includes(column));
    const cell = place < 0 ? null : (rows[0]?.[place] ?? null);
    if (cell !== null) return cell;
  }
  return null;
}

/** What is cited, in a language: kept with the figures, so that later words change no citation. */
export async function citedTitle(
  locale: Locale,
  { screen, params }: CitedPage,
  parts: readonly CitedPart[],
): Promise<string> {
  const messages: Messages = await readMessages(locale);
  const t = createTranslator({ locale, messages, namespace: 'cite.title' });
  const say = createTranslator({ locale, messages, namespace: 'claims.subject' });
  const subject = params['subject'];
  const name = locale === 'vi' ? ['name', 'name_vi'] : ['name_en'];
  return t(screen, {
    name: String(first(parts, name) ?? ''),
    number: params['number'] ?? '',
    year: String(first(parts, ['year']) ?? ''),
    subject: subject !== undefined && say.has(subject) ? say(subject) : '',
  });
}
