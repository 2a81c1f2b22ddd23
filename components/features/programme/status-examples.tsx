import { useTranslations } from 'next-intl';
import { WorkedTable } from '@/components/features/programme/worked-table';
import { OfficialStatus } from '@/components/ui/official-status';
import { officialStatus, type StatusBasis } from '@/lib/features/reporting/model/status';
import { statusWord } from '@/lib/features/reporting/model/status-word';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

const dueOn = '2022-12-31';
const cases: readonly Omit<StatusBasis, 'dueOn'>[] = [
  { valueStatus: 'reported', completedOn: null, on: '2022-12-16' },
  { valueStatus: 'reported', completedOn: null, on: '2023-01-01' },
  { valueStatus: 'reported', completedOn: '2022-12-31', on: '2023-01-01' },
  { valueStatus: 'reported', completedOn: '2023-01-05', on: '2023-01-10' },
  { valueStatus: 'not_applicable', completedOn: null, on: '2022-12-16' },
  { valueStatus: null, completedOn: null, on: '2022-12-16' },
];

/** The status the portal's own rule gives to six cases of a task due on 31 December 2022. */
export function StatusExamples({ locale }: { locale: Locale }) {
  const t = useTranslations('method.examples');
  const answered = (value: StatusBasis['valueStatus']) => t(`answer.${value ?? 'none'}`);
  return (
    <WorkedTable
      caption={t('status', { due: formatDate(locale, dueOn) })}
      columns={[t('answered'), t('completed'), t('on'), t('result')]}
      rows={cases.map((each) => ({
        key: `${each.valueStatus ?? ''}${each.completedOn ?? ''}${each.on}`,
        cells: [
          answered(each.valueStatus),
          each.completedOn === null ? '–' : formatDate(locale, each.completedOn),
          formatDate(locale, each.on),
          <OfficialStatus key="status" state={statusWord(officialStatus({ ...each, dueOn }))} />,
        ],
      }))}
    />
  );
}
