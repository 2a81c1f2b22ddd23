import { useTranslations } from 'next-intl';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import { useReportingWords } from '@/components/features/reporting/words';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import type { Filing } from '@/lib/features/committees/model/filing';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  filings: Readonly<{ waiting: readonly Filing[]; decided: readonly Filing[] }>;
  done: 'published' | 'returned' | undefined;
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

function Waiting({ filings }: Readonly<{ filings: readonly Filing[] }>) {
  const t = useTranslations('committees.queue');
  const words = useReportingWords();
  const link = useLink();
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({
    key,
    kind,
    label: t(`columns.${key}`),
  }));
  const rows = filings.map((filing): StackRow => ({
    key: filing.id,
    cells: {
      filing: link(filing),
      province: (
        <>
          {words.province(filing.province)}
          {filing.isOwn ? <span className="block quiet">{t('own')}</span> : null}
        </>
      ),
      sent: <span className="num">{words.time(filing.filedAt)}</span>,
    },
  }));
  return <StackTable caption={t('caption')} columns={columns} groups={[{ key: 'all', rows }]} />;
}

function Decided({ filings }: Readonly<{ filings: readonly Filing[] }>) {
  const t = useTranslations('committees');
  const words = useReportingWords();
  const link = useLink();
  return (
    <ul className="todo">
      {filings.map((filing) => (
        <li key={filing.id}>
          {link(filing)}{' '}
          <span className="small quiet">
            {words.province(filing.province)}, {t(`decided.${filing.standing}`)}
            {filing.end === null ? '' : `, ${filing.end.by}, ${words.time(filing.end.at)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Compositions of committees: what waits, longest first, and what was decided lately. */
export function FiledQueue({ filings: { waiting, decided }, done }: Props) {
  const t = useTranslations('committees.queue');
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('headline', { count: waiting.length })} />
      {done === undefined ? null : (
        <OutcomeNotice tone="good" outcome={done}>
          {t(`done.${done}`)}
        </OutcomeNotice>
      )}
      <p className="max-w-measure mb-4">{t('intro')}</p>
      {waiting.length === 0 ? null : <Waiting filings={waiting} />}
      <section className="grp" aria-labelledby="da-quyet">
        <h2 id="da-quyet">{t('recent')}</h2>
        {decided.length === 0 ? <p className="quiet">{t('no-recent')}</p> : <Decided filings={decided} />}
      </section>
    </div>
  );
}
