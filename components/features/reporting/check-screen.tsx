import { useTranslations } from 'next-intl';
import { ChangedItem } from '@/components/features/reporting/changed-item';
import { ConfirmedItems } from '@/components/features/reporting/confirmed-items';
import { LeftToDo } from '@/components/features/reporting/left-to-do';
import { ReadOnlyNotice } from '@/components/features/reporting/read-only-notice';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { SubmitForm } from '@/components/features/reporting/submit-form';
import { SentBackNote } from '@/components/features/signature/sent-back-note';
import { Signing } from '@/components/features/signature/signing';
import { useReportingWords } from '@/components/features/reporting/words';
import { fieldId } from '@/components/forms/field';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import type { Check } from '@/lib/features/reporting/model/check';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { unexplained } from '@/lib/features/reporting/model/explanation';
import { href } from '@/lib/platform/routes';

/** What brought one back to the check. */
export const checkDone = ['explained', 'handed-up', 'sent-back'] as const;

type Props = Readonly<{
  check: Check;
  links: ReportLinks;
  title: string;
  done: (typeof checkDone)[number] | undefined;
}>;

const countOpen = (items: readonly DraftItem[]) => items.flatMap(unexplained).length;

/** How many points ask for a second look, and the way to each. */
function FindingNote({ check }: Pick<Props, 'check'>) {
  const t = useTranslations('reporting');
  const { locale } = useReportingWords();
  const items = [...check.changed, ...check.confirmed].filter(({ findings }) => findings.length > 0);
  return (
    <p className="small quiet mb-4">
      {t('check.findings-note', { count: check.findingCount, open: countOpen(items) })}
      {items.map(({ task }, index) => (
        <span key={task.id}>
          {index > 0 ? ', ' : ' '}
          <a href={`#${fieldId(`task-${task.number}`)}`}>{t('report.item', { number: task.number })}</a>
        </span>
      ))}
      <a className="block" href={href(locale, 'rules')}>
        {t('check.rules')}
      </a>
    </p>
  );
}

/** What stands in the way comes first, each part in the order of its numbers. */
function blockedFirst({ changed, blockers }: Check): readonly DraftItem[] {
  const isBlocked = ({ task }: DraftItem) => blockers.some(({ taskNumber }) => taskNumber === task.number);
  return [...changed.filter(isBlocked), ...changed.filter((item) => !isBlocked(item))];
}

function Changes({ check, links }: Omit<Props, 'done'>) {
  const t = useTranslations('reporting.check');
  const count = check.changed.length;
  const isSent = check.state === 'submitted' || check.state === 'published';
  return (
    <section className="grp">
      <div className="head">
        <h2>{count === 0 ? t('nothing-changed') : t('changed', { count })}</h2>
      </div>
      {isSent ? null : <FindingNote check={check} />}
      {blockedFirst(check).map((item) => (
        <ChangedItem key={item.task.id} item={item} check={check} links={links} isSent={isSent} />
      ))}
    </section>
  );
}

function Sending({ check, links, title }: Props) {
  const t = useTranslations('reporting.check');
  const { day } = useReportingWords();
  return (
    <section className="grp sending">
      <div className="head">
        <h2>{t('send-title')}</h2>
      </div>
      <p>{t('declare', { button: t('send'), day: day(check.period.cutOffOn) ?? '' })}</p>
      <p className="small mb-4">
        <a href={links.print}>{t('leader')}</a>
      </p>
      <SubmitForm
        reportId={check.reportId}
        idempotencyKey={check.idempotencyKey}
        digest={check.digest}
        items={check.items.map(({ task, version }) => `${task.number}:${version}`)}
        here={links.check}
        title={title}
      />
    </section>
  );
}

/** The report before it is sent: what stands in the way, what changed, what asks for a second look. */
export function CheckScreen(props: Props) {
  const { check, links } = props;
  // The address that says so is still there when the report was sent from another window.
  const done = props.done === 'explained' && check.readOnly !== null ? undefined : props.done;
  const t = useTranslations('reporting.done');
  // Who is asked for the signature does not merely read.
  const isAsked = ['sign', 'own'].includes(check.signature.step ?? '');
  return (
    <div className="wrap pb-16">
      {done === undefined ? null : (
        <OutcomeNotice tone="good" outcome={done}>
          {t(done)}
        </OutcomeNotice>
      )}
      {isAsked ? null : <ReadOnlyNotice report={check} />}
      <SentBackNote signature={check.signature} />
      <LeftToDo check={check} links={links} />
      <Changes {...props} />
      <ConfirmedItems check={check} links={links} />
      {check.maySubmit ? <Sending {...props} /> : null}
      <Signing check={check} />
    </div>
  );
}
