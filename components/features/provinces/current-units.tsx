import { useTranslations } from 'next-intl';
import { currentHref, formerHref } from '@/components/features/overview/province-href';
import type { PageView } from '@/components/features/overview/view';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import { institutions } from '@/lib/features/claims/model/institution';
import {
  isUnchanged,
  predecessorsOf,
  sumOf,
  type CurrentUnit,
  type Sum,
} from '@/lib/features/provinces/model/current';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import { provenOf, type Facts } from '@/lib/features/provinces/model/record';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{
  view: PageView;
  units: readonly CurrentUnit[];
  /** The 63, of which the units were formed. */
  provinces: readonly ProvinceProgress[];
  facts: ReadonlyMap<string, Facts>;
  taskCount: number;
}>;

function Predecessors({ view, unit, provinces }: Pick<Props, 'view' | 'provinces'> & { unit: CurrentUnit }) {
  const t = useTranslations('provinces.current');
  if (isUnchanged(unit)) return <span className="quiet">{t('unchanged')}</span>;
  return predecessorsOf(unit, provinces).map((province, place) => (
    <span key={province.id}>
      {place === 0 ? '' : ', '}
      <a href={formerHref(view, province)}>{nameOf(province, view.locale)}</a>
    </span>
  ));
}

function useRow({ view, provinces, facts, taskCount }: Props): (unit: CurrentUnit) => StackRow {
  const t = useTranslations('measures');
  const text = ({ value, isAtLeast }: Sum, of: number) =>
    value === null ? t('no-data') : t(isAtLeast ? 'current.at-least' : 'current.value', { sum: value, of });
  return (unit) => {
    const former = predecessorsOf(unit, provinces);
    const proven = institutions.map((each) => {
      const found = former.map(({ id }) => provenOf(facts.get(id)?.[each].finding ?? 'none'));
      return [each, text(sumOf(found), former.length)] as const;
    });
    const done = former.map((province) => (province.period === null ? null : province.done));
    return {
      key: unit.id,
      cells: {
        name: <a href={currentHref(view, unit)}>{nameOf(unit, view.locale)}</a>,
        formed: <Predecessors view={view} unit={unit} provinces={provinces} />,
        ...Object.fromEntries(proven),
        tasks: text(sumOf(done), taskCount * former.length),
      },
    };
  };
}

/** The units of today with what they were formed from; what is counted is the sum of their predecessors. */
export function CurrentUnits(props: Props) {
  const t = useTranslations('provinces.current');
  const words = useTranslations('provinces.column');
  const { view, units } = props;
  const columns: readonly StackColumn[] = [
    { key: 'name', label: words('name'), kind: 'title' },
    { key: 'formed', label: t('formed'), kind: 'text' },
    ...institutions.map((each) => ({ key: each, label: words(each), kind: 'number' }) as const),
    { key: 'tasks', label: t('tasks'), kind: 'number' },
  ];
  return (
    <StackTable
      layout="lean"
      caption={t('caption', { day: formatDate(view.locale, view.day) })}
      columns={columns}
      groups={[{ key: 'all', rows: units.map(useRow(props)) }]}
    />
  );
}
