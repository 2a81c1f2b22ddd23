import { useTranslations } from 'next-intl';
import { OfficersTalk } from '@/components/features/reporting/officers-talk';
import { ConfirmForm } from '@/components/features/reporting/confirm-form';
import { Explained } from '@/components/features/reporting/explained';
import { FindingList } from '@/components/features/reporting/finding-list';
import { ItemAnswer } from '@/components/features/reporting/item-answer';
import { ItemForms } from '@/components/features/reporting/item-forms';
import { isConfirmable } from '@/components/features/reporting/pillar-group';
import { ReadOnlyNotice } from '@/components/features/reporting/read-only-notice';
import { RemarkText } from '@/components/features/reporting/remark-list';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { useReportingWords } from '@/components/features/reporting/words';
import { TaskFacts } from '@/components/features/reporting/task-facts';
import { fieldId } from '@/components/forms/field';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { DraftItem, DraftReport } from '@/lib/features/reporting/model/draft';
import { explanationOf } from '@/lib/features/reporting/model/explanation';

export type ItemScreenProps = Readonly<{
  item: DraftItem;
  report: DraftReport;
  links: ReportLinks;
  choices: readonly Evidence[];
  title: string;
  userId: string;
  done: ItemDone | undefined;
}>;

/** What was saved before one came on to this item. */
export const itemDone = [
  'saved-before',
  'saved-without-day-before',
  'saved-without-proof-before',
  'document-registered-before',
  'document-reused-before',
] as const;
type ItemDone = (typeof itemDone)[number];

/** The item before this one was just saved; what it lacks can be mended there. */
function SavedBefore({ item, report, links, done }: Omit<ItemScreenProps, 'choices' | 'title' | 'userId'>) {
  const t = useTranslations('reporting');
  const number = report.items.findLast(({ task }) => task.number < item.task.number)?.task.number;
  if (done === undefined || number === undefined) return null;
  return (
    <OutcomeNotice tone={done.includes('without') ? 'warn' : 'good'} outcome={done}>
      {t(`done.${done}`, { number })} <a href={links.item(number)}>{t('done.back', { number })}</a>
    </OutcomeNotice>
  );
}

function QuickConfirm({ item, report, links }: ItemScreenProps) {
  const t = useTranslations('reporting.item');
  return (
    <div className="quick-confirm">
      <p>{t('quick')}</p>
      <ConfirmForm
        reportId={report.reportId}
        items={[{ number: item.task.number, version: item.version }]}
        at={links.item(item.task.number)}
        label={t('quick-button')}
      />
    </div>
  );
}

function Editing(props: ItemScreenProps) {
  const { item, report, links, choices, title, userId } = props;
  const { number } = item.task;
  return (
    <>
      {isConfirmable(item) ? <QuickConfirm {...props} /> : null}
      <ItemForms
        reportId={report.reportId}
        userId={userId}
        item={item}
        choices={choices}
        title={title}
        here={links.item(number)}
        back={links.line(number)}
        isLast={report.items.at(-1)?.task.number === number}
      />
    </>
  );
}

/** What the rules ask, what was said to it, and where it is explained. */
function Asked({ item, links }: Pick<ItemScreenProps, 'item' | 'links'>) {
  const t = useTranslations('reporting.explain');
  const { findings, task, editedBy } = item;
  if (findings.length === 0) return null;
  return (
    <>
      <FindingList
        findings={findings}
        below={({ rule }) => <Explained said={explanationOf(item, rule)} writtenAt={editedBy?.at ?? null} />}
      />
      <p className="mb-4">
        <a href={`${links.check}#${fieldId(`task-${task.number}`)}`}>{t('where')}</a>
      </p>
    </>
  );
}

/** The task is the heading; the report it belongs to stands over it. */
export function ItemTitle({ item, report }: Pick<ItemScreenProps, 'item' | 'report'>) {
  const t = useTranslations('reporting');
  const words = useReportingWords();
  const about = { period: words.period(report.period.code), province: words.provinceWithin(report.province) };
  return (
    <>
      <span className="over">{t('report.title', about)}</span>
      {t('report.item', { number: item.task.number })}: {words.short(item.task)}
    </>
  );
}

/** One task of a report: why it came back, its answer beside last period's, its evidence; and what the task is. */
export function ItemScreen(props: ItemScreenProps) {
  const { item, report, links } = props;
  return (
    <div className="wrap desk">
      <div className="max-w-form">
        <ReadOnlyNotice report={report} />
        <SavedBefore {...props} />
        {item.remark === null ? null : <RemarkText remark={item.remark} />}
        <Asked item={item} links={links} />
        {report.readOnly === null ? <Editing {...props} /> : <ItemAnswer item={item} />}
        <OfficersTalk item={item} report={report} />
      </div>
      <div className="beside">
        <TaskFacts item={item} report={report} links={links} />
      </div>
    </div>
  );
}
