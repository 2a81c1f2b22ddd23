import { useTranslations } from 'next-intl';
import { FactCell } from '@/components/features/provinces/fact-cell';
import { provinceHref } from '@/components/features/overview/province-href';
import type { PageView } from '@/components/features/overview/view';
import { StackTable, type StackColumn, type StackGroup, type StackRow } from '@/components/ui/stack-table';
import { institutions } from '@/lib/features/claims/model/institution';
import type { Relative } from '@/lib/features/provinces/model/dossier';
import { dtiEditionOf, type ProvinceProgress } from '@/lib/features/provinces/model/progress';
import type { Facts } from '@/lib/features/provinces/model/record';
import { isRegion, nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate, formatNumber } from '@/lib/platform/format';

/** The unit a province went into, and the province's own name. */
export type Heir = Relative & Readonly<{ fromId: string; former: Pick<Relative, 'name' | 'nameEn'> }>;

export type ProvinceTableProps = Readonly<{
  view: PageView;
  provinces: readonly ProvinceProgress[];
  facts: ReadonlyMap<string, Facts>;
  successors: readonly Heir[];
  /** Verified tasks: the denominator of the count. */
  taskCount: number;
  /** Headings by region instead of a column. */
  byRegion: boolean;
}>;

type BecameProps = Readonly<{ view: PageView; heir: Heir | undefined; successors: readonly Heir[] }>;

function useRegionName() {
  const t = useTranslations('provinces.region');
  return (region: string | null) => (isRegion(region) ? t(region) : t('none'));
}

/** A unit may go on in a larger one of its own name: then with whom it was merged is what there is to say. */
function Became({ view, heir, successors }: BecameProps) {
  const t = useTranslations('provinces');
  if (heir === undefined) return null;
  const others = successors.filter(({ slug, fromId }) => slug === heir.slug && fromId !== heir.fromId);
  const list = new Intl.ListFormat(view.locale, { type: 'conjunction' });
  return (
    <span className="small block">
      {t.rich(heir.name === heir.former.name ? 'grew' : 'became', {
        name: nameOf(heir, view.locale),
        others: list.format(others.map(({ former }) => nameOf(former, view.locale))),
        a: (chunks) => <a href={provinceHref(view, heir)}>{chunks}</a>,
      })}
    </span>
  );
}

function useRow({ view, facts, successors }: ProvinceTableProps) {
  const t = useTranslations('provinces');
  const regionName = useRegionName();
  return (province: ProvinceProgress): StackRow => {
    const own = facts.get(province.id);
    return {
      key: province.slug,
      cells: {
        name: (
          <>
            <a href={provinceHref(view, province)}>{nameOf(province, view.locale)}</a>
            <Became
              view={view}
              heir={successors.find((each) => each.fromId === province.id)}
              successors={successors}
            />
          </>
        ),
        region: <span className="quiet">{regionName(province.region)}</span>,
        ...Object.fromEntries(
          institutions.map((each) => [each, <FactCell key={each} fact={own?.[each]} view={view} />]),
        ),
        tasks:
          province.period === null ? (
            <span className="quiet">{t('no-report')}</span>
          ) : (
            formatNumber(view.locale, province.done)
          ),
        dti: province.dtiRank === null ? '–' : formatNumber(view.locale, province.dtiRank),
      },
    };
  };
}

function useColumns({ view, provinces, taskCount, byRegion }: ProvinceTableProps): StackColumn[] {
  const t = useTranslations('provinces.column');
  const dti = dtiEditionOf(provinces, view.day);
  return [
    { key: 'name', label: t('name'), kind: 'title' },
    ...(byRegion ? [] : [{ key: 'region', label: t('region'), kind: 'side' } as const]),
    ...institutions.map((each) => ({ key: each, label: t(each), kind: 'text' }) as const),
    { key: 'tasks', label: t('tasks', { count: taskCount }), kind: 'number' },
    {
      key: 'dti',
      label: t('dti', {
        year: String(dti?.year ?? ''),
        later: dti?.isLater === true ? 'yes' : 'no',
        published: dti?.publishedOn == null ? '' : formatDate(view.locale, dti.publishedOn),
      }),
      kind: 'number',
    },
  ];
}

/** The provinces with what is on record of each, whole without script, stacked on a phone. */
export function ProvinceTable(props: ProvinceTableProps) {
  const t = useTranslations('provinces');
  const regionName = useRegionName();
  const rowOf = useRow(props);
  const { view, provinces, byRegion } = props;
  const keys = byRegion ? [...new Set(provinces.map((province) => province.region))] : [null];
  const groups: StackGroup[] = keys.map((region) => ({
    key: region ?? 'all',
    ...(byRegion ? { title: regionName(region) } : {}),
    rows: provinces.filter((province) => !byRegion || province.region === region).map(rowOf),
  }));
  return (
    <StackTable
      layout="lean"
      caption={t('caption', { day: formatDate(view.locale, view.day) })}
      columns={useColumns(props)}
      groups={groups}
    />
  );
}
