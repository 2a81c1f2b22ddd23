import type { PublicDocument } from '@/lib/features/provinces/model/record';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Documents of provinces that count as a committee's decision, a resolution or a five-year plan; and directives. */
export function listCountingDocuments(_viewer: Viewer): Promise<readonly PublicDocument[]> {
  return cached(['counting-documents'], [tag.documents, tag.national], () =>
    readDocuments({ provinceId: { not: null }, OR: [{ countsAs: { not: 'none' } }, { kind: 'directive' }] }),
  );
}

/** Everything on record of one province, oldest first; undated last. */
export function listProvinceDocuments(
  _viewer: Viewer,
  province: Readonly<{ id: string; slug: string }>,
): Promise<readonly PublicDocument[]> {
  return cached(['province-documents', province.id], [tag.documents, tag.province(province.slug)], () =>
    readDocuments({ provinceId: province.id }),
  );
}

const shown = {
  id: true,
  provinceId: true,
  kind: true,
  number: true,
  issuedOn: true,
  precision: true,
  existedBy: true,
  notBefore: true,
  issuer: true,
  signatory: true,
  title: true,
  periodFrom: true,
  periodTo: true,
  url: true,
  countsAs: true,
  source: true,
  evidence: true,
  confidence: true,
  note: true,
  isInvented: true,
} satisfies Prisma.DocumentSelect;

async function readDocuments(where: Prisma.DocumentWhereInput): Promise<readonly PublicDocument[]> {
  const rows = await publicDb().document.findMany({
    where: { ...where, state: 'published' },
    select: shown,
    orderBy: [{ issuedOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  });
  return rows.map(({ issuedOn, existedBy, notBefore, ...rest }) => ({
    ...rest,
    issuedOn: issuedOn && isoDay(issuedOn),
    existedBy: existedBy && isoDay(existedBy),
    notBefore: notBefore && isoDay(notBefore),
  }));
}
