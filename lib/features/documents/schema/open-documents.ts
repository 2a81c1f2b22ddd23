import { z } from 'zod';
import { documentSorts } from '@/lib/features/documents/model/open-document';
import { regions } from '@/lib/features/provinces/model/unit';
import { CountsAs, DocumentKind } from '@/lib/generated/prisma/enums';
import { askedDay, askedPage, askedSlugs, askedSort, askedWords } from '@/lib/platform/api/asked';

const asked = z.strictObject({
  province: askedSlugs.optional(),
  q: askedWords.optional(),
  id: z.uuid().optional(),
  region: z.enum(regions).optional(),
  kind: z.enum(DocumentKind).optional(),
  'counts-as': z.enum(CountsAs).optional(),
  'issued-from': askedDay.optional(),
  'issued-to': askedDay.optional(),
  date: askedDay.optional(),
  sort: askedSort(documentSorts),
  ...askedPage,
});

/** What may be asked of `/api/v1/documents`; a span of days must not end before it begins. */
export const askDocuments = asked.refine(
  ({ 'issued-from': from, 'issued-to': to }) => from === undefined || to === undefined || from <= to,
  { path: ['issued-to'], params: { words: 'order' } },
);
