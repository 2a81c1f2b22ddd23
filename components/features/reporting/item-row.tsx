import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useAnswerLine } from '@/components/features/reporting/answer-line';
import { ConfirmedBy } from '@/components/features/reporting/confirmed-by';
import { useIssueWords } from '@/components/features/reporting/issue-words';
import { ItemChoice } from '@/components/features/reporting/item-choice';
import { MarkStatus, markOf } from '@/components/features/reporting/mark-status';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { useReportingWords } from '@/components/features/reporting/words';
import { Icon } from '@/components/ui/icon';
import type { DraftItem, DraftReport } from '@/lib/features/reporting/model/draft';

export type ItemRowProps = Readonly<{
  item: DraftItem;
  report: DraftReport;
  links: ReportLinks;
  strong?: boolean;
  /** Why it was returned. */
  children?: ReactNode;
}>;

function LastAnswer({ item }: Pick<ItemRowProps, 'item'>) {
  const t = useTranslations('reporting.report');
  const line = useAnswerLine();
  const { before, task } = item;
  if (before === null) return <span>{t('never')}</span>;
  return <span>{t('before', { answer: line(task, before) })}</span>;
}

/** What was written this period, when it differs. */
function NewAnswer({ item }: Pick<ItemRowProps, 'item'>) {
  const t = useTranslations('reporting');
  const line = useAnswerLine();
  if (item.answer !== 'changed') return null;
  const fields = item.changes.map(({ field }) => t(`fields.${field}`).toLowerCase());
  return (
    <>
      <b>{t('report.now', { answer: line(item.task, item.draft) })}</b>
      {fields.length === 0 ? null : <span>{t('report.changed-fields', { fields: fields.join(', ') })}</span>}
    </>
  );
}

function Gaps({ item }: Pick<ItemRowProps, 'item'>) {
  const words = useIssueWords();
  return item.gaps.map((gap) => (
    <p key={`${gap.field} ${gap.key}`} className="msg">
      <Icon name="cross" />
      <span>{words(gap)}</span>
    </p>
  ));
}

/** One task in two lines: what it is, where it stands, what was last published; and the one choice that answers it. */
export function ItemRow({ item, report, links, strong = false, children }: ItemRowProps) {
  const t = useTranslations('reporting.report');
  const { short } = useReportingWords();
  const { task } = item;
  return (
    <div className="item" id={links.anchor(task.number)} data-mark={markOf(item)}>
      <div className="hd">
        <span className="n">{task.number}</span>
        <div className="t">
          {strong ? <b>{short(task)}</b> : short(task)}
          <span className="line">
            <MarkStatus mark={markOf(item)} />
            <LastAnswer item={item} />
            <NewAnswer item={item} />
            <ConfirmedBy item={item} />
            {task.provenance === 'candidate' ? <span>{t('candidate')}</span> : null}
          </span>
        </div>
        <ItemChoice item={item} report={report} links={links} />
      </div>
      <Gaps item={item} />
      {children ? <div className="edit">{children}</div> : null}
    </div>
  );
}
