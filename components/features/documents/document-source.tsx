import { useTranslations } from 'next-intl';
import { useSourceText } from '@/components/features/documents/source-text';
import { Missing } from '@/components/ui/missing';
import type { PublicDocument } from '@/lib/features/provinces/model/record';

/** Where the document was found, and the document itself where it can be opened. */
export function DocumentSource({ document }: { document: Pick<PublicDocument, 'source' | 'url'> }) {
  const t = useTranslations('documents');
  const sourceText = useSourceText();
  return (
    <>
      {document.source === null ? <Missing /> : sourceText(document.source)}{' '}
      {document.url === null ? null : (
        <a href={document.url} rel="nofollow noopener">
          {t('open')}
        </a>
      )}
    </>
  );
}
