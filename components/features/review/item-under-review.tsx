import { useTranslations } from 'next-intl';
import { useFindingText } from '@/components/features/reporting/finding-list';
import { ItemDifference } from '@/components/features/reporting/item-difference';
import { useReportingWords } from '@/components/features/reporting/words';
import { DocumentPanel } from '@/components/features/review/document-panel';
import { ItemDecision } from '@/components/features/review/item-decision';
import { MarkedStatus } from '@/components/features/review/marked-status';
import { CheckList, type Check } from '@/components/ui/check-list';
import { ReturnedNote } from '@/components/ui/returned-note';
import { ReviewItem as ReviewArticle } from '@/components/ui/review-item';
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

function Proof({ item }: Pick<Props, 'item'>) {
  const t = useTranslations('review.report');
  const text = useFindingText();
  const warnings = item.findings.map((finding): Check => ({ tone: 'warn', text: text(finding) }));
  const checks: readonly Check[] =
    warnings.length > 0 ? warnings : [{ tone: 'good', text: t('no-findings') }];
  return (
    <>
      {item.evidence.map((document) => (
        <DocumentPanel key={document.id} document={document} />
      ))}
      <div className="ev">
        {item.evidence.length === 0 ? <p className="quiet">{t('evidence-none')}</p> : null}
        <CheckList checks={checks} />
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
      <ItemDifference
        task={task}
        before={before}
        after={after}
        evidence={evidence}
        changed={changes.map(({ field }) => field)}
        status={{ before: statusBefore, after: statusAfter }}
        afterLabel={t('after', { period: words.period(report.period.code), n: report.submission.n })}
      />
      {report.bar === null ? <ItemDecision number={task.number} mayReturn={report.mayReturn} /> : null}
    </ReviewArticle>
  );
}
