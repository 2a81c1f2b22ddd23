import { createTranslator, type Messages } from 'next-intl';
import type { CitationView } from '@/components/features/citations/citation-view';
import { readMessages } from '@/lib/i18n/catalogue';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

async function sentence({ snapshot, address, hash }: CitationView, locale: Locale): Promise<string> {
  const messages: Messages = await readMessages(locale);
  const t = createTranslator({ locale, messages, namespace: 'cite' });
  return t('page.text', {
    title: snapshot.title[locale],
    sentence: snapshot.sentence?.locale === locale ? ` ${snapshot.sentence.text}` : '',
    day: formatDate(locale, snapshot.asOf),
    grades: snapshot.parts.map(({ resource }) => t(`grade.${resource}`)).join(' '),
    invented: snapshot.isInvented ? t('page.text-invented') : '',
    address: address[locale],
    hash,
  });
}

/** What BibTeX would take for its own signs is left out. */
const plain = (text: string) => text.replace(/[{}\\%$#&_~^]/g, ' ');

function bibtex({ snapshot, address, hash, locale }: CitationView): string {
  const fields = [
    ['title', plain(snapshot.title[locale])],
    ['author', '{Tiến độ số}'],
    ['year', snapshot.asOf.slice(0, 4)],
    ['url', address[locale]],
    ['note', `${snapshot.asOf}; SHA-256 ${hash}${snapshot.isInvented ? '; demonstration data' : ''}`],
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name} = {${value}},`);
  return [`@misc{tiendoso-${hash.slice(0, 8)},`, ...lines, '}'].join('\n');
}

/** The citation in each style. */
export async function citationTexts(view: CitationView) {
  const [vi, en] = await Promise.all([sentence(view, 'vi'), sentence(view, 'en')]);
  return [
    { key: 'vi', text: vi },
    { key: 'en', text: en },
    { key: 'bibtex', text: bibtex(view) },
  ] as const;
}
