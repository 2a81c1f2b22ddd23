import type { Institution } from '@/lib/features/claims/model/institution';
import { standsOn } from '@/lib/features/documents/model/standing';
import type { Facts, PublicDocument } from '@/lib/features/provinces/model/record';
import type { DocumentKind } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** Kinds of text that are taken for the counted one although they are another; none for a committee's decision. */
const nearKinds: Readonly<Record<Institution, readonly DocumentKind[]>> = {
  steering_committee: [],
  resolution: ['directive'],
  five_year_plan: ['annual_plan', 'plan', 'programme', 'scheme', 'action_programme'],
};

type OnRecord<T> = Readonly<{
  documents: readonly T[];
  facts: ReadonlyMap<string, Facts>;
  /** What was issued after it does not stand beside what is not found by it; null: whenever it was issued. */
  day: IsoDay | null;
}>;

/**
 * By province, where nothing on record counts for the figure: documents of a near kind that may have stood by the day,
 * not counted, and said so.
 */
export function otherTexts<T extends PublicDocument>(
  { documents, facts, day }: OnRecord<T>,
  institution: Institution,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  const near = documents.filter(
    (document) =>
      nearKinds[institution].includes(document.kind) && (day === null || standsOn(document, day) !== 'later'),
  );
  for (const document of near) {
    const { provinceId } = document;
    if (provinceId !== null && facts.get(provinceId)?.[institution].finding === 'none')
      found.set(provinceId, [...(found.get(provinceId) ?? []), document]);
  }
  return found;
}

/** Provinces of which nothing counts as a resolution, with only a directive that may have stood by the day. */
export function countDirectivesOnly(record: OnRecord<PublicDocument>): number {
  return otherTexts(record, 'resolution').size;
}
