import { useTranslations } from 'next-intl';
import { WorkedTable } from '@/components/features/programme/worked-table';
import { standsOn, type DocumentDate } from '@/lib/features/documents/model/standing';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

const on = '2022-05-05';
const unknown = { existedBy: null, notBefore: null };
const cases: readonly DocumentDate[] = [
  { issuedOn: '2022-03-06', precision: 'day', ...unknown },
  { issuedOn: '2022-04-01', precision: 'month', ...unknown },
  { issuedOn: '2022-05-01', precision: 'month', ...unknown },
  { issuedOn: '2022-01-01', precision: 'year', ...unknown },
  { issuedOn: '2022-01-01', precision: 'year', existedBy: on, notBefore: null },
  { issuedOn: '2022-06-10', precision: 'day', ...unknown },
  { issuedOn: null, precision: null, ...unknown },
];

/** Whether documents of seven kinds of date count on the day of the ministry's count, by the portal's own rule. */
export function CountingExamples({ locale }: { locale: Locale }) {
  const t = useTranslations('method.examples');
  const day = formatDate(locale, on);
  return (
    <WorkedTable
      caption={t('counting', { day })}
      columns={[t('dated'), t('other-evidence'), t('result')]}
      rows={cases.map((each, index) => ({
        key: String(index),
        cells: [
          each.issuedOn === null ? t('undated') : formatDate(locale, each.issuedOn, each.precision ?? 'day'),
          each.existedBy === null ? '–' : t('existed-by', { day: formatDate(locale, each.existedBy) }),
          t(`standing.${standsOn(each, on)}`),
        ],
      }))}
    />
  );
}
