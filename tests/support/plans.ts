import type { PlanInput } from '@/lib/features/reorganisations/schema';
import { db } from '@/lib/platform/db';

const lasting = [
  ...['cao-bang', 'dien-bien', 'ha-noi', 'ha-tinh', 'lai-chau', 'lang-son'],
  ...['nghe-an', 'quang-ninh', 'son-la', 'thanh-hoa'],
] as const;

/** Units that no act ends yet, in a lasting order. */
export async function lastingUnits(count: number): Promise<string[]> {
  const where = { existsTo: null, slug: { in: [...lasting] } };
  const rows = await db().province.findMany({
    where,
    select: { id: true },
    orderBy: { slug: 'asc' },
    take: count,
  });
  return rows.map(({ id }) => id);
}

const words = { titleVi: 'Hợp nhất', titleEn: 'A merger', documentNumber: '1/2027/QH16', source: 'Báo' };
const kind = 'province' as const;
const none = {
  ...{ name2: '', nameEn2: '', code2: '', kind2: kind },
  ...{ name3: '', nameEn3: '', code3: '', kind3: kind },
  ...{ name4: '', nameEn4: '', code4: '', kind4: kind },
  ...{ name5: '', nameEn5: '', code5: '', kind5: kind },
  ...{ name6: '', nameEn6: '', code6: '', kind6: kind },
} as const;

/** A merger of two units in 2027 into one that there is not. */
export async function aPlan(over: Partial<PlanInput> = {}): Promise<PlanInput> {
  const one = { name1: 'Tam Giang', nameEn1: 'Tam Giang', code1: '98', kind1: 'province' } as const;
  return { ...words, effectiveOn: '2027-01-01', from: await lastingUnits(2), ...one, ...none, ...over };
}

/** A merger into a code that another unit goes on having: it can be planned, never applied. */
export function aTakenPlan(): Promise<PlanInput> {
  return aPlan({ code1: '96' });
}
