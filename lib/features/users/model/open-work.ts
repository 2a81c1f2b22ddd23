import type { Locale } from '@/lib/i18n/locale';

export const workKinds = ['report', 'document', 'reserved', 'talk'] as const;

export type WorkKind = (typeof workKinds)[number];

/** One thing that somebody has begun; `id` is the report's, or the document's. */
export type OpenWork = Readonly<{
  kind: WorkKind;
  id: string;
  side: 'province' | 'ministry';
  province: Readonly<{ id: string; names: Readonly<Record<Locale, string>> }> | null;
  /** Of a report. */
  period: string | null;
  /** The number or title of a document; null where it has none. */
  name: string | null;
}>;

/** Somebody who could go on with it: the provinces of an officer, and whether they review. */
export type Colleague = Readonly<{
  id: string;
  name: string;
  provinceIds: readonly string[];
  isReviewer: boolean;
}>;

/** Of somebody's open work, what a colleague takes over: that of a province they report for, and reviews of reviewers. */
export function workFor(work: readonly OpenWork[], to: Colleague): readonly OpenWork[] {
  return work.filter(({ side, province }) =>
    side === 'ministry' ? to.isReviewer : province !== null && to.provinceIds.includes(province.id),
  );
}

/** What of it is of one kind, by id. */
export function idsOf(work: readonly OpenWork[], kind: WorkKind): string[] {
  return work.filter((each) => each.kind === kind).map(({ id }) => id);
}
