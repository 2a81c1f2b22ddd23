import { useTranslations } from 'next-intl';
import { Explained } from '@/components/features/reporting/explained';
import { FindingList } from '@/components/features/reporting/finding-list';
import { ItemDifference } from '@/components/features/reporting/item-difference';
import { PastExplanations } from '@/components/features/reporting/past-explanations';
import { useReportingWords } from '@/components/features/reporting/words';
import { WrittenBy } from '@/components/features/review/written-by';
import { DocumentPanel } from '@/components/features/review/document-panel';
import { ItemDecision } from '@/components/features/review/item-decision';
import { ItemTalk } from '@/components/features/review/item-talk';
import { LastPeriod } from '@/components/features/review/last-period';
import { MarkedStatus } from '@/components/features/review/marked-status';
import { CheckList } from '@/components/ui/check-list';
import { ReturnedNote } from '@/components/ui/returned-note';
import { ReviewItem as ReviewArticle } from '@/components/ui/review-item';
import { explanationOf } from '@/lib/features/reporting/model/explanation';
import type { ReviewItem, ReviewReport } from '@/lib/features/reporting/model/review';

type Props = Readonly<{ item: ReviewItem; report: ReviewReport }>;

/** What was asked last time and what the province says to it. */
function Earlier({ item }: Pick<Props, 'item'>) {
  const t = useTranslations('review.report');
  const { time } = useReportingWords();
  const { earlierRemark, remark, after } = item;
  return (
    <>
      {earlierRemark === null ? null : (
        <div className="before-remark">
          <b>{t('remark-before')}</b> {earlierRemark.reason}
          <p>
            <b>{t('reply')}:</b> {after.reply ?? t('no-reply')}
          </p>
        </div>
      )}
      {remark === null ? null : (
        <ReturnedNote
          label={t('remark')}
          reason={remark.reason}
          by={`${remark.reviewer}, ${time(remark.at)}`}
        />
      )}
    </>
  );
}

/** Each point that the rules ask about, with what the province says to it. */
function Asked({ item }: Pick<Props, 'item'>) {
  const t = useTranslations('reporting.explain');
  const { findings, explanation, written } = item;
  return (
    <>
      <FindingList
        findings={findings}
        below={({ rule }) => <Explained said={explanationOf(item, rule)} writtenAt={written?.at ?? null} />}
      />
      {explanation === null ? null : (
        <p className="explained">
          <b>{t('said')}</b> <span lang="vi">{explanation}</span>
        </p>
      )}
      <PastExplanations item={item} />
    </>
  );
}

/** What is told without being asked; that there is nothing is said only where there is nothing. */
function Found({ item: { findings, told } }: Pick<Props, 'item'>) {
  const t = useTranslations('review.report');
  const rules = useTranslations('rules');
  const isClear = findings.length === 0 && told.length === 0;
  if (!isClear && told.length === 0) return null;
  const checks = told.map(({ rule }) => ({ tone: 'warn' as const, text: rules(`${rule}.wrong`) }));
  return <CheckList checks={isClear ? [{ tone: 'good', text: t('no-findings') }] : checks} />;
}

function Proof({ item }: Pick<Props, 'item'>) {
  const t = useTranslations('review.report');
  return (
    <>
      {item.evidence.map((document) => (
        <DocumentPanel key={document.id} document={document} />
      ))}
      <div className="ev">
        {item.evidence.length === 0 ? <p className="quiet">{t('evidence-none')}</p> : null}
        <Found item={item} />
        <Asked item={item} />
      </div>
    </>
  );
}

/** One item: old and new, its decision, and its evidence open beside it. */
export function ItemUnderReview({ item, report }: Props) {
  const t = useTranslations('review.report');
  const words = useReportingWords();
  const { task, before, after, evidence, changes, statusBefore, statusAfter } = item;
  return (
    <ReviewArticle
      id={`muc-${task.number}`}
      number={task.number}
      title={words.short(task)}
      status={report.bar === null ? <MarkedStatus /> : null}
      evidence={<Proof item={item} />}
    >
      <Earlier item={item} />
      <WrittenBy item={item} />
      <ItemDifference
        task={task}
        before={before}
        after={after}
        evidence={evidence}
        changed={changes.map(({ field }) => field)}
        status={{ before: statusBefore, after: statusAfter }}
        afterLabel={t('after', { period: words.period(report.period.code), n: report.submission.n })}
      />
      <LastPeriod item={item} />
      {report.bar === null ? <ItemDecision number={task.number} mayReturn={report.mayReturn} /> : null}
      <ItemTalk item={item} report={report} />
    </ReviewArticle>
  );
}
