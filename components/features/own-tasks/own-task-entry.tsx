import { useTranslations } from 'next-intl';
import { CorrectOwnTaskForm, EndOwnTaskForm } from '@/components/features/own-tasks/change-forms';
import { VersionList } from '@/components/features/own-tasks/version-list';
import { useReportingWords } from '@/components/features/reporting/words';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { Status } from '@/components/ui/status';
import { isEnded, type OwnTask, type OwnTaskVersion } from '@/lib/features/own-tasks/model/own-task';
import { formatDate } from '@/lib/platform/format';

function useMeasure() {
  const t = useTranslations('own-tasks.form.metrics');
  return ({ metric, unit }: OwnTaskVersion) => (metric === 'count' ? `${t(metric)} (${unit})` : t(metric));
}

function useLines(task: OwnTask): readonly Definition[] {
  const {
    owedIn,
    versions: [now],
  } = task;
  const t = useTranslations('own-tasks');
  const reporting = useTranslations('reporting');
  const { day, period } = useReportingWords();
  const measure = useMeasure();
  const owed = owedIn.length === 0 ? t('owed-none') : owedIn.map(period).join(', ');
  return [
    { term: t('form.dueOn'), detail: day(now.dueOn) },
    {
      term: t('form.pillar'),
      detail: now.pillar === null ? t('form.no-pillar') : reporting(`pillars.${now.pillar}`),
    },
    { term: t('form.metric'), detail: measure(now) },
    { term: t('form.source'), detail: <span lang="vi">{now.source}</span> },
    ...(isEnded(task) && owedIn.length === 0 ? [] : [{ term: t('owed'), detail: owed }]),
  ];
}

/** The ways to change a task that stands, each with what it reads now. */
function Changes({ task }: Readonly<{ task: OwnTask }>) {
  const { locale } = useReportingWords();
  const { id, number, versions, isReported } = task;
  const [now] = versions;
  const { n, titleVi, titleEn, source, pillar, dueOn, metric, unit } = now;
  const which = { locale, number, taskId: id, seen: n };
  const told = { titleVi, source, pillar: pillar ?? '', dueOn: formatDate('vi', dueOn) };
  const initial = { ...told, titleEn: titleEn === titleVi ? '' : titleEn };
  const measured = { number: String(number), metric, unit: metric === 'count' ? unit : '' };
  return (
    <>
      <CorrectOwnTaskForm {...which} initial={initial} measured={isReported ? null : measured} />
      <EndOwnTaskForm {...which} />
    </>
  );
}

/** One own task: how it reads, where it is asked for, what was written of it; while it stands, the ways to change it. */
export function OwnTaskEntry({ task }: Readonly<{ task: OwnTask }>) {
  const t = useTranslations('own-tasks');
  const { locale } = useReportingWords();
  const { number, versions } = task;
  const [{ titleVi, titleEn }] = versions;
  return (
    <section className="grp" aria-labelledby={`nv-${number}`}>
      <h3 id={`nv-${number}`}>
        {number}.{' '}
        <span lang={titleEn === titleVi ? 'vi' : undefined}>{locale === 'vi' ? titleVi : titleEn}</span>
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
      {isEnded(task) ? null : <Changes task={task} />}
    </section>
  );
}
