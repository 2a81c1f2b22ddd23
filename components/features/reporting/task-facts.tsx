import { useTranslations } from 'next-intl';
import { useAnswerLine } from '@/components/features/reporting/answer-line';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { useReportingWords } from '@/components/features/reporting/words';
import { FieldHelp } from '@/components/features/help/field-help';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { Disclosure } from '@/components/ui/disclosure';
import type { DraftItem, DraftReport } from '@/lib/features/reporting/model/draft';
import type { TaskBrief } from '@/lib/features/reporting/model/task';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ item: DraftItem; report: DraftReport; links: ReportLinks }>;

/** Where the task comes from: its pillar and the document that sets it, or the province itself. */
function useOrigin({ pillar, isOwn, provenance }: TaskBrief): readonly Definition[] {
  const t = useTranslations('reporting');
  const from = isOwn ? t('own.origin') : t(`item.${provenance}`);
  const under = pillar === null ? [] : [{ term: t('item.pillar'), detail: t(`pillars.${pillar}`) }];
  return [...under, { term: t('item.provenance'), detail: from }];
}

function useFacts(item: DraftItem): readonly Definition[] {
  const t = useTranslations('reporting');
  const words = useReportingWords();
  const line = useAnswerLine();
  const { task, before, editedBy } = item;
  const origin = useOrigin(task);
  const due = words.day(task.dueOn) ?? '';
  const facts: readonly (Definition | null)[] = [
    ...origin,
    { term: t('item.due'), detail: task.isDueAssumed ? t('item.due-assumed', { day: due }) : due },
    task.metric === 'milestone' ? null : { term: t('item.unit'), detail: words.unit(task) },
    task.evidenceExpectedVi === null
      ? null
      : {
          term: t('item.expected'),
          word: 'minh-chung',
          detail: <span lang="vi">{task.evidenceExpectedVi}</span>,
        },
    before === null
      ? { term: t('item.last'), detail: t('none-yet') }
      : {
          term: t('item.last'),
          detail: `${line(task, before)} (${t('item.last-at', { period: words.period(before.periodCode), time: words.time(before.publishedAt) })})`,
        },
    editedBy === null
      ? null
      : {
          term: t('item.edited'),
          detail: t('item.edited-by', {
            name: editedBy.isViewer ? t('report.you') : editedBy.name,
            time: words.time(editedBy.at),
          }),
        },
  ];
  return facts.filter((fact) => fact !== null);
}

function Neighbours({ item, report, links }: Props) {
  const t = useTranslations('reporting.item');
  const at = report.items.findIndex(({ task }) => task.id === item.task.id);
  const [before, after] = [report.items[at - 1], report.items[at + 1]];
  return (
    <nav className="linkrow" aria-label={t('neighbours')}>
      {before ? (
        <a href={links.item(before.task.number)}>{`${t('previous')}: ${before.task.number}`}</a>
      ) : null}
      {after ? <a href={links.item(after.task.number)}>{`${t('following')}: ${after.task.number}`}</a> : null}
    </nav>
  );
}

/** What the task asks, what was published last, and who edited: beside the form. */
export function TaskFacts({ item, report, links }: Props) {
  const t = useTranslations('reporting.item');
  const help = useTranslations('help');
  const words = useReportingWords();
  return (
    <aside className="facts-beside" aria-label={t('facts')}>
      <h2>{t('facts')}</h2>
      <p>{words.title(item.task)}</p>
      <DefinitionList items={useFacts(item)} />
      {item.task.isOwn ? null : (
        <p>
          <a href={href(words.locale, 'task', { number: item.task.number })}>{t('task-page')}</a>
        </p>
      )}
      <Neighbours item={item} report={report} links={links} />
      <Disclosure summary={help('item-help')}>
        <FieldHelp locale={words.locale} without={item.task.metric === 'milestone' ? 'value' : undefined} />
      </Disclosure>
    </aside>
  );
}
