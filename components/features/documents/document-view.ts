import type { PageView } from '@/components/features/overview/view';
import type { DocumentRecord } from '@/lib/features/documents/model/citation';
import type { Registered } from '@/lib/features/documents/model/registry';

/** Everything the page of one document is made of. */
export type DocumentView = PageView &
  Readonly<{
    document: DocumentRecord;
    /** All documents of the same province, itself among them; empty for one of the centre. */
    siblings: readonly Registered[];
    /** Other documents whose number is written alike. */
    namesakes: readonly Registered[];
  }>;
