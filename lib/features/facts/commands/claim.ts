import { changeFact, type Book, type Held } from '@/lib/features/facts/commands/change';
import { claimFieldsOf, claimSelect } from '@/lib/features/facts/queries/fields';
import type { ClaimFields } from '@/lib/features/facts/model/fact';
import type { ClaimInput } from '@/lib/features/facts/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, isoDay } from '@/lib/platform/day';
import type { Tx } from '@/lib/platform/db';
import type { FieldIssue, Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

async function hold(tx: Tx, id: string): Promise<Held | null> {
  await tx.$queryRaw`select 1 from "Claim" where id = ${id} for update`;
  const row = await tx.claim.findUnique({ where: { id }, select: claimSelect });
  return row && { fields: claimFieldsOf(row), changes: row._count.changes };
}

/** Other claims on the subject tell its group and unit; a subject of none is not one of ours. */
function siblingOf(tx: Tx, subject: string) {
  return tx.claim.findFirst({
    where: { subject },
    select: { grouping: true, unit: true },
    orderBy: { id: 'asc' },
  });
}

async function refuses(tx: Tx, input: ClaimInput, before: Held | null): Promise<readonly FieldIssue[]> {
  const { subject, asOf } = input;
  const isKnown = before !== null || (await siblingOf(tx, subject)) !== null;
  return [
    ...(isKnown ? [] : [{ field: 'subject', key: 'field.choose' }]),
    ...(asOf === null && before?.fields['asOf'] !== null ? [{ field: 'asOf', key: 'field.required' }] : []),
  ];
}

type Written = Readonly<{ id: string; subject: string; fields: ClaimFields }>;

/**
 * A figure is told exactly unless it already was told otherwise, words alone have none; and words for the old day would
 * contradict a new one.
 */
async function toldWith(tx: Tx, { id, fields }: Written) {
  const before = await tx.claim.findUniqueOrThrow({ where: { id }, select: beforeSelect });
  const isWords = fields.numerator === null && fields.value === null;
  const isSame = before.comparator !== 'text' && Number(before.value) === Number(fields.value);
  const exact = { comparator: isWords ? 'text' : 'eq', valueMax: null };
  const isSameDay = (before.asOf && isoDay(before.asOf)) === fields.asOf;
  return { ...(isSame && !isWords ? {} : exact), ...(isSameDay ? {} : { asOfTextVi: null }) };
}

const beforeSelect = { comparator: true, value: true, asOf: true } as const;

function columnsOf({ asOf, ...fields }: ClaimFields) {
  return { ...fields, asOf: asOf === null ? null : dateColumn(asOf) };
}

async function correct(tx: Tx, written: Written): Promise<void> {
  const data = { ...columnsOf(written.fields), ...(await toldWith(tx, written)) };
  await tx.claim.update({ where: { id: written.id }, data });
}

async function add(tx: Tx, { id, subject, fields }: Written): Promise<void> {
  const sibling = await siblingOf(tx, subject);
  const comparator = fields.numerator === null && fields.value === null ? 'text' : 'eq';
  const unit = fields.denominator === null ? null : (sibling?.unit ?? null);
  const grouping = sibling?.grouping ?? null;
  const data = { ...columnsOf(fields), id, subject, comparator, unit, grouping, type: 'reported' };
  await tx.claim.create({ data });
}

/**
 * Adds a statement that somebody published, or corrects how it was written down, on its source. What stood before is
 * kept for ever. It stays a claim: no count of the portal changes by it.
 */
export function keepClaim(viewer: Viewer, input: ClaimInput): Promise<Outcome<string>> {
  const { id, seen, reason, subject, asOf, precision, ...rest } = input;
  const fields: ClaimFields = { ...rest, asOf, precision: asOf === null ? null : precision };
  const book: Book = {
    kind: 'claim',
    hold,
    refuses: (tx, before) => refuses(tx, input, before),
    write: (tx, factId, isNew) => (isNew ? add : correct)(tx, { id: factId, subject, fields }),
    tags: [tag.claims, tag.national, tag.programme],
  };
  return changeFact(viewer, book, { id, seen, reason, fields });
}
