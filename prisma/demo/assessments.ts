import type { Book } from '@/prisma/demo/book';
import { userId } from '@/prisma/demo/accounts';
import type { Unit } from '@/prisma/demo/facts';
import { idOf } from '@/prisma/seed/id';

/** What the invented observer says: every text says itself that it is made up. */
const said = [
  {
    ...{ slug: 'lang-son', of: 'province', verdict: 'partly', filedAt: '2022-12-02T03:00:00Z' },
    text: 'Minh họa: các câu trả lời đã công bố khớp với minh chứng xem được; hai minh chứng chỉ có liên kết.',
    reply: 'Minh họa: tỉnh sẽ tải tệp của hai văn bản ấy lên trong kỳ tới.',
    withdrawal: null,
  },
  {
    ...{ slug: 'lang-son', of: 'answer', verdict: 'disagrees', filedAt: '2022-12-05T03:00:00Z' },
    text: 'Minh họa: minh chứng kèm câu trả lời chưa cho thấy việc đã xong.',
    ...{ reply: null, withdrawal: null },
  },
  {
    ...{ slug: 'da-nang', of: 'answer', verdict: 'agrees', filedAt: '2022-12-06T03:00:00Z' },
    text: 'Minh họa: minh chứng khớp với câu trả lời.',
    ...{ reply: null, withdrawal: null },
  },
  {
    ...{ slug: 'hai-phong', of: 'answer', verdict: 'cannot_tell', filedAt: '2022-12-06T04:00:00Z' },
    text: 'Minh họa: chưa mở được minh chứng.',
    ...{ reply: null, withdrawal: 'Minh họa: đã mở được minh chứng, nhận xét này không còn đúng.' },
  },
] as const;

type World = Readonly<{ units: readonly Unit[]; standings: Book['standings'] }>;

/** An assessment of the first task of a province, as its newest published answer stands. */
function assessedIn({ standings }: World, provinceId: string) {
  const [first] = standings.filter((row) => row['provinceId'] === provinceId);
  return { taskId: first?.['taskId'] ?? null, itemId: first?.['itemId'] ?? null };
}

const idOfPlace = (place: number) => idOf('demonstration', 'assessment', place);

/** Assessments with what was replied and withdrawn, table by table. */
export function assessmentBook(world: World) {
  const placed = said.flatMap((each, place) => {
    const unit = world.units.find(({ slug }) => slug === each.slug);
    return unit === undefined ? [] : [{ ...each, id: idOfPlace(place), provinceId: unit.id }];
  });
  const later = '2022-12-08T03:00:00Z';
  return {
    assessments: placed.map(({ id, provinceId, of, verdict, text, filedAt }) => ({
      ...{ id, provinceId, verdict, text, filedAt, isInvented: true, filedById: userId('giamsat') },
      ...(of === 'province' ? { taskId: null, itemId: null } : assessedIn(world, provinceId)),
      sources: 'Minh họa: trang của tỉnh và minh chứng trên cổng này',
    })),
    replies: placed.flatMap(({ id, slug, reply }) =>
      reply === null ? [] : [{ assessmentId: id, text: reply, byId: userId(`lanhdao.${slug}`), at: later }],
    ),
    withdrawals: placed.flatMap(({ id, withdrawal }) =>
      withdrawal === null
        ? []
        : [{ assessmentId: id, reason: withdrawal, byId: userId('giamsat'), at: later }],
    ),
  };
}
