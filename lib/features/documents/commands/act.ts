import { onDocument, type HeldDocument } from '@/lib/features/documents/commands/hold';
import {
  mayEditDocument,
  mayRecallDocument,
  mayWithdrawDocument,
  type DocumentFacts,
  type Verdict,
} from '@/lib/features/documents/policy';
import type { DocumentActInput } from '@/lib/features/documents/schema/library';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type FieldIssue, type Outcome } from '@/lib/platform/outcome';

type Step = Readonly<{
  may: (viewer: Viewer, facts: DocumentFacts | null) => Verdict;
  /** What stands in the way although the document is in the right state. */
  lacks?: (held: HeldDocument) => FieldIssue | null;
  take: (tx: Tx, held: HeldDocument, userId: string) => Promise<unknown>;
}>;

const nextVersion = { version: { increment: 1 } } as const;

/** A reviewer must be able to read what is to be believed. */
function proof({ url, file }: HeldDocument): FieldIssue | null {
  return url === null && file === null ? { field: '', key: 'documents.proofMissing' } : null;
}

const steps: Readonly<Record<DocumentActInput['act'], Step>> = {
  send: {
    may: mayEditDocument,
    lacks: proof,
    take: (tx, { id, now }) => tx.document.update({ where: { id }, data: { sentAt: now, ...nextVersion } }),
  },
  recall: {
    may: mayRecallDocument,
    take: (tx, { id }) => tx.document.update({ where: { id }, data: { sentAt: null, ...nextVersion } }),
  },
  withdraw: {
    may: mayWithdrawDocument,
    take: (tx, { id }) => tx.document.update({ where: { id }, data: { state: 'withdrawn', ...nextVersion } }),
  },
  'drop-file': {
    may: mayEditDocument,
    take: async (tx, { id }, editedById) => {
      await tx.storedFile.deleteMany({ where: { documentId: id } });
      await tx.document.update({ where: { id }, data: { editedById, ...nextVersion } });
    },
  },
};

/**
 * One press on a document of the library: send it to review by itself, take it back, withdraw it, drop its file. Each is
 * refused where the document does not stand so, and `stale` where it is no longer what was shown. The content of a
 * dropped file goes with the next sweep, unless another document has the same.
 */
export function actOnDocument(viewer: Viewer, input: DocumentActInput): Promise<Outcome<string>> {
  const { act, documentId, version } = input;
  const { may, lacks, take } = steps[act];
  return onDocument(viewer, {
    ...{ action: `document.${act}`, documentId, version, may },
    perform: async (tx, held, userId) => {
      const issue = lacks?.(held) ?? null;
      if (issue !== null) return refuse('invalid', [issue]);
      await take(tx, held, userId);
      return ok(held.id);
    },
  });
}
