import { useTranslations } from 'next-intl';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import { useReportingWords } from '@/components/features/reporting/words';
import { SentBy } from '@/components/features/review/sent-by';
import { WaitingAndDecided, type ReviewDone } from '@/components/features/review/waiting-and-decided';
import type { StackColumn, StackRow } from '@/components/ui/stack-table';
import type { Filing } from '@/lib/features/committees/model/filing';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  filings: Readonly<{ waiting: readonly Filing[]; decided: readonly Filing[] }>;
  done: ReviewDone | undefined;
}>;

const kinds = { filing: 'title', province: 'text', sent: 'text' } as const;

function useLink(): (filing: Filing) => StackRow['cells'][string] {
  const t = useTranslations('committees');
  const names = useTranslations('reporting.document');
  const { locale, day } = useReportingWords();
  return ({ id, effectiveOn, decision }) => (
    <a href={href(locale, 'reviewCommittee', { id })}>
      {t('filing', { day: day(effectiveOn) ?? '', document: documentLabel(decision, names) })}
    </a>
  );
}

function useNote(): (filing: Filing) => string {
  const t = useTranslations('committees.decided');
  const words = useReportingWords();
  return ({ province, standing, end }) =>
    [...[words.province(province), t(standing)], ...(end === null ? [] : [end.by, words.time(end.at)])].join(
      ', ',
    );
}

/** Compositions of committees that provinces filed. */
export function FiledQueue({ filings: { waiting, decided }, done }: Props) {
  const t = useTranslations('committees.queue');
  const invented = useTranslations('committees')('invented');
  const words = useReportingWords();
  const link = useLink();
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({
    ...{ key, kind, label: t(`columns.${key}`) },
  }));
  const cells = (filing: Filing) => ({
    filing: (
      <>
        {link(filing)}
        {filing.isInvented ? <span className="block quiet">{invented}</span> : null}
      </>
    ),
    province: <SentBy name={words.province(filing.province)} own={filing.isOwn ? t('own') : null} />,
    sent: <span className="num">{words.time(filing.filedAt)}</span>,
  });
  return (
    <WaitingAndDecided
      title={t('headline', { count: waiting.length })}
      intro={t('intro')}
      done={done === undefined ? undefined : { outcome: done, words: t(`done.${done}`) }}
      waiting={{ caption: t('caption'), columns, things: waiting, cells }}
      decided={{ title: t('recent'), none: t('no-recent'), things: decided, link, note: useNote() }}
    />
  );
}
