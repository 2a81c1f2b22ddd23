import { useTranslations } from 'next-intl';
import { changedFields, type ChangedField, type FactChange } from '@/lib/features/facts/model/change';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatNumber } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; changes: readonly FactChange[] }>;

/** Values whose words the interface has; every other text stands as it was written. */
const worded: readonly string[] = ['precision', 'isQuote', 'kind'];

const languages: Readonly<Record<string, 'vi' | 'en'>> = {
  ...{ textVi: 'vi', titleVi: 'vi', textEn: 'en', titleEn: 'en' },
  ...{ publisher: 'vi', source: 'vi', documentNumber: 'vi' },
};

function useValue(locale: Locale) {
  const t = useTranslations('facts');
  return (field: string, value: ChangedField['after']): string => {
    if (value === null) return t('none');
    if (typeof value === 'number') return formatNumber(locale, value);
    if (worded.includes(field)) return t(`values.${field}.${String(value)}`);
    return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? formatDate(locale, String(value)) : String(value);
  };
}

function Change({ locale, change }: Readonly<{ locale: Locale; change: FactChange }>) {
  const t = useTranslations('facts');
  const valueOf = useValue(locale);
  const { before, on, reason, by } = change;
  return (
    <li className="mb-4">
      <b>{t(before === null ? 'added-on' : 'corrected-on', { day: formatDate(locale, on) })}</b>{' '}
      <span lang="vi">{reason}</span>
      {by === null ? null : <span className="quiet"> ({by})</span>}
      <ul>
        {changedFields(change).map(({ field, before: was, after }) => (
          <li key={field} className="max-w-measure">
            <span className="quiet">{t(`fields.${field}`)}:</span>{' '}
            {before === null ? null : (
              <>
                <del lang={languages[field]}>{valueOf(field, was)}</del> →{' '}
              </>
            )}
            <ins lang={languages[field]}>{valueOf(field, after)}</ins>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What was added or corrected, newest first: what stood before, what stands since, and why. */
export function ChangeList({ locale, changes }: Props) {
  return (
    <ol className="corrections">
      {changes.map((change, index) => (
        <Change key={changes.length - index} locale={locale} change={change} />
      ))}
    </ol>
  );
}
