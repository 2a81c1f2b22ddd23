import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { AsFiled } from '@/components/features/documents/as-filed';
import { DocumentCitations } from '@/components/features/documents/document-citations';
import { DocumentFacts } from '@/components/features/documents/document-facts';
import { DocumentFile } from '@/components/features/documents/document-file';
import { DocumentHeadline } from '@/components/features/documents/document-headline';
import { useDocumentName } from '@/components/features/documents/document-name';
import { DocumentNamesakes } from '@/components/features/documents/document-namesakes';
import { DocumentProof } from '@/components/features/documents/document-proof';
import type { DocumentView } from '@/components/features/documents/document-view';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { href } from '@/lib/platform/routes';

/** One document: what is known of it, what it proves, who cites it, and what bears the same number. */
export function DocumentPage(view: DocumentView) {
  const t = useTranslations('registry');
  const name = useDocumentName(view.locale)(view.document);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('title'), href: href(view.locale, 'documents', {}, { date: askedDay(view) }) },
          { label: name },
        ]}
      />
      <DocumentHeadline {...view} />
      <DocumentProof {...view} />
      <DocumentFile {...view} />
      <DocumentFacts {...view} />
      <DocumentCitations {...view} />
      <DocumentNamesakes {...view} />
      <div className="wrap">
        <AsFiled locale={view.locale} />
      </div>
    </>
  );
}
