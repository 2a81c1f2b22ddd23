import { recordAudit } from '@/lib/features/audit/commands';
import { createDocument, findSame, typedColumns } from '@/lib/features/documents/commands/filing';
import { onDocument, type HeldDocument } from '@/lib/features/documents/commands/hold';
import { mayEditDocument, mayRegister } from '@/lib/features/documents/policy';
import type { EditDocumentInput, RegisterInLibraryInput } from '@/lib/features/documents/schema/library';
import { saving, tooOften } from '@/lib/features/reporting/commands/pace';
import { recorded, Refused } from '@/lib/features/reporting/commands/refused';
import { isId } from '@/lib/features/reporting/model/id';
import { registrationIssues } from '@/lib/features/reporting/model/evidence';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import { inTransaction, portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type FieldIssue, type Outcome } from '@/lib/platform/outcome';

/** The issue that names the document one already has; the form offers it. */
function alreadyThere(id: string): readonly FieldIssue[] {
  return [{ field: 'number', key: 'documents.alreadyRegistered', values: { id } }];
}

const registering = { action: 'document.register', objectType: 'document' };

async function register(tx: Tx, viewer: Viewer, input: RegisterInLibraryInput): Promise<Outcome<string>> {
  const { provinceId } = input;
  const entry = { ...registering, objectId: null };
  const verdict = mayRegister(viewer, provinceId);
  if (verdict !== 'allowed' || viewer.userId === null)
    throw new Refused(entry, refuse(verdict === 'allowed' ? 'signed-out' : verdict));
  const at = await portalNow(tx);
  const issues = registrationIssues(input, isoDay(at));
  if (issues.length > 0) throw new Refused({ ...entry, provinceId }, refuse('invalid', issues));
  const same = await findSame(tx, provinceId, input);
  if (same !== null) throw new Refused({ ...entry, provinceId }, refuse('invalid', alreadyThere(same)));
  const objectId = await createDocument(tx, { input, provinceId, registeredById: viewer.userId, at });
  await recordAudit(tx, viewer, { ...registering, objectId, provinceId });
  return ok(objectId);
}

/**
 * Registers a document once, to be used many times; returns its id. Refuses `invalid` one that the province already has
 * (issuer, number and year, however spelt), naming it in the issue's value `id`.
 */
export function registerDocument(viewer: Viewer, input: RegisterInLibraryInput): Promise<Outcome<string>> {
  const entry = { ...registering, objectId: null };
  return recorded(
    viewer,
    async () =>
      (await tooOften(viewer, { limit: saving, entry })) ??
      inTransaction(viewer, (tx) => register(tx, viewer, input)),
  );
}

type Editing = Readonly<{ input: EditDocumentInput; editedById: string }>;

async function edit(tx: Tx, held: HeldDocument, { input, editedById }: Editing): Promise<Outcome<string>> {
  const issues = registrationIssues(input, isoDay(held.now));
  if (issues.length > 0) return refuse('invalid', issues);
  const same = isId(held.provinceId ?? '') ? await findSame(tx, held.provinceId ?? '', input) : null;
  if (same !== null && same !== held.id) return refuse('invalid', alreadyThere(same));
  await tx.document.update({
    where: { id: held.id },
    data: { ...typedColumns(input), editedById, version: { increment: 1 } },
  });
  return ok(held.id);
}

/** Corrects a document while it is filed and nobody reviews it; refuses `stale` when someone else changed it meanwhile. */
export function editDocument(viewer: Viewer, input: EditDocumentInput): Promise<Outcome<string>> {
  const { documentId, version } = input;
  return onDocument(viewer, {
    ...{ action: 'document.edit', documentId, version, may: mayEditDocument },
    perform: (tx, held, editedById) => edit(tx, held, { input, editedById }),
  });
}
