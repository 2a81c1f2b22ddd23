import { useTranslations } from 'next-intl';
import { DocumentSource } from '@/components/features/provinces/document-terms';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { DocumentTable, type DocumentLine } from '@/components/ui/document-table';
import type { Grade } from '@/components/ui/evidence-grade';
import { Section } from '@/components/ui/section';
import { standsOn } from '@/lib/features/documents/model/standing';
import type { PublicDocument } from '@/lib/features/provinces/model/record';
import { formatDate } from '@/lib/platform/format';

const found = { high: 'found-high', medium: 'found-medium', low: 'found-low' } as const;

function gradeOf({ evidence, confidence }: PublicDocument): Grade {
  if (evidence === 'filed') return 'filed';
  return evidence === 'recalled' || evidence === null ? 'recalled' : found[confidence ?? 'low'];
}

/** What a reader must know before counting the document: invented, later than the day, or undated. */
function useNote({ day, locale }: ProvinceView) {
  const t = useTranslations('documents');
  return (document: PublicDocument): string | undefined => {
    if (document.isInvented) return t('invented');
    const standing = standsOn(document, day);
    if (standing === 'proven') return undefined;
    return standing === 'later' ? t('later', { day: formatDate(locale, day) }) : t('undated');
  };
}

function useLine(view: ProvinceView) {
  const t = useTranslations('documents');
  const noteOf = useNote(view);
  return (document: PublicDocument): DocumentLine => {
    const note = noteOf(document);
    return {
      key: document.id,
      number: document.number,
      ...(document.url === null ? {} : { href: document.url }),
      issued: document.issuedOn && formatDate(view.locale, document.issuedOn, document.precision ?? 'day'),
      kind: t(`kind.${document.kind}`),
      title: document.title,
      ...(note === undefined ? {} : { note }),
      issuer: document.issuer,
      countsAs: document.countsAs === 'none' ? null : t(`counts.${document.countsAs}`),
      grade: gradeOf(document),
      source:
        document.source === null ? null : (
          <DocumentSource document={{ source: document.source, url: null }} />
        ),
    };
  };
}

/** Every document on record of the province; those after the day stand apart by a note, not by silence. */
export function ProvinceDocuments(view: ProvinceView) {
  const t = useTranslations('provinces.page.documents');
  const words = useTranslations('documents');
  const lineOf = useLine(view);
  const later = view.documents.filter((document) => standsOn(document, view.day) === 'later').length;
  const title = t('title', {
    by: view.documents.length - later,
    later,
    day: formatDate(view.locale, view.day),
  });
  return (
    <Section id="documents" title={title}>
      {view.documents.length === 0 ? (
        <p className="notes">{t('nothing')}</p>
      ) : (
        <DocumentTable caption={words('caption', { name: view.name })} lines={view.documents.map(lineOf)} />
      )}
    </Section>
  );
}
