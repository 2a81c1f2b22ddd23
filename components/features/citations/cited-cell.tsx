import { useTranslations } from 'next-intl';
import { useSourceText } from '@/components/features/documents/source-text';
import type { Cell } from '@/lib/features/citations/model/snapshot';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatNumber } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; column: string; value: Cell }>;

/** Numbers that name something are not counted. */
const names = ['task', 'number', 'year', 'year_from', 'year_to', 'period_from', 'period_to'];

/** A cited value as people read it; blank is said, never shown as zero. */
export function CitedCell({ locale, column, value }: Props) {
  const t = useTranslations('cite');
  if (value === null || value === '') return <span className="quiet">{t('blank')}</span>;
  if (typeof value === 'string') return <CitedText locale={locale} text={value} />;
  if (typeof value === 'boolean' || names.includes(column)) return String(value);
  return formatNumber(locale, value);
}

/** The words of the interface for a word of the data; null where it is a name or a sentence of its own. */
function useWord(text: string): string | null {
  const catalogues = [
    useTranslations('cite.value'),
    useTranslations('documents.kind'),
    useTranslations('provinces.region'),
    useTranslations('tasks.pillar'),
  ] as const;
  const key = /^[a-z_-]+$/.test(text) ? (text as 'other') : null;
  const known = catalogues.find((t) => key !== null && t.has(key));
  return known === undefined || key === null ? null : known(key);
}

function CitedText({ locale, text }: Readonly<{ locale: Locale; text: string }>) {
  const word = useWord(text);
  const told = useSourceText()(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(locale, text);
  if (word !== null) return word;
  return locale === 'vi' || /^\p{ASCII}*$/u.test(told) ? told : <span lang="vi">{told}</span>;
}
