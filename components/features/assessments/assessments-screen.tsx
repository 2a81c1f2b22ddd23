import { useTranslations } from 'next-intl';
import { AnswerForm } from '@/components/features/assessments/answer-form';
import { AssessForm } from '@/components/features/assessments/assess-form';
import { AssessmentEntry } from '@/components/features/assessments/assessment-entry';
import { useAssessmentTitle } from '@/components/features/assessments/assessment-title';
import { useReportingWords } from '@/components/features/reporting/words';
import { PageHeader } from '@/components/shell/page-header';
import { Disclosure } from '@/components/ui/disclosure';
import type { AssessmentOnDesk } from '@/lib/features/assessments/model/assessment';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';

type Open = Readonly<{
  provinces: readonly ProvinceBrief[];
  tasks: readonly Readonly<{ number: number; shortVi: string; shortEn: string }>[];
}>;

type Props = Readonly<{ open: Open | null; assessments: readonly AssessmentOnDesk[] }>;

function New({ provinces, tasks }: Open) {
  const t = useTranslations('assessments');
  const { locale, province } = useReportingWords();
  const title = (task: Open['tasks'][number]) => (locale === 'vi' ? task.shortVi : task.shortEn);
  return (
    <section className="grp" aria-labelledby="moi">
      <h2 id="moi">{t('new')}</h2>
      <AssessForm
        locale={locale}
        provinces={[
          { value: '', label: t('form.choose') },
          ...provinces.map((each) => ({ value: each.slug, label: province(each) })),
        ]}
        tasks={[
          { value: '', label: t('form.whole') },
          ...tasks.map((task) => ({
            value: String(task.number),
            label: t('of-task', { number: task.number, title: title(task) }),
          })),
        ]}
      />
    </section>
  );
}

function Acts({ assessment }: Readonly<{ assessment: AssessmentOnDesk }>) {
  const t = useTranslations('assessments');
  const { locale } = useReportingWords();
  const { id, mayReply, mayWithdraw } = assessment;
  const act = mayReply ? 'answer' : mayWithdraw ? 'withdraw' : null;
  if (act === null) return null;
  return (
    <Disclosure summary={t(`${act}.open`)}>
      <AnswerForm locale={locale} assessmentId={id} act={act} />
    </Disclosure>
  );
}

/** What the independent observer says: a new assessment for observers, and what may be done with those filed. */
export function AssessmentsScreen({ open, assessments }: Props) {
  const t = useTranslations('assessments');
  const { locale } = useReportingWords();
  const titleOf = useAssessmentTitle(locale, 'desk');
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('headline')} />
      <p className="max-w-measure mb-4">{t(open === null ? 'intro-province' : 'intro-observer')}</p>
      {open === null ? null : <New {...open} />}
      <section className="grp" aria-labelledby="da-ghi">
        <h2 id="da-ghi">{t('all', { count: assessments.length })}</h2>
        {assessments.map((assessment) => (
          <AssessmentEntry
            key={assessment.id}
            locale={locale}
            assessment={assessment}
            title={titleOf(assessment)}
          >
            <Acts assessment={assessment} />
          </AssessmentEntry>
        ))}
      </section>
    </div>
  );
}
