import { useTranslations } from 'next-intl';
import { CorrectOwnTaskForm, EndOwnTaskForm } from '@/components/features/own-tasks/change-forms';
import { VersionList } from '@/components/features/own-tasks/version-list';
import { useReportingWords } from '@/components/features/reporting/words';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { Status } from '@/components/ui/status';
import { isEnded, type OwnTask } from '@/lib/features/own-tasks/model/own-task';
import { formatDate } from '@/lib/platform/format';

function useLines(task: OwnTask): readonly Definition[] {
  const {
    metric,
    unitVi,
    owedIn,
    versions: [now],
  } = task;
  const t = useTranslations('own-tasks');
  const reporting = useTranslations('reporting');
  const { day, period } = useReportingWords();
  const owed = owedIn.length === 0 ? t('owed-none') : owedIn.map(period).join(', ');
  const measured = t(`form.metrics.${metric}`);
  return [
    { term: t('form.dueOn'), detail: day(now.dueOn) },
    {
      term: t('form.pillar'),
      detail: now.pillar === null ? t('form.no-pillar') : reporting(`pillars.${now.pillar}`),
    },
    { term: t('form.metric'), detail: metric === 'count' ? `${measured} (${unitVi})` : measured },
    { term: t('form.source'), detail: <span lang="vi">{now.source}</span> },
    ...(isEnded(task) && owedIn.length === 0 ? [] : [{ term: t('owed'), detail: owed }]),
  ];
}

/** One own task: how it reads, where it is asked for, what was written of it; while it stands, the ways to change it. */
export function OwnTaskEntry({ task }: Readonly<{ task: OwnTask }>) {
  const t = useTranslations('own-tasks');
  const { locale } = useReportingWords();
  const { id, number, versions, isInvented } = task;
  const [now] = versions;
  const which = { locale, number, taskId: id, seen: now.n };
  const { titleVi, titleEn, source, pillar, dueOn } = now;
  const initial = { titleVi, source, pillar: pillar ?? '', dueOn: formatDate('vi', dueOn) };
  const isOnlyVietnamese = titleEn === titleVi;
  return (
    <section className="grp" aria-labelledby={`nv-${number}`}>
      <h3 id={`nv-${number}`}>
        {number}.{' '}
        <span lang={isOnlyVietnamese ? 'vi' : undefined}>{locale === 'vi' ? titleVi : titleEn}</span>
        {isInvented ? ` (${t('invented')})` : null}
      </h3>
      {isEnded(task) ? (
        <p>
          <Status tone="none" icon="dash">
            {t('ended')}
          </Status>
        </p>
      ) : null}
      <DefinitionList items={useLines(task)} />
      <VersionList versions={versions} />
      {isEnded(task) ? null : (
        <>
          <CorrectOwnTaskForm {...which} initial={{ ...initial, titleEn: isOnlyVietnamese ? '' : titleEn }} />
          <EndOwnTaskForm {...which} />
        </>
      )}
    </section>
  );
}
