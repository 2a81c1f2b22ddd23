import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import type { DocumentFacts, Verdict } from '@/lib/features/documents/policy';
import { factsOf, factsSelect } from '@/lib/features/documents/queries/facts';
import { saving, tooOften } from '@/lib/features/reporting/commands/pace';
import { recorded, Refused } from '@/lib/features/reporting/commands/refused';
import { isId } from '@/lib/features/reporting/model/id';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, portalNow, type Tx } from '@/lib/platform/db';
import { refuse, type Outcome, type Reason } from '@/lib/platform/outcome';

const heldSelect = {
  ...factsSelect,
  id: true,
  version: true,
  url: true,
  province: { select: { slug: true } },
  file: { select: { sha256: true, bytes: true, scan: true } },
  decisions: { select: { decidedAt: true }, orderBy: { decidedAt: 'desc' }, take: 1 },
} satisfies Prisma.DocumentSelect;

type HeldRow = Prisma.DocumentGetPayload<{ select: typeof heldSelect }>;

/** A document held for writing until the transaction ends. */
export type HeldDocument = HeldRow &
  Readonly<{
    facts: DocumentFacts;
    /** Portal time, never before what the document already records: the demonstration's date stands still. */
    now: Date;
  }>;

type Named = Pick<DocumentAct<unknown>, 'action' | 'documentId' | 'detail'>;

async function holdDocument(tx: Tx, documentId: string): Promise<HeldDocument | null> {
  if (!isId(documentId)) return null;
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from "Document" where id = ${documentId}::uuid for update`;
  if (held.length === 0) return null;
  const row = await tx.document.findUniqueOrThrow({ where: { id: documentId }, select: heldSelect });
  const recordedAt = [row.sentAt, row.decisions[0]?.decidedAt].flatMap((at) => at?.getTime() ?? []);
  const now = Math.max((await portalNow(tx)).getTime(), ...recordedAt.map((at) => at + 1));
  return { ...row, facts: factsOf(row), now: new Date(now) };
}

export type DocumentAct<T> = Readonly<{
  /** Name in the audit log, `noun.verb`. */
  action: string;
  documentId: string;
  /** The version that was shown; undefined where nothing was. */
  version: number | undefined;
  may: (viewer: Viewer, facts: DocumentFacts | null) => Verdict;
  perform: (tx: Tx, document: HeldDocument, userId: string) => Promise<Outcome<T>>;
  /** What the audit log keeps of it besides. */
  detail?: AuditEntry['detail'];
}>;

function entryOf({ action, documentId, detail }: Named): AuditEntry {
  const objectId = isId(documentId) ? documentId : null;
  const entry = { action, objectType: 'document', objectId };
  return detail === undefined ? entry : { ...entry, detail };
}

function reasonAgainst<T>(viewer: Viewer, document: HeldDocument | null, act: DocumentAct<T>): Reason | null {
  const verdict = act.may(viewer, document?.facts ?? null);
  if (verdict !== 'allowed') return verdict;
  return act.version === undefined || act.version === document?.version ? null : 'stale';
}

async function attempt<T>(tx: Tx, viewer: Viewer, act: DocumentAct<T>): Promise<Outcome<T>> {
  const document = await holdDocument(tx, act.documentId);
  const entry = { ...entryOf(act), provinceId: document?.provinceId ?? null };
  const reason = reasonAgainst(viewer, document, act);
  if (document === null || viewer.userId === null || reason !== null)
    throw new Refused(entry, refuse(reason ?? 'not-found'));
  const outcome = await act.perform(tx, document, viewer.userId);
  if (!outcome.ok) throw new Refused(entry, outcome);
  await recordAudit(tx, viewer, entry);
  return outcome;
}

/**
 * One act on a document: hold it, ask the policy, perform, and record, all in one transaction. Refuses `stale` when it is
 * no longer the version that was shown; a refusal undoes what was written on the way to it, and is recorded by itself.
 */
export function onDocument<T>(viewer: Viewer, act: DocumentAct<T>): Promise<Outcome<T>> {
  const entry = entryOf(act);
  return recorded(
    viewer,
    async () =>
      (await tooOften(viewer, { limit: saving, entry })) ??
      inTransaction(viewer, (tx) => attempt(tx, viewer, act)),
  );
}
