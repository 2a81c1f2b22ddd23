import { decideFiling } from '@/lib/features/committees/commands/end';
import { fileCommittee } from '@/lib/features/committees/commands/file';
import { listInForce } from '@/lib/features/committees/queries/in-force';
import type { FileCommitteeInput } from '@/lib/features/committees/schema/file';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { success } from '@/tests/support/factories';
import { aLibraryDocument } from '@/tests/support/library';

export type Hands = Readonly<{ officer: Viewer; reviewer: Viewer; provinceId: string }>;

/** A published decision of the province. */
export function aDecision(hands: Hands): Promise<string> {
  return aLibraryDocument('published', hands, {
    kind: 'committee_decision',
    periodFrom: null,
    periodTo: null,
  });
}

/** A composition as the officer types it, seen after what was published last. */
export async function aComposition(
  { provinceId }: Hands,
  decisionId: string,
  changed: Partial<FileCommitteeInput> = {},
): Promise<FileCommitteeInput> {
  const [last] = await listInForce(db(), provinceId);
  return {
    ...{ provinceId, decisionId, effectiveOn: '2022-06-01' },
    ...{ headName: 'Nguyễn Văn An', headPosition: 'Chủ tịch UBND tỉnh' },
    deputies: [{ name: 'Trần Thị Bình', position: 'Phó Chủ tịch UBND tỉnh' }],
    standing: [{ name: 'Sở Thông tin và Truyền thông', position: 'cơ quan thường trực' }],
    ...{ kind: 'change', reason: null, seen: last?.id ?? '' },
    ...changed,
  };
}

/** A composition, filed and published or returned. */
export async function aKeptCommittee(
  hands: Hands,
  outcome: 'waiting' | 'published' | 'returned',
  changed: Partial<FileCommitteeInput> = {},
): Promise<string> {
  const decisionId = changed.decisionId ?? (await aDecision(hands));
  const { value: filingId } = success(
    await fileCommittee(hands.officer, await aComposition(hands, decisionId, changed)),
  );
  if (outcome === 'waiting') return filingId;
  const reason = outcome === 'returned' ? 'Sai tên Trưởng ban.' : null;
  success(await decideFiling(hands.reviewer, { filingId, outcome, reason }));
  return filingId;
}
