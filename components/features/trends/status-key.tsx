import { useTranslations } from 'next-intl';
import { columnsOf, statusSegments, usedFills } from '@/components/features/trends/trend-segments';
import { Key } from '@/components/ui/key';
import { heldPeriods, type TrendRow } from '@/lib/features/reporting/model/trend';
import type { IsoDay } from '@/lib/platform/day';

type Props = Readonly<{ rows: readonly TrendRow[]; day: IsoDay }>;

/** Explains the fills that stand in the columns of these rows, and the lines over what may still move. */
export function StatusKey({ rows, day }: Props) {
  const t = useTranslations('trends');
  const fills = usedFills(columnsOf(rows, (row) => statusSegments(row, t)));
  const isHeld = heldPeriods(rows, day).length > 0;
  return <Key above entries={isHeld ? [...fills, { fill: 'd-held', label: t('held') }] : fills} />;
}
