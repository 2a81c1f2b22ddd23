import { useTranslations } from 'next-intl';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import { useReportingWords } from '@/components/features/reporting/words';
import { SentBy } from '@/components/features/review/sent-by';
import { WaitingAndDecided, type ReviewDone } from '@/components/features/review/waiting-and-decided';
import type { StackColumn, StackRow } from '@/components/ui/stack-table';
import type { SentDocument, SentDocuments } from '@/lib/features/documents/model/sent';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ documents: SentDocuments; done: ReviewDone | undefined }>;

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

function useNote(): (document: SentDocument) => string {
  const t = useTranslations('library.queue.outcome');
  const words = useReportingWords();
  return ({ province, decisions: [newest] }) =>
    [
      words.province(province),
      ...(newest === undefined ? [] : [t(newest.outcome), newest.reviewer, words.time(newest.decidedAt)]),
    ].join(', ');
}

/** Documents that came outside any report. */
export function SentQueue({ documents: { waiting, decided }, done }: Props) {
  const t = useTranslations('library.queue');
  const words = useReportingWords();
  const link = useLink();
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({
    ...{ key, kind, label: t(`columns.${key}`) },
  }));
  const cells = (document: SentDocument) => ({
    document: link(document),
    province: <SentBy name={words.province(document.province)} own={document.isOwn ? t('own') : null} />,
    sent: <span className="num">{document.sentAt === null ? '' : words.time(document.sentAt)}</span>,
    waiting: t('waiting', { days: document.waitingDays }),
  });
  return (
    <WaitingAndDecided
      title={t('headline', { count: waiting.length })}
      intro={t('intro')}
      done={done === undefined ? undefined : { outcome: done, words: t(`done.${done}`) }}
      waiting={{ caption: t('caption'), columns, things: waiting, cells }}
      decided={{ title: t('decided'), none: t('no-decided'), things: decided, link, note: useNote() }}
    />
  );
}
