import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { knownDay } from '@/components/features/overview/known-day';
import { EvidenceLinks } from '@/components/features/provinces/evidence-links';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Meter } from '@/components/ui/meter';
import { OfficialStatus } from '@/components/ui/official-status';
import { Section } from '@/components/ui/section';
import { StackTable, type StackRow } from '@/components/ui/stack-table';
import type { PublicOwnTask } from '@/lib/features/own-tasks/model/public-own-task';
import { statusOf } from '@/lib/features/programme/model/record';
import { statusWord } from '@/lib/features/reporting/model/status-word';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatPercent, formatPeriod } from '@/lib/platform/format';

const columns = [
  { key: 'number', kind: 'no' },
  { key: 'title', kind: 'title' },
  { key: 'status', kind: 'status' },
  { key: 'percent', kind: 'meter' },
  { key: 'period', kind: 'detail' },
  { key: 'evidence', kind: 'detail' },
] as const;

/** What is asked, until when and by which document; a name the province gave in Vietnamese alone stays Vietnamese. */
function Title({ task, locale }: Readonly<{ task: PublicOwnTask; locale: Locale }>) {
  const t = useTranslations('own-tasks.public');
  const { titleVi, titleEn, source, dueOn, endedOn } = task;
  const isEnglish = locale === 'en' && titleEn !== titleVi;
  return (
    <>
      <span lang={isEnglish ? 'en' : 'vi'}>{isEnglish ? titleEn : titleVi}</span>
      <span className="block small quiet">
        {t('due', { day: formatDate(locale, dueOn) })},{' '}
        {t.rich('source', { source: () => <span lang="vi">{source}</span> })}
      </span>
      {endedOn === null ? null : (
        <span className="block small">{t('ended', { day: formatDate(locale, endedOn) })}</span>
      )}
    </>
  );
}

function useRow(view: ProvinceView) {
  const { locale, day, today } = view;
  const t = useTranslations('provinces.page');
  return (task: PublicOwnTask): StackRow => {
    const { number, percent, valueStatus, period, evidence, note } = task;
    const state = statusWord(statusOf(task, knownDay({ day, today })));
    const text = percent === null ? t(`no-percent.${valueStatus}`) : formatPercent(locale, percent);
    return {
      key: String(number),
      cells: {
        number,
        title: <Title task={task} locale={locale} />,
        status: <OfficialStatus state={state} percent={percent ?? 0} />,
        percent: <Meter percent={percent} text={text} />,
        period: formatPeriod(locale, period),
        evidence: <EvidenceLinks evidence={evidence} note={note} view={view} />,
      },
    };
  };
}

/** The province's own tasks, said to be its own and counted nowhere; nothing where none was published. */
export function OwnTasks(view: ProvinceView) {
  const t = useTranslations('own-tasks.public');
  const rowOf = useRow(view);
  const { ownTasks, name, locale, day, unit } = view;
  if (ownTasks.length === 0) return null;
  const isInvented = ownTasks.some((task) => task.isInvented);
  return (
    <Section
      id="own-tasks"
      title={t('title', { count: ownTasks.length })}
      note={`${t('note', { name })}${isInvented ? ` ${t('invented')}` : ''}`}
    >
      <StackTable
        caption={t('caption', { year: day.slice(0, 4), name })}
        layout="tasks"
        columns={columns.map((column) => ({ ...column, label: t(`column.${column.key}`) }))}
        groups={[{ key: 'own', rows: ownTasks.map(rowOf) }]}
      />
      <DownloadLinks
        locale={locale}
        resource="own-tasks"
        query={{ province: unit.slug, date: askedDay(view) }}
      />
    </Section>
  );
}
