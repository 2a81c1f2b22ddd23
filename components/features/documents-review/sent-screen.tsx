import { useTranslations } from 'next-intl';
import { DecideDocumentForm } from '@/components/features/documents-review/decide-document-form';
import { DocumentFactsList } from '@/components/features/documents-filing/document-facts-list';
import { FileFacts } from '@/components/features/documents-filing/file-facts';
import { useReportingWords } from '@/components/features/reporting/words';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import type { SentDocument } from '@/lib/features/documents/model/sent';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ document: SentDocument; title: string; mayDecide: boolean }>;

function Earlier({ document }: Pick<Props, 'document'>) {
  const t = useTranslations('library.queue');
  const words = useReportingWords();
  if (document.decisions.length === 0) return null;
  return (
    <section className="grp" aria-labelledby="truoc">
      <div className="head">
        <h2 id="truoc">{t('earlier')}</h2>
      </div>
      <ul className="todo">
        {document.decisions.map(({ outcome, reason, reviewer, decidedAt }) => (
          <li key={decidedAt}>
            {t(`outcome.${outcome}`)}, {reviewer}, {words.time(decidedAt)}
            {reason === null ? null : (
              <span className="block" lang="vi">
                {reason}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deciding({ document, title, mayDecide }: Props) {
  const t = useTranslations('library.decide');
  const { locale } = useReportingWords();
  if (document.sentAt === null) return <p className="notice">{t('decided')}</p>;
  if (!mayDecide) return <p className="notice">{t(document.isOwn ? 'own' : 'role')}</p>;
  return (
    <section className="grp" aria-labelledby="quyet">
      <div className="head">
        <h2 id="quyet">{t('title')}</h2>
      </div>
      {document.raises ? <p>{t('raises', { fact: t(`fact.${document.countsAs}`) })}</p> : null}
      <DecideDocumentForm
        documentId={document.id}
        version={document.version}
        title={title}
        here={href(locale, 'reviewDocument', { id: document.id })}
      />
    </section>
  );
}

/** One document that came by itself: what it says, its file, what was said of it before, and the decision. */
export function SentScreen(props: Props) {
  const { document, title } = props;
  const t = useTranslations('library');
  const words = useReportingWords();
  const { id, file, province, sentAt } = document;
  const sent = sentAt === null ? [] : [{ key: 'sent', text: t('queue.sent', { time: words.time(sentAt) }) }];
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('queue.title'), href: href(words.locale, 'reviewDocuments') }, { label: title }]}
      />
      <div className="wrap pb-16">
        <PageHeader title={title} meta={[{ key: 'province', text: words.province(province) }, ...sent]} />
        <DocumentFactsList document={document} />
        <section className="grp" aria-labelledby="tep">
          <div className="head">
            <h2 id="tep">{t('file.title')}</h2>
          </div>
          {file === null ? (
            <p className="quiet">{t('file.none')}</p>
          ) : (
            <FileFacts documentId={id} file={file} />
          )}
        </section>
        <Earlier document={document} />
        <Deciding {...props} />
      </div>
    </>
  );
}
