import { useTranslations } from 'next-intl';
import { CompareTable, type CompareRow } from '@/components/features/compare/compare-table';
import type { CompareView } from '@/components/features/compare/compare-view';
import { ContrastMark } from '@/components/features/compare/contrast-mark';
import { askedDay } from '@/components/features/data/asked-day';
import { knownDay } from '@/components/features/overview/known-day';
import { DownloadLinks } from '@/components/ui/download-links';
import { Meter } from '@/components/ui/meter';
import { OfficialStatus } from '@/components/ui/official-status';
import { Section } from '@/components/ui/section';
import {
  comparedAnswer,
  comparedTasks,
  type ComparedAnswer,
  type ComparedTask,
} from '@/lib/features/programme/model/compared';
import { statusOf } from '@/lib/features/programme/model/record';
import { shortName } from '@/lib/features/programme/model/task';
import { contrastOf, countDifferent } from '@/lib/features/provinces/model/contrast';
import { formatDate, formatPercent } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';
import { statusWord } from '@/lib/features/reporting/model/status-word';

function Answer({ view, answer }: { view: CompareView; answer: ComparedAnswer }) {
  const t = useTranslations('provinces.page.no-percent');
  const { percent, valueStatus } = answer;
  const why = valueStatus === null || valueStatus === 'not_applicable' ? '' : t(valueStatus);
  return (
    <>
      <OfficialStatus state={statusWord(statusOf(answer, knownDay(view)))} percent={percent ?? 0} />
      <span className="block">
        <Meter percent={percent} text={percent === null ? why : formatPercent(view.locale, percent)} />
      </span>
    </>
  );
}

function useRow(view: CompareView) {
  const t = useTranslations('compare');
  const { locale, day, today } = view;
  return ({ task, answers }: ComparedTask): CompareRow => {
    const contrast = contrastOf(answers.map((answer) => comparedAnswer(answer, knownDay(view))));
    const count = contrast.kind === 'by' ? contrast.distance : 0;
    const { number } = task;
    return {
      key: String(number),
      title: (
        <a href={href(locale, 'task', { number }, { date: day === today ? undefined : day })}>
          {`${String(number)}. ${shortName(task, locale)}`}
        </a>
      ),
      cells: answers.map((answer) => <Answer key={answer.provinceId} view={view} answer={answer} />),
      contrast,
      mark: <ContrastMark contrast={contrast} distance={t('points', { count })} />,
    };
  };
}

/** The tasks of the year, status and percent side by side; candidates apart. */
export function ComparedTasks(view: CompareView) {
  const t = useTranslations('compare.tasks');
  const words = useTranslations('tasks');
  const rowOf = useRow(view);
  const { locale, day, choice } = view;
  const ids = choice.chosen.map((unit) => unit.id);
  const tasks = comparedTasks(view.answers, ids);
  const groups = (['verified', 'candidate'] as const).map((provenance) => {
    const rows = tasks.filter(({ task }) => task.provenance === provenance).map(rowOf);
    return {
      key: provenance,
      title: words(`group.${provenance}`, { count: rows.length }),
      note: words(`group-note.${provenance}`),
      rows,
    };
  });
  const [verified] = groups;
  const count = countDifferent((verified?.rows ?? []).map((row) => row.contrast));
  const note = t('note', { day: formatDate(locale, day) });
  return (
    <Section
      id="tasks"
      title={t('title', { count, total: verified?.rows.length ?? 0 })}
      note={view.isInvented ? `${note} ${words('invented')}` : note}
    >
      <CompareTable
        locale={locale}
        chosen={choice.chosen}
        caption={t('caption', { count: tasks.length })}
        heading={t('heading')}
        groups={groups}
      />
      <DownloadLinks
        locale={locale}
        resource="progress"
        query={{ province: choice.chosen.map((unit) => unit.slug).join(','), date: askedDay(view) }}
      />
    </Section>
  );
}
