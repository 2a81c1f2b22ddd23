import { isReceipt } from '@/lib/features/reporting/model/id';
import type { VerifiedReceipt } from '@/lib/features/reporting/model/receipt';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';

type Row = Omit<VerifiedReceipt, 'submittedAt' | 'isMatch'> & Readonly<{ submittedAt: Date }>;

/**
 * What a receipt proves, never what was sent. Null for a number nobody has and, all the same, for one whose report is
 * not published when its content hash was not given with it. Never from a cache: a report may be sent meanwhile.
 */
export async function verifyReceipt(
  _viewer: Viewer,
  receipt: string,
  hash: string | undefined,
): Promise<VerifiedReceipt | null> {
  if (!isReceipt(receipt)) return null;
  const rows = await publicDb().$queryRaw<Row[]>`
    select v.receipt, v."periodCode", v.n, v."submittedAt", v."contentHash", v."isPublished", p.slug,
      n."nameFull", n."nameEn"
    from published.receipt(${receipt}, ${hash ?? ''}) v
    join published."Province" p on p.id = v."provinceId"
    join lateral (
      select x."nameFull", x."nameEn" from published."ProvinceVersion" x
      where x."provinceId" = p.id and x."validFrom" <= v."submittedAt" order by x."validFrom" desc limit 1
    ) n on true`;
  const [row] = rows;
  if (row === undefined) return null;
  const isMatch = hash === undefined ? null : hash === row.contentHash;
  return { ...row, submittedAt: row.submittedAt.toISOString(), isMatch };
}
