import { useTranslations } from 'next-intl';
import { CorrectForm } from '@/components/features/task-sets/correct-form';
import { CorrectionList } from '@/components/features/task-sets/correction-list';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import type { AdministeredTask } from '@/lib/features/task-sets/model/administered';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; year: number; given: AdministeredTask; isCorrected: boolean }>;

function Correct({ locale, year, given: { task, documents } }: Props) {
  const t = useTranslations('task-sets.correct');
  const labels = {
    ...{ titleVi: t('titleVi'), titleEn: t('titleEn'), source: t('source') },
    ...{ document: t('document'), 'document-hint': t('document-hint') },
    ...{ threshold: t('threshold'), 'threshold-hint': t('threshold-hint') },
  };
  const words = { submit: t('submit'), pending: t('pending'), failed: t('failed'), labels };
  const choices = [
    { value: '', label: t('no-document') },
    ...documents.map(({ id, number, title }) => ({
      value: id,
      label: [number, title].filter((part) => part !== null).join(', '),
    })),
  ];
  return <CorrectForm {...{ locale, year, task, words }} documents={choices} />;
}

/** One task: corrected on a source, verified by the document that shows it; everything before stays on record. */
export function TaskScreen(props: Props) {
  const t = useTranslations('task-sets');
  const { locale, year, given, isCorrected } = props;
  const { task, history } = given;
  const title = t('task', { number: task.number, year });
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('crumb'), href: href(locale, 'admin') },
          { label: t('title'), href: href(locale, 'adminTaskSets') },
          { label: t('of', { year }), href: href(locale, 'adminTaskSet', { year }) },
          { label: title },
        ]}
      />
      <div className="wrap pb-16">
        <PageHeader title={title} meta={[{ key: 'state', text: t(`provenance.${task.provenance}`) }]} />
        {isCorrected ? (
          <OutcomeNotice tone="good" outcome="done">
            {t('correct.done')}
          </OutcomeNotice>
        ) : null}
        <p className="max-w-measure mb-4">{t('correct.note')}</p>
        <Correct {...props} />
        <section className="grp" aria-labelledby="lich-su">
          <h2 id="lich-su">{t('history.title')}</h2>
          {history.length === 0 ? <p className="quiet">{t('history.none')}</p> : null}
          <CorrectionList locale={locale} corrections={history} />
        </section>
      </div>
    </>
  );
}
