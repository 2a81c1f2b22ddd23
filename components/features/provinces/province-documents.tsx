import { useTranslations } from 'next-intl';
import { useDocumentLine } from '@/components/features/documents/document-lines';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { DocumentTable } from '@/components/ui/document-table';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { standsOn } from '@/lib/features/documents/model/standing';
import { formatDate } from '@/lib/platform/format';

/** Every document on record of the province; those after the day stand apart by a note, not by silence. */
export function ProvinceDocuments(view: ProvinceView) {
  const t = useTranslations('provinces.page.documents');
  const words = useTranslations('documents');
  const lineOf = useDocumentLine(view);
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
        <>
          <DocumentTable caption={words('caption', { name: view.name })} lines={view.documents.map(lineOf)} />
          <DownloadLinks locale={view.locale} resource="documents" query={{ province: view.unit.slug }} />
        </>
      )}
    </Section>
  );
}
