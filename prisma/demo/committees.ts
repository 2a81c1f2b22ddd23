import { dateColumn } from '@/lib/platform/day';
import { inventedName, userId } from '@/prisma/demo/accounts';
import type { World } from '@/prisma/demo/facts';
import { idOf } from '@/prisma/seed/id';

/** What provinces filed of their committees: one waits for review, one came back. */
const filed = [
  {
    ...{ slug: 'thai-nguyen', effectiveOn: '2022-12-12', filedAt: '2022-12-14T03:00:00Z' },
    returned: null,
  },
  {
    ...{ slug: 'quang-tri', effectiveOn: '2022-12-01', filedAt: '2022-12-07T03:00:00Z' },
    returned: {
      at: '2022-12-09T03:00:00Z',
      reason: 'Minh họa: tên Ủy viên thường trực chưa khớp với quyết định; sửa rồi gửi lại.',
    },
  },
] as const;

/** Posts say themselves that they are made up. */
const posts = [
  { role: 'head', position: 'Chủ tịch UBND (minh họa), Trưởng ban' },
  { role: 'deputy', position: 'Phó Chủ tịch UBND (minh họa), Phó Trưởng ban' },
  { role: 'standing', position: 'Giám đốc Sở Thông tin và Truyền thông (minh họa), Ủy viên thường trực' },
];

/** The province with the public decision that its filing rests on; null where it has none. */
function basisIn({ units, proofs }: World, slug: string) {
  const provinceId = units.find((unit) => unit.slug === slug)?.id;
  const decision = proofs.find(
    (proof) => proof.countsAs === 'steering_committee' && proof.provinceId === provinceId,
  );
  return provinceId === undefined || decision === undefined ? null : { provinceId, decisionId: decision.id };
}

/** Filed compositions with their seats and how they ended, table by table. */
export function committeeBook(world: World) {
  const placed = filed.flatMap((each, place) => {
    const basis = basisIn(world, each.slug);
    return basis === null ? [] : [{ ...each, ...basis, id: idOf('demonstration', 'filing', place) }];
  });
  return {
    filings: placed.map(({ id, provinceId, decisionId, slug, effectiveOn, filedAt }) => ({
      ...{ id, provinceId, decisionId, filedAt, isInvented: true },
      ...{ effectiveOn: dateColumn(effectiveOn), filedById: userId(`canbo.${slug}`) },
    })),
    seats: placed.flatMap(({ id, slug }) =>
      posts.map((post, place) => ({
        ...{ filingId: id, place, ...post },
        name: inventedName('filed', slug, place),
      })),
    ),
    ends: placed.flatMap(({ id, returned }) =>
      returned === null ? [] : [{ filingId: id, outcome: 'returned', byId: userId('thamdinh'), ...returned }],
    ),
  };
}
