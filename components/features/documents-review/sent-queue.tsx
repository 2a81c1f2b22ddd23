import { useTranslations } from 'next-intl';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import { useReportingWords } from '@/components/features/reporting/words';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import type { SentDocument, SentDocuments } from '@/lib/features/documents/model/sent';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ documents: SentDocuments; done: 'published' | 'returned' | undefined }>;

const kinds = { document: 'title', province: 'text', sent: 'text', waiting: 'text' } as const;

function useLink(): (document: SentDocument) => StackRow['cells'][string] {
  const names = useTranslations('reporting.document');
  const { locale } = useReportingWords();
  return (document) => (
    <>
      <a href={href(locale, 'reviewDocument', { id: document.id })}>
        <b lang="vi">{documentLabel(document, names)}</b>
      </a>
      <span className="block quiet" lang="vi">
        {document.title}
      </span>
    </>
  );
}

function Waiting({ documents }: Readonly<{ documents: readonly SentDocument[] }>) {
  const t = useTranslations('library.queue');
  const words = useReportingWords();
  const link = useLink();
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({
    key,
    kind,
    label: t(`columns.${key}`),
  }));
  const rows = documents.map((document): StackRow => ({
    key: document.id,
    cells: {
      document: link(document),
      province: (
        <>
          {words.province(document.province)}
          {document.isOwn ? <span className="block quiet">{t('own')}</span> : null}
        </>
      ),
      sent: <span className="num">{document.sentAt === null ? '' : words.time(document.sentAt)}</span>,
      waiting: t('waiting', { days: document.waitingDays }),
    },
  }));
  return <StackTable caption={t('caption')} columns={columns} groups={[{ key: 'all', rows }]} />;
}

function Decided({ documents }: Readonly<{ documents: readonly SentDocument[] }>) {
  const t = useTranslations('library.queue');
  const words = useReportingWords();
  const link = useLink();
  return (
    <ul className="todo">
      {documents.map((document) => {
        const [newest] = document.decisions;
        return (
          <li key={document.id}>
            {link(document)}{' '}
            <span className="small quiet">
              {words.province(document.province)}
              {newest === undefined
                ? null
                : `, ${t(`outcome.${newest.outcome}`)}, ${newest.reviewer}, ${words.time(newest.decidedAt)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Documents that came outside any report: what waits, longest first, and what was decided lately. */
export function SentQueue({ documents: { waiting, decided }, done }: Props) {
  const t = useTranslations('library.queue');
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('headline', { count: waiting.length })} />
      {done === undefined ? null : (
        <OutcomeNotice tone="good" outcome={done}>
          {t(`done.${done}`)}
        </OutcomeNotice>
      )}
      <p className="max-w-measure mb-4">{t('intro')}</p>
      {waiting.length === 0 ? null : <Waiting documents={waiting} />}
      <section className="grp" aria-labelledby="da-quyet">
        <div className="head">
          <h2 id="da-quyet">{t('decided')}</h2>
        </div>
        {decided.length === 0 ? <p className="quiet">{t('no-decided')}</p> : <Decided documents={decided} />}
      </section>
    </div>
  );
}
