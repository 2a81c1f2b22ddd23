import { onDocument, type HeldDocument } from '@/lib/features/documents/commands/hold';
import { mayDecideDocument } from '@/lib/features/documents/policy';
import type { DecideDocumentInput } from '@/lib/features/documents/schema/library';
import { tellOfficersOf } from '@/lib/features/notices/commands/tell-officers';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

export type DecidedDocument = Readonly<{ documentId: string; outcome: 'published' | 'returned' }>;

/** Everything that shows or counts the province's documents. */
function staleTags({ id, province }: HeldDocument): readonly string[] {
  const ofProvince = province === null ? [] : [tag.province(province.slug)];
  return [tag.document(id), tag.documents, tag.committees, tag.national, tag.provinces, ...ofProvince];
}

type Deciding = Readonly<{ input: DecideDocumentInput; reviewerId: string }>;

async function decide(tx: Tx, held: HeldDocument, { input, reviewerId }: Deciding) {
  const { outcome, reason } = input;
  await tx.documentDecision.create({
    data: {
      ...{ documentId: held.id, version: held.version, reviewerId, outcome, decidedAt: held.now },
      reason: outcome === 'returned' ? reason : null,
    },
  });
  const version = { increment: 1 };
  const data = outcome === 'published' ? { state: outcome, version } : { sentAt: null, version };
  await tx.document.update({ where: { id: held.id }, data });
}

/** The officers of the province that filed it. */
async function tellOfficers(
  tx: Tx,
  { id: documentId, provinceId, province, now }: HeldDocument,
  outcome: DecidedDocument['outcome'],
): Promise<void> {
  if (provinceId === null || province === null) return;
  const detail = { province: province.slug, documentId };
  await tellOfficersOf(tx, { provinceId, now }, { kind: `document-${outcome}`, detail });
}

/**
 * Makes a document that was sent outside a report public, or returns it with a reason. Four eyes: never one's own, by
 * the policy and by the database; the second of two reviewers is told `already-decided`.
 */
export function decideDocument(
  viewer: Viewer,
  input: DecideDocumentInput,
): Promise<Outcome<DecidedDocument>> {
  const { documentId, version, outcome, reason } = input;
  return onDocument<DecidedDocument>(viewer, {
    ...{ action: `document.${outcome === 'published' ? 'publish' : 'return'}`, documentId, version },
    may: mayDecideDocument,
    perform: async (tx, held, reviewerId) => {
      if (outcome === 'returned' && reason === null)
        return refuse('invalid', [{ field: 'reason', key: 'documents.reasonMissing' }]);
      if (outcome === 'published' && held.file?.scan === 'waiting')
        return refuse('invalid', [{ field: '', key: 'documents.notScanned' }]);
      await decide(tx, held, { input, reviewerId });
      await tellOfficers(tx, held, outcome);
      return ok({ documentId: held.id, outcome }, outcome === 'published' ? staleTags(held) : []);
    },
  });
}
