import { useTranslations } from 'next-intl';
import { useAnswerLine } from '@/components/features/reporting/answer-line';
import { useReportingWords } from '@/components/features/reporting/words';
import { ToldNote } from '@/components/features/reporting/told-note';
import { WrittenBy } from '@/components/features/review/written-by';
import { ItemDecision } from '@/components/features/review/item-decision';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Status } from '@/components/ui/status';
import type { ReviewItem, ReviewReport } from '@/lib/features/reporting/model/review';
import { unseenNumbers } from '@/lib/features/reporting/model/seen-together';

type Props = Readonly<{ items: readonly ReviewItem[]; report: ReviewReport }>;

const anchorOf = (number: number) => `#muc-${String(number)}`;

type LineProps = Readonly<{ item: ReviewItem; mayDecide: boolean; mayReturn: boolean; isSeen: boolean }>;

function Line({ item, mayDecide, mayReturn, isSeen }: LineProps) {
  const line = useAnswerLine();
  const { short } = useReportingWords();
  return (
    <li id={`muc-${item.task.number}`}>
      <p>
        <span className="n">{item.task.number}</span> {short(item.task)}{' '}
        <span className="quiet num">{line(item.task, item.after)}</span>
      </p>
      <WrittenBy item={item} />
      {mayDecide ? (
        <ItemDecision number={item.task.number} isAccepted={isSeen} mayReturn={mayReturn} />
      ) : null}
    </li>
  );
}

/** By whom and when they were marked as seen. */
function SeenLines({ seen }: Pick<ReviewReport, 'seen'>) {
  const t = useTranslations('review.decide');
  const { time } = useReportingWords();
  return seen.map(({ by, at, isMine, tasks }) => (
    <p key={`${by} ${at}`} className="small">
      <Status tone="good" icon="check">
        {t(isMine ? 'seen-mine' : 'seen-by', { by, time: time(at), count: tasks.length })}
      </Status>
    </p>
  ));
}

/** One press for all of them, part of the decision form; it decides nothing. */
function SeeTogether({ unseen }: Readonly<{ unseen: number }>) {
  const t = useTranslations('review.decide');
  return (
    <SubmitButton name="act" value="see" tone="secondary" formNoValidate pending={t('sending')}>
      {t('see', { count: unseen })}
    </SubmitButton>
  );
}

/**
 * Unchanged items of which nothing is asked, and what is told of them: none is accepted until the reviewer marks it or says to have seen them together;
 * folded once they were seen, each still returnable.
 */
export function CleanItems({ items, report }: Props) {
  const t = useTranslations('review.decide');
  const mayDecide = report.bar === null;
  const unseenOnes = unseenNumbers(report);
  const unseen = unseenOnes.length;
  const told = items.filter((item) => item.told.length > 0).length;
  if (items.length === 0) return null;
  return (
    <section className="rev clean">
      <h2>{t('clean', { count: items.length, told })}</h2>
      {mayDecide ? <p className="small quiet">{t('clean-note')}</p> : null}
      <ToldNote items={items} to={anchorOf} />
      <SeenLines seen={report.seen} />
      <Disclosure
        key={unseen}
        open={mayDecide && unseen > 0}
        summary={t('clean-open', { count: items.length })}
      >
        <ul className="clean-list">
          {items.map((item) => (
            <Line
              key={item.task.id}
              item={item}
              mayDecide={mayDecide}
              mayReturn={report.mayReturn}
              isSeen={!unseenOnes.includes(item.task.number)}
            />
          ))}
        </ul>
      </Disclosure>
      {mayDecide && unseen > 0 ? <SeeTogether unseen={unseen} /> : null}
    </section>
  );
}
