import type { IsoDay } from '@/lib/platform/day';

/** The fields of a fact by their names, as a record keeps them. */
export type FactFields = Readonly<Record<string, string | number | boolean | null>>;

/** What was added or corrected; `before` is null for what was added, `by` for who does not administer. */
export type FactChange = Readonly<{
  factId: string;
  before: FactFields | null;
  after: FactFields;
  reason: string;
  on: IsoDay;
  by: string | null;
}>;

export type ChangedField = Readonly<{
  field: string;
  before: string | number | boolean | null;
  after: string | number | boolean | null;
}>;

/** The fields that a change changed, in the order of the record; of what was added, those that say something. */
export function changedFields({
  before,
  after,
}: Pick<FactChange, 'before' | 'after'>): readonly ChangedField[] {
  return Object.entries(after)
    .map(([field, now]) => ({ field, before: before?.[field] ?? null, after: now }))
    .filter((change) => change.before !== change.after);
}

/** A fact as its administrator corrects it, with everything that was changed, newest first. */
export type Administered<F> = Readonly<{ id: string; fields: F; changes: readonly FactChange[] }>;
