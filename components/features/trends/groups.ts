import { useTranslations } from 'next-intl';
import type { Pillar } from '@/lib/features/programme/model/task';
import { isRegion, regions } from '@/lib/features/provinces/model/unit';
import type { TrendGroup } from '@/lib/features/reporting/model/trend';

const pillars: readonly Pillar[] = ['foundation', 'government', 'economy', 'society'];

const orders: Readonly<Record<Exclude<TrendGroup, 'province'>, readonly string[]>> = {
  national: ['all'],
  region: [...regions, 'none'],
  pillar: pillars,
};

type Keyed = readonly Readonly<{ key: string }>[];

/** The groups that have rows, in the order people know them in: regions from north to south. */
export function keysOf(group: Exclude<TrendGroup, 'province'>, rows: Keyed): readonly string[] {
  return orders[group].filter((key) => rows.some((row) => row.key === key));
}

/** What a group is called. */
export function useGroupName() {
  const t = useTranslations();
  return (key: string): string => {
    const pillar = pillars.find((each) => each === key);
    if (key === 'all') return t('trends.group.national');
    if (pillar !== undefined) return t(`tasks.pillar.${pillar}`);
    return t(`provinces.region.${isRegion(key) ? key : 'none'}`);
  };
}
