import { useTranslations } from 'next-intl';
import { SeatList } from '@/components/features/committees/seat-list';
import { WithdrawFilingForm } from '@/components/features/committees/withdraw-filing-form';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import { useReportingWords } from '@/components/features/reporting/words';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { Status, type StatusProps } from '@/components/ui/status';
import type { Filing, FilingStanding } from '@/lib/features/committees/model/filing';

type Props = Readonly<{ filing: Filing; mayWithdraw: boolean }>;

const looks: Readonly<Record<FilingStanding, Pick<StatusProps, 'tone' | 'icon'>>> = {
  waiting: { tone: 'run', icon: 'clock' },
  published: { tone: 'good', icon: 'check' },
  returned: { tone: 'bad', icon: 'back' },
  withdrawn: { tone: 'none', icon: 'dash' },
};

function useLines({ filedBy, filedAt, standing, end, correction }: Filing): readonly Definition[] {
  const t = useTranslations('committees');
  const { time } = useReportingWords();
  const said = (text: string) => (
    <span className="whitespace-pre-wrap" lang="vi">
      {text}
    </span>
  );
  const who = (name: string, at: string) => t('by', { name, time: time(at) });
  return [
    ...(correction === null ? [] : [{ term: t('correction'), detail: said(correction) }]),
    { term: t('filed'), detail: who(filedBy, filedAt) },
    ...(end === null ? [] : [{ term: t(`decided.${standing}`), detail: who(end.by, end.at) }]),
    ...(end?.reason == null ? [] : [{ term: t('returned-why'), detail: said(end.reason) }]),
  ];
}

/** One filing: who it names, from when, by which document, how it stands; what waits can be taken back. */
export function FilingEntry({ filing, mayWithdraw }: Props) {
  const t = useTranslations('committees');
  const names = useTranslations('reporting.document');
  const { locale, day } = useReportingWords();
  const { id, effectiveOn, decision, standing, seats } = filing;
  return (
    <section className="grp" aria-labelledby={id}>
      <h3 id={id}>
        {t('filing', { day: day(effectiveOn) ?? '', document: documentLabel(decision, names) })}
      </h3>
      <p>
        <Status {...looks[standing]}>{t(`decided.${standing}`)}</Status>
        {filing.isInvented ? <span className="quiet"> {t('invented')}</span> : null}
      </p>
      <SeatList seats={seats} />
      <DefinitionList items={useLines(filing)} />
      {mayWithdraw && standing === 'waiting' ? <WithdrawFilingForm locale={locale} filingId={id} /> : null}
    </section>
  );
}
