import { administer } from '@/lib/features/administration/commands/administer';
import { changedFields, type FactFields } from '@/lib/features/facts/model/change';
import type { FactKind } from '@/lib/features/facts/model/fact';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type FieldIssue, type Outcome, type Refusal } from '@/lib/platform/outcome';

/** A fact as somebody saw it, held until the transaction ends. */
export type Held = Readonly<{ fields: FactFields; changes: number }>;

/** How one kind of fact is held and written; what it is told is one that is whole. */
export type Book = Readonly<{
  kind: FactKind;
  hold: (tx: Tx, id: string) => Promise<Held | null>;
  /** What the fields cannot be, beside what stood before; nothing when they can. */
  refuses: (tx: Tx, before: Held | null) => Promise<readonly FieldIssue[]>;
  write: (tx: Tx, id: string, isNew: boolean) => Promise<unknown>;
  tags: readonly string[];
}>;

type Given = Readonly<{ id: string; seen: number; reason: string; fields: FactFields }>;

type Change = Readonly<{ book: Book; given: Given; byId: string }>;

/** What stands before the change: nothing for what is added; a refusal when it is gone or was changed since. */
async function holdFor(tx: Tx, { book, given: { id, seen } }: Change): Promise<Held | null | Refusal> {
  if (id === '') return null;
  const held = await book.hold(tx, id);
  if (held === null) return refuse('not-found');
  return held.changes === seen ? held : refuse('stale');
}

async function issuesOf(tx: Tx, { book, given }: Change, held: Held | null): Promise<readonly FieldIssue[]> {
  const issues = await book.refuses(tx, held);
  const isSame = changedFields({ before: held?.fields ?? null, after: given.fields }).length === 0;
  return isSame ? [...issues, { field: '', key: 'taskSets.nothingChanged' }] : issues;
}

async function record(tx: Tx, { book, given, byId }: Change, held: Held | null): Promise<string> {
  const id = held === null ? crypto.randomUUID() : given.id;
  const { fields: after, reason } = given;
  await book.write(tx, id, held === null);
  const of = book.kind === 'claim' ? { claimId: id } : { milestoneId: id };
  const before = held === null ? {} : { before: held.fields };
  await tx.factChange.create({ data: { ...of, ...before, after, reason, byId, at: await portalNow(tx) } });
  return id;
}

async function perform(tx: Tx, change: Change): Promise<Outcome<string>> {
  const held = await holdFor(tx, change);
  if (held !== null && 'ok' in held) return held;
  const issues = await issuesOf(tx, change, held);
  if (issues.length > 0) return refuse('invalid', [...issues]);
  return ok(await record(tx, change, held), change.book.tags);
}

/** Adds or corrects one fact and keeps the record of it, both or neither; the administrator's alone. */
export function changeFact(viewer: Viewer, book: Book, given: Given): Promise<Outcome<string>> {
  const entry = {
    action: `${book.kind}.${given.id === '' ? 'add' : 'correct'}`,
    objectType: book.kind,
    objectId: given.id === '' ? null : given.id,
  };
  return administer(viewer, { entry, perform: (tx, byId) => perform(tx, { book, given, byId }) });
}
