import { useTranslations } from 'next-intl';
import { PrintButton } from '@/components/features/reporting/print-button';
import { ReportFiles } from '@/components/features/reporting/report-files';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { useReportingWords } from '@/components/features/reporting/words';
import { ButtonLink } from '@/components/forms/button-link';
import type { Definition } from '@/components/ui/definition-list';
import { Hash } from '@/components/ui/hash';
import { Receipt as ReceiptCard } from '@/components/ui/receipt';
import type { Receipt } from '@/lib/features/reporting/model/receipt';
import { href } from '@/lib/platform/routes';

function useOutcome({ outcome, decidedAt }: Receipt): string {
  const t = useTranslations('reporting.receipt');
  const { time } = useReportingWords();
  return outcome === null || decidedAt === null ? t('waiting') : t(outcome, { time: time(decidedAt) });
}

const ownOf = ({ own }: Receipt) => ({ count: own.length, numbers: own.join(', ') });

function useLines(receipt: Receipt): readonly Definition[] {
  const t = useTranslations('reporting.receipt');
  const words = useReportingWords();
  const { period, isLate, previousHash } = receipt;
  const due = { day: words.day(period.dueOn) ?? '' };
  const outcome = useOutcome(receipt);
  const lines: readonly (Definition | null)[] = [
    { term: t('number'), detail: <b>{receipt.receipt}</b> },
    { term: t('at'), detail: <b>{t('at-value', { time: words.exactTime(receipt.submittedAt) })}</b> },
    { term: t('by'), detail: `${receipt.submittedBy}, ${words.provinceWithin(receipt.province)}` },
    { term: t('period'), detail: words.period(period.code) },
    { term: t('round'), detail: receipt.n },
    { term: t('deadline'), detail: isLate ? t('late', due) : t('on-time', due) },
    {
      term: t('content'),
      detail: t('content-value', {
        total: receipt.total,
        confirmed: receipt.confirmed,
        changed: receipt.changed,
      }),
    },
    receipt.own.length === 0 ? null : { term: t('own'), detail: t('own-value', ownOf(receipt)) },
    { term: t('hash'), detail: <Hash value={receipt.contentHash} /> },
    previousHash === null ? null : { term: t('previous'), detail: <Hash value={previousHash} /> },
    { term: t('outcome'), detail: outcome },
  ];
  return lines.filter((line) => line !== null);
}

type Props = Readonly<{
  receipt: Receipt;
  /** Null for the ministry, which reads a receipt and has no desk. */
  links: ReportLinks | null;
}>;

/** Where one goes from here: the province to its desk, the ministry to what it reviews. */
function NextSteps({ receipt, links }: Props) {
  const t = useTranslations('reporting.receipt');
  const { locale } = useReportingWords();
  if (links === null) {
    const { reportId } = receipt;
    return <ButtonLink href={href(locale, 'reviewReport', { reportId })}>{t('review')}</ButtonLink>;
  }
  return (
    <>
      <ButtonLink href={href(locale, 'desk')}>{t('desk')}</ButtonLink>
      <ButtonLink href={links.report} tone="secondary">
        {t('report')}
      </ButtonLink>
    </>
  );
}

/** Proof of what was sent and when, to keep or to print. */
export function ReceiptScreen({ receipt, links }: Props) {
  const t = useTranslations('reporting.receipt');
  const { locale } = useReportingWords();
  const [check, hash] = [{ receipt: receipt.receipt }, receipt.contentHash];
  return (
    <div className="wrap pb-16">
      {receipt.outcome === null ? (
        <p className="notice good noprint" role="status" data-outcome="submitted">
          {t('next')}
        </p>
      ) : null}
      <ReceiptCard title={t('title', { receipt: receipt.receipt })} items={useLines(receipt)} />
      <p className="notes mt-3">
        {t('hash-note')}{' '}
        {t.rich('verify', { a: (text) => <a href={href(locale, 'verify', check, { hash })}>{text}</a> })}
      </p>
      <ReportFiles door={`/api/receipts/${receipt.receipt}`} />
      <div className="btnrow noprint">
        <NextSteps receipt={receipt} links={links} />
        <PrintButton label={t('print')} />
      </div>
    </div>
  );
}
