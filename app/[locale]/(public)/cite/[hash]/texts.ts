import { createTranslator, type Messages } from 'next-intl';
import type { CitationView } from '@/components/features/citations/citation-view';
import type { Snapshot } from '@/lib/features/citations/model/snapshot';
import { readMessages } from '@/lib/i18n/catalogue';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

/** The finding with its figures, in the language in which it was cited: a translation made later would be another sentence. */
function said(sentence: Snapshot['sentence'], locale: Locale, original: string): string {
  if (sentence === undefined) return '';
  return sentence.locale === locale ? ` ${sentence.text}` : ` ${original} “${sentence.text}”`;
}

async function sentence(view: CitationView, locale: Locale): Promise<string> {
  const { snapshot, address, hash, madeOn } = view;
  const messages: Messages = await readMessages(locale);
  const t = createTranslator({ locale, messages, namespace: 'cite' });
  return t('page.text', {
    title: snapshot.title[locale],
    sentence: said(snapshot.sentence, locale, t('page.text-original')),
    day: formatDate(locale, snapshot.asOf),
    read: formatDate(locale, madeOn),
    grades: snapshot.parts.map(({ resource }) => t(`grade.${resource}`)).join(' '),
    invented: snapshot.isInvented ? t('page.text-invented') : '',
    address: address[locale],
    hash,
  });
}

/** What BibTeX would take for its own signs is left out. */
const plain = (text: string) => text.replace(/[{}\\%$#&_~^]/g, ' ');

function bibtex({ snapshot, address, hash, locale, madeOn }: CitationView): string {
  const fields = [
    ['title', plain(snapshot.title[locale])],
    ['author', '{Tiến độ số}'],
    ['year', snapshot.asOf.slice(0, 4)],
    ['url', address[locale]],
    ['urldate', madeOn],
    ...(snapshot.sentence === undefined ? [] : [['abstract', plain(snapshot.sentence.text)]]),
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
