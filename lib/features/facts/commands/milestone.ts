import { changeFact, type Book, type Held } from '@/lib/features/facts/commands/change';
import { milestoneFieldsOf, milestoneSelect } from '@/lib/features/facts/queries/fields';
import type { MilestoneInput } from '@/lib/features/facts/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn } from '@/lib/platform/day';
import type { Tx } from '@/lib/platform/db';
import type { FieldIssue, Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

async function hold(tx: Tx, id: string): Promise<Held | null> {
  await tx.$queryRaw`select 1 from "Milestone" where id = ${id} for update`;
  const row = await tx.milestone.findUnique({ where: { id }, select: milestoneSelect });
  return row && { fields: milestoneFieldsOf(row), changes: row._count.changes };
}

/** Only what recurs every year, and was on record without a date, stays without one. */
function refuses(date: string | null, before: Held | null): readonly FieldIssue[] {
  const isMissing = date === null && before?.fields['date'] !== null;
  return isMissing ? [{ field: 'date', key: 'field.required' }] : [];
}

/** Adds a milestone, or corrects one, on its source; what stood before is kept for ever. */
export function keepMilestone(viewer: Viewer, input: MilestoneInput): Promise<Outcome<string>> {
  const { id, seen, reason, date, precision, ...rest } = input;
  const fields = { ...rest, date, precision: date === null ? null : precision };
  const data = { ...fields, date: date === null ? null : dateColumn(date) };
  const book: Book = {
    kind: 'milestone',
    hold,
    refuses: (_tx, before) => Promise.resolve(refuses(date, before)),
    write: (tx, factId, isNew) =>
      isNew
        ? tx.milestone.create({ data: { ...data, id: factId } })
        : tx.milestone.update({ where: { id: factId }, data }),
    tags: [tag.programme, tag.national],
  };
  return changeFact(viewer, book, { id, seen, reason, fields });
}
