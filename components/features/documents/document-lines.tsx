import { useTranslations } from 'next-intl';
import { documentHref } from '@/components/features/documents/document-href';
import { DocumentSource } from '@/components/features/documents/document-source';
import { gradeOf } from '@/lib/features/documents/model/grade';
import type { PageView } from '@/components/features/overview/view';
import type { DocumentLine } from '@/components/ui/document-table';
import { standsOn } from '@/lib/features/documents/model/standing';
import type { PublicDocument } from '@/lib/features/provinces/model/record';
import { formatDate } from '@/lib/platform/format';

type View = Pick<PageView, 'locale' | 'day' | 'today'>;

/** What a reader must know before counting the document: invented, later than the day, or undated. */
function useNote({ day, locale }: View) {
  const t = useTranslations('documents');
  return (document: PublicDocument): string | undefined => {
    if (document.isInvented) return t('invented');
    const standing = standsOn(document, day);
    if (standing === 'proven') return undefined;
    return standing === 'later' ? t('later', { day: formatDate(locale, day) }) : t('undated');
  };
}

/** A document as a row of a table of documents; its number leads to its page. */
export function useDocumentLine(view: View) {
  const t = useTranslations('documents');
  const noteOf = useNote(view);
  return (document: PublicDocument): DocumentLine => {
    const note = noteOf(document);
    return {
      key: document.id,
      number: document.number,
      href: documentHref(view, document.id),
      issued: document.issuedOn && formatDate(view.locale, document.issuedOn, document.precision ?? 'day'),
      kind: t(`kind.${document.kind}`),
      title: document.title,
      ...(note === undefined ? {} : { note }),
      issuer: document.issuer,
      countsAs: document.countsAs === 'none' ? null : t(`counts.${document.countsAs}`),
      grade: gradeOf(document),
      source:
        document.source === null && document.url === null ? null : <DocumentSource document={document} />,
    };
  };
}
