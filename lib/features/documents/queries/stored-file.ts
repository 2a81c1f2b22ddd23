import type { StoredFileFacts } from '@/lib/features/documents/model/file';
import { mayReadFile } from '@/lib/features/documents/policy';
import { factsOf, factsSelect } from '@/lib/features/documents/queries/facts';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb, reading } from '@/lib/platform/db';

/** A file that may be given out, and to whom: everybody, or this viewer alone. */
export type GivenFile = Pick<StoredFileFacts, 'sha256' | 'mime' | 'bytes' | 'name'> &
  Readonly<{ isPublic: boolean }>;

export const fileSelect = {
  ...{ sha256: true, mime: true, bytes: true, name: true, isRestricted: true, scan: true },
} as const;

const publicSelect = { sha256: true, mime: true, bytes: true, name: true } as const;

/** The file of a document, for whoever may have it: the public record first, then the viewer's own right; else null. */
export async function getStoredFile(viewer: Viewer, documentId: string): Promise<GivenFile | null> {
  if (!isId(documentId)) return null;
  const open = await publicDb().storedFile.findUnique({ where: { documentId }, select: publicSelect });
  if (open !== null) return { ...open, isPublic: true };
  if (viewer.userId === null) return null;
  const row = await reading(viewer, (client) =>
    client.document.findUnique({
      where: { id: documentId },
      select: { ...factsSelect, file: { select: { ...fileSelect, uploadedById: true } } },
    }),
  );
  if (row?.file == null || mayReadFile(viewer, factsOf(row), row.file) !== 'allowed') return null;
  const { sha256, mime, bytes, name } = row.file;
  return { sha256, mime, bytes, name, isPublic: false };
}
