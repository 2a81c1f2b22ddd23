import { useTranslations } from 'next-intl';
import { useDocumentLine } from '@/components/features/documents/document-lines';
import type { DocumentView } from '@/components/features/documents/document-view';
import { Place } from '@/components/features/documents/place';
import { DocumentTable } from '@/components/ui/document-table';
import { Section } from '@/components/ui/section';

/** Documents of others under the same number, which people take for one another. */
export function DocumentNamesakes(view: DocumentView) {
  const t = useTranslations('registry');
  const lineOf = useDocumentLine(view);
  const { namesakes, document } = view;
  if (namesakes.length === 0) return null;
  const lines = namesakes.map((each) => ({
    ...lineOf(each),
    place: <Place view={view} province={each.province} />,
  }));
  const title = t('page.namesakes.title', { count: namesakes.length, number: document.number ?? '' });
  return (
    <Section id="namesakes" title={title} note={t('page.namesakes.note')}>
      <DocumentTable caption={title} lines={lines} />
    </Section>
  );
}
