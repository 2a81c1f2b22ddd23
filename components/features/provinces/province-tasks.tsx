import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { EvidenceLinks } from '@/components/features/provinces/evidence-links';
import { RingKey } from '@/components/features/provinces/ring-key';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { knownDay } from '@/components/features/overview/known-day';
import { DownloadLinks } from '@/components/ui/download-links';
import { Meter } from '@/components/ui/meter';
import { OfficialStatus } from '@/components/ui/official-status';
import { Section } from '@/components/ui/section';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import { statusOf, type PublicAnswer } from '@/lib/features/programme/model/record';
import { shortName, tasksOf } from '@/lib/features/programme/model/task';
import { isCompleted } from '@/lib/features/reporting/model/status';
import { statusWord } from '@/lib/features/reporting/model/status-word';
import { formatDate, formatPercent, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

function useRow(view: ProvinceView) {
  const t = useTranslations('provinces.page');
  const { locale, day, today } = view;
  return (answer: PublicAnswer): StackRow => {
    const { number, percent, valueStatus, changedOn } = answer;
    const noPercent = valueStatus === null ? '–' : t(`no-percent.${valueStatus}`);
    return {
      key: String(number),
      quiet: answer.provenance === 'candidate',
      cells: {
        number,
        title: (
          <a href={href(locale, 'task', { number }, { date: day === today ? undefined : day })}>
            {shortName(answer, locale)}
          </a>
        ),
        status: (
          <OfficialStatus
            state={statusWord(statusOf(answer, knownDay({ day, today })))}
            percent={percent ?? 0}
          />
        ),
        percent: (
          <Meter percent={percent} text={percent === null ? noPercent : formatPercent(locale, percent)} />
        ),
        changed: changedOn === null ? '–' : formatDate(locale, changedOn),
        evidence: <EvidenceLinks evidence={answer.evidence} note={answer.note} view={view} />,
      },
    };
  };
}

function useColumns(): StackColumn[] {
  const t = useTranslations('provinces.page.column');
  return [
    { key: 'number', label: t('number'), kind: 'no' },
    { key: 'title', label: t('title'), kind: 'title' },
    { key: 'status', label: t('status'), kind: 'status' },
    { key: 'percent', label: t('percent'), kind: 'meter' },
    { key: 'changed', label: t('changed'), kind: 'detail' },
    { key: 'evidence', label: t('evidence'), kind: 'detail', word: 'minh-chung' },
  ];
}

function useFinding(view: ProvinceView): string {
  const { record, unit } = view;
  const t = useTranslations('provinces.page');
  const verified = tasksOf(record.answers, 'verified');
  if (unit.period === null) {
    return t('tasks-nothing', {
      count: record.answers.length,
      year: record.answers[0]?.dueOn.slice(0, 4) ?? '',
    });
  }
  const statuses = verified.map((answer) => statusOf(answer, knownDay(view)));
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  return t('tasks-finding', {
    done: statuses.filter(isCompleted).length,
    open: count('in_progress'),
    overdue: count('overdue'),
  });
}

function useNote({ record, unit, day, today, locale, isInvented }: ProvinceView): string | undefined {
  const t = useTranslations('provinces');
  const tasks = useTranslations('tasks');
  const [first] = record.answers;
  if (first === undefined || unit.period === null) return undefined;
  const due = tasks(first.isDueAssumed ? 'due-assumed' : 'due', { day: formatDate(locale, first.dueOn) });
  const period = formatPeriod(locale, unit.period);
  const count = tasksOf(record.answers, 'verified').length;
  const note = t('page.tasks-note', {
    count,
    day: formatDate(locale, knownDay({ day, today })),
    period,
    due,
  });
  return isInvented ? `${note} ${t('invented')}` : note;
}

/** The tasks of the year as the province stands on them: status from dates, percent, last change, evidence. */
export function ProvinceTasks(view: ProvinceView) {
  const t = useTranslations('provinces.page');
  const rowOf = useRow(view);
  const [title, note, columns] = [useFinding(view), useNote(view), useColumns()];
  const { answers } = view.record;
  if (answers.length === 0) return null;
  const groups = (['verified', 'candidate'] as const).map((provenance) => {
    const own = answers.filter((answer) => answer.provenance === provenance);
    return {
      key: provenance,
      title: t(`group.${provenance}`, { count: own.length }),
      note: t(`group-note.${provenance}`),
      rows: own.map(rowOf),
    };
  });
  const caption = t('tasks-caption', {
    count: answers.length,
    year: answers[0]?.dueOn.slice(0, 4) ?? '',
    name: view.name,
  });
  return (
    <Section id="tasks" title={title} note={note}>
      <RingKey />
      <StackTable
        caption={caption}
        layout="tasks"
        columns={columns}
        groups={groups.filter((group) => group.rows.length > 0)}
      />
      <DownloadLinks
        locale={view.locale}
        resource="progress"
        query={{ province: view.unit.slug, date: askedDay(view) }}
      />
    </Section>
  );
}
