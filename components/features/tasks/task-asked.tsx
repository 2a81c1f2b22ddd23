import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { documentHref } from '@/components/features/documents/document-href';
import { AsFiled } from '@/components/features/documents/as-filed';
import { useBodyName } from '@/components/features/documents/body-name';
import { useSourceText } from '@/components/features/documents/source-text';
import { CorrectionList } from '@/components/features/task-sets/correction-list';
import type { TaskView } from '@/components/features/tasks/task-view';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { Missing } from '@/components/ui/missing';
import { Section } from '@/components/ui/section';
import type { TaskDetail } from '@/lib/features/programme/model/detail';
import { fullTitle } from '@/lib/features/programme/model/task';
import type { Locale } from '@/lib/i18n/locale';
import { subjectOf } from '@/lib/features/claims/model/institution';
import { formatDate, formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** Where the wording comes from; the data says `source`, `back-translated` or `drafted`. */
const bases = ['source', 'back-translated', 'drafted'] as const;

function useLetter({ task, ...view }: TaskView) {
  const t = useTranslations('tasks');
  const bodyName = useBodyName();
  const { documentId, documentNumber, documentIssuedOn, documentIssuer } = task;
  if (documentId === null || documentNumber === null || documentIssuedOn === null) return <Missing />;
  const day = formatDate(view.locale, documentIssuedOn);
  return (
    <a href={documentHref(view, documentId)}>
      {t('letter', {
        number: documentNumber,
        day,
        issuer: (documentIssuer && bodyName(documentIssuer)) ?? documentIssuer ?? '',
      })}
    </a>
  );
}

function useMeasured(task: TaskDetail, locale: Locale): Definition[] {
  const t = useTranslations('tasks.task');
  const unit = locale === 'vi' ? task.unitVi : task.unitEn;
  const due = formatDate(locale, task.dueOn);
  return [
    { term: t('metric'), detail: t(`metrics.${task.metric}`, { unit }) },
    { term: t('target'), detail: task.target === null ? <Missing /> : formatNumber(locale, task.target) },
    { term: t('due'), detail: task.isDueAssumed ? t('due-assumed', { day: due }) : due },
  ];
}

function useSourced(view: TaskView): Definition[] {
  const { task } = view;
  const t = useTranslations('tasks.task');
  const sourceText = useSourceText();
  const vietnamese = (text: string | null) => (text === null ? <Missing /> : <span lang="vi">{text}</span>);
  const basis = bases.find((each) => each === task.titleBasis.replaceAll('_', '-'));
  return [
    { term: t('lead'), detail: vietnamese(task.leadProvince) },
    { term: t('evidence'), word: 'minh-chung', detail: vietnamese(task.evidenceExpectedVi) },
    { term: t('letter'), detail: useLetter(view) },
    { term: t('basis'), detail: basis === undefined ? task.titleBasis : t(`bases.${basis}`) },
    {
      term: t('sources'),
      detail: task.sources.length === 0 ? <Missing /> : task.sources.map(sourceText).join('; '),
    },
  ];
}

function Corrected(view: TaskView) {
  const { corrections } = view;
  const t = useTranslations('task-sets.history');
  if (corrections.length === 0) return null;
  return (
    <div className="mt-6">
      <h3>{t('title')}</h3>
      <CorrectionList locale={view.locale} corrections={corrections} date={askedDay(view)} />
    </div>
  );
}

/** Where documents are counted for the same thing, why that figure is another one. */
function CountedApart({ task: { provesAs }, locale, day }: TaskView) {
  const t = useTranslations('tasks.task');
  if (provesAs === 'none') return null;
  const address = href(locale, 'claim', { subject: subjectOf(provesAs) }, { date: day });
  return (
    <p className="notes mb-4">{t.rich('counted-apart', { a: (words) => <a href={address}>{words}</a> })}</p>
  );
}

/** What is asked, how it is measured, by when, and on which source it rests. */
export function TaskAsked(view: TaskView) {
  const { task, locale } = view;
  const t = useTranslations('tasks.task');
  const items = [...useMeasured(task, locale), ...useSourced(view)];
  return (
    <Section title={t('asked')} note={t('asked-note')}>
      <p className="max-w-measure mb-4">{fullTitle(task, locale)}</p>
      {task.provenance === 'candidate' ? <p className="notes mb-4">{t('candidate-note')}</p> : null}
      <CountedApart {...view} />
      <div className="max-w-measure">
        <DefinitionList items={items} />
      </div>
      <AsFiled locale={locale} />
      <Corrected {...view} />
    </Section>
  );
}
