import { useTranslations } from 'next-intl';
import type { Cell } from '@/lib/features/citations/model/snapshot';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatNumber } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; column: string; value: Cell }>;

/** Numbers that name something are not counted. */
const names = ['task', 'year'];

/** A cited value as people read it; blank is said, never shown as zero. */
export function CitedCell({ locale, column, value }: Props) {
  const t = useTranslations('cite');
  if (value === null || value === '') return <span className="quiet">{t('blank')}</span>;
  if (typeof value === 'string') return <CitedText locale={locale} text={value} />;
  if (typeof value === 'boolean' || names.includes(column)) return String(value);
  return formatNumber(locale, value);
}

function CitedText({ locale, text }: Readonly<{ locale: Locale; text: string }>) {
  const t = useTranslations('cite');
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(locale, text);
  const known = `value.${text}` as 'value.proven';
  if (t.has(known)) return t(known);
  return locale === 'vi' || /^\p{ASCII}*$/u.test(text) ? text : <span lang="vi">{text}</span>;
}
