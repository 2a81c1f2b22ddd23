import { useTranslations } from 'next-intl';
import { gradeOf } from '@/lib/features/documents/model/grade';
import type { PublicDocument } from '@/lib/features/provinces/model/record';

type Told = Pick<PublicDocument, 'isInvented' | 'evidence' | 'confidence'>;

/** What must be said beside a document wherever it counts, in brackets: that it is invented, or that it has no source. */
export function useReservation() {
  const t = useTranslations('documents.reservation');
  return (document: Told | null, length: 'short' | 'whole' = 'short'): string => {
    if (document === null) return '';
    if (document.isInvented) return ` (${t(`${length}.invented`)})`;
    return gradeOf(document) === 'unsourced' ? ` (${t(`${length}.unsourced`)})` : '';
  };
}
