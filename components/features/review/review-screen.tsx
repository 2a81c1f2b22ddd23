import { useTranslations } from 'next-intl';
import { CleanItems } from '@/components/features/review/clean-items';
import { DecisionForm } from '@/components/features/review/decision-form';
import { DecisionNotice, type ReviewDone } from '@/components/features/review/decision-notice';
import { EarlierSendings } from '@/components/features/review/earlier-sendings';
import { ItemUnderReview } from '@/components/features/review/item-under-review';
import { ReservationLine } from '@/components/features/review/reservation-line';
import { Reopening } from '@/components/features/review/reopening';
import { ReviewHead } from '@/components/features/review/review-head';
import { asksDecision, type ReviewItem, type ReviewReport } from '@/lib/features/reporting/model/review';
import { cleanItems, unseenNumbers } from '@/lib/features/reporting/model/seen-together';

type Props = Readonly<{
  report: ReviewReport;
  title: string;
  here: string;
  done: ReviewDone | undefined;
}>;

type Part = Readonly<{ title: string; items: readonly ReviewItem[]; report: ReviewReport }>;

function Items({ title, items, report }: Part) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="rev-title">{title}</h2>
      {items.map((item) => (
        <ItemUnderReview key={item.task.id} item={item} report={report} />
      ))}
    </section>
  );
}

/** What publishing does to the national counts, said before it is done. */
function Raised({ raises }: Pick<ReviewReport, 'raises'>) {
  const t = useTranslations('review.decide.raises');
  if (raises.length === 0) return null;
  return (
    <p className="notice run" data-raises={raises.join(' ')}>
      {raises.map((fact) => (
        <span key={fact} className="block">
          {t(fact)}
        </span>
      ))}
    </p>
  );
}

/** A report as it was sent: what changed beside its evidence, what did not change together, and the decision. */
export function ReviewScreen({ report, title, here, done }: Props) {
  const t = useTranslations('review.report');
  const watched = report.unchanged.filter(asksDecision);
  const clean = cleanItems(report.unchanged);
  const items = (
    <div className="wrap">
      <Items title={t('changed')} items={report.changed} report={report} />
      <Items title={t('watched')} items={watched} report={report} />
      <CleanItems items={clean} report={report} />
      <EarlierSendings earlier={report.earlier} />
      {report.bar === null ? <Raised raises={report.raises} /> : null}
    </div>
  );
  return (
    <>
      <ReviewHead report={report} title={title} />
      <div className="wrap">
        <DecisionNotice report={report} done={done} />
        <ReservationLine report={report} here={here} />
        <Reopening report={report} here={here} />
      </div>
      <DecisionForm
        reportId={report.reportId}
        revisionId={report.revisionId}
        changed={report.changed.length}
        unchanged={report.unchanged.length}
        mayReturn={report.mayReturn}
        unseen={unseenNumbers(report).length}
        here={here}
        title={title}
        isOpen={report.bar === null}
        isDone={done !== undefined}
      >
        {items}
      </DecisionForm>
    </>
  );
}
