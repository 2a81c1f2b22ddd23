import { recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import { lockLibrary } from '@/lib/features/documents/commands/filing';
import { onDocument, type HeldDocument } from '@/lib/features/documents/commands/hold';
import { takeIn, type TakenIn } from '@/lib/features/documents/commands/take-in';
import { megabytesOf, uploadPace } from '@/lib/features/documents/model/file';
import { mayEditDocument } from '@/lib/features/documents/policy';
import { factsOf, factsSelect } from '@/lib/features/documents/queries/facts';
import { usageOf } from '@/lib/features/documents/queries/quota';
import { tooOften } from '@/lib/features/reporting/commands/pace';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { reading, type Db, type Tx } from '@/lib/platform/db';
import { countAmount, type Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';
import { discard } from '@/lib/platform/storage/incoming';
import { FileRefused } from '@/lib/platform/storage/problem';
import type { SentForm } from '@/lib/platform/storage/sent-form';
import { fileStore } from '@/lib/platform/storage/store';

const { files, megabytes, seconds } = uploadPace;
const uploading: Limit = { name: 'file-upload', most: files, seconds };
const weighing: Limit = { name: 'file-upload-megabytes', most: megabytes, seconds };

const action = 'document.attach';

type Asked = Readonly<{ documentId: string; form: SentForm }>;

const fileIssue = (problem: string) => refuse('invalid', [{ field: 'file', key: `files.${problem}` }]);

function entryOf(documentId: string) {
  return { action, objectType: 'document', objectId: isId(documentId) ? documentId : null };
}

/** Asked before a byte is read, and again when everything is there. */
async function refusedBefore(viewer: Viewer, documentId: string): Promise<Refusal | null> {
  const row = isId(documentId)
    ? await reading(viewer, (client) =>
        client.document.findUnique({ where: { id: documentId }, select: factsSelect }),
      )
    : null;
  const verdict = mayEditDocument(viewer, row && factsOf(row));
  const entry = entryOf(documentId);
  if (verdict !== 'allowed') return recordRefusal(viewer, entry, refuse(verdict));
  return tooOften(viewer, { limit: uploading, entry });
}

async function tooHeavy(viewer: Viewer, documentId: string, bytes: number): Promise<Refusal | null> {
  const subject = viewer.userId ?? '';
  const amount = megabytesOf(bytes);
  if ((await countAmount(weighing, { subject, amount }, realNow())) <= megabytes) return null;
  const refusal = { ok: false, reason: 'limited', retryAfterSeconds: seconds } as const;
  return recordRefusalOnce(viewer, entryOf(documentId), { refusal, limit: weighing, subject });
}

/** The file it takes the place of counts no more. */
async function isOverQuota(client: Db, document: Pick<HeldDocument, 'provinceId' | 'file'>, bytes: number) {
  const usage = await usageOf(client, document.provinceId ?? '');
  return usage.bytes - (document.file?.bytes ?? 0) + bytes > usage.quota;
}

async function write(tx: Tx, held: HeldDocument, { taken, userId }: { taken: TakenIn; userId: string }) {
  const { incoming, name, mime, scan, fields } = taken;
  await lockLibrary(tx, held.provinceId ?? '');
  if (await isOverQuota(tx, held, incoming.bytes)) return fileIssue('quota');
  await tx.storedFile.deleteMany({ where: { documentId: held.id } });
  await tx.storedFile.create({
    data: {
      ...{ documentId: held.id, sha256: incoming.sha256, bytes: incoming.bytes, mime, name, scan },
      ...{ isRestricted: fields['access'] === 'restricted', uploadedById: userId, uploadedAt: held.now },
    },
  });
  const data = { editedById: userId, version: { increment: 1 } };
  await tx.document.update({ where: { id: held.id }, data });
  return ok(held.id);
}

async function keep(viewer: Viewer, documentId: string, taken: TakenIn): Promise<Outcome<string>> {
  const { incoming, fields, mime } = taken;
  if (fields['declared'] !== 'on')
    return refuse('invalid', [{ field: 'declared', key: 'files.notDeclared' }]);
  const heavy = await tooHeavy(viewer, documentId, incoming.bytes);
  if (heavy !== null) return heavy;
  const select = { provinceId: true, file: { select: { sha256: true, bytes: true, scan: true } } };
  const isOver = await reading(viewer, async (client) => {
    const row = await client.document.findUniqueOrThrow({ where: { id: documentId }, select });
    return isOverQuota(client, row, incoming.bytes);
  });
  if (isOver) return fileIssue('quota');
  // The content first, then the row: what is left between the two is swept, a row without its file never exists.
  await fileStore().keep(incoming);
  return onDocument(viewer, {
    ...{ action, documentId, version: undefined, may: mayEditDocument },
    detail: { sha256: incoming.sha256, bytes: incoming.bytes, mime },
    perform: (tx, held, userId) => write(tx, held, { taken, userId }),
  });
}

/**
 * Gives a document its file, in place of the one it had, as it streams in. Refuses before reading whoever may not write
 * the document and who sends too much; refuses files that are not what they say, and more than the province's share
 * (`invalid`, field `file`). Whoever sends must have said that it holds no state secret (Luật Bảo vệ bí mật nhà nước
 * 2018) and no personal data.
 */
export async function attachFile(viewer: Viewer, { documentId, form }: Asked): Promise<Outcome<string>> {
  const refusal = await refusedBefore(viewer, documentId);
  if (refusal !== null) return refusal;
  try {
    const taken = await takeIn(form);
    try {
      return await keep(viewer, documentId, taken);
    } finally {
      await discard(taken.incoming);
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return recordRefusal(viewer, entryOf(documentId), fileIssue(error.problem));
  }
}
