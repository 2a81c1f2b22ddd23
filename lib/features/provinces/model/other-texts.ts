import type { Institution } from '@/lib/features/claims/model/institution';
import type { Facts, PublicDocument } from '@/lib/features/provinces/model/record';
import type { DocumentKind } from '@/lib/generated/prisma/enums';

/** Kinds of text that are taken for the counted one although they are another; none for a committee's decision. */
const nearKinds: Readonly<Record<Institution, readonly DocumentKind[]>> = {
  steering_committee: [],
  resolution: ['directive'],
  five_year_plan: ['annual_plan', 'plan', 'programme', 'scheme', 'action_programme'],
};

/** By province, where nothing on record counts for the figure: documents of a near kind, not counted, and said so. */
export function otherTexts<T extends PublicDocument>(
  documents: readonly T[],
  facts: ReadonlyMap<string, Facts>,
  institution: Institution,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const document of documents) {
    const { provinceId, kind } = document;
    const isNear = nearKinds[institution].includes(kind) && provinceId !== null;
    if (isNear && facts.get(provinceId)?.[institution].finding === 'none')
      found.set(provinceId, [...(found.get(provinceId) ?? []), document]);
  }
  return found;
}

/** Provinces with nothing on record that counts as a resolution, only a directive. */
export function countDirectivesOnly(
  documents: readonly PublicDocument[],
  facts: ReadonlyMap<string, Facts>,
): number {
  return otherTexts(documents, facts, 'resolution').size;
}
