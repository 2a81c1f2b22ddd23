import { useTranslations } from 'next-intl';
import { documentHref } from '@/components/features/documents/document-href';
import { askedUnitsDay } from '@/components/features/data/asked-day';
import { useReservation } from '@/components/features/documents/reservation';
import { FullListLink } from '@/components/features/overview/full-list-link';
import type { MeasurePanelType, MeasureShown } from '@/components/features/overview/measure-panel';
import { formerHref } from '@/components/features/overview/province-href';
import type { OverviewView } from '@/components/features/overview/view';
import type { MapClass } from '@/components/map/classes';
import { DownloadLinks } from '@/components/ui/download-links';
import type { RankingRow } from '@/components/ui/ranking-table';
import { Status } from '@/components/ui/status';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import { institutionOf, type InstitutionWord } from '@/lib/features/provinces/model/measure';
import { countFacts, type Count, type Fact, type Finding } from '@/lib/features/provinces/model/record';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ view: OverviewView; measure: InstitutionWord }>;

type MeasureProps = Props & Readonly<{ Panel: MeasurePanelType }>;

const order = ['proven', 'undated', 'later', 'none'] as const;

const looks: Readonly<Record<Finding, readonly [MapClass, Tone, IconName]>> = {
  proven: [5, 'good', 'check'],
  undated: [3, 'warn', 'query'],
  later: [1, 'none', 'clock'],
  none: [0, 'none', 'dash'],
};

const nothing: Fact = { finding: 'none', document: null };

function factOf({ view, measure }: Props, provinceId: string): Fact {
  return view.facts.get(provinceId)?.[institutionOf[measure]] ?? nothing;
}

function useRows(props: Props): RankingRow[] {
  const t = useTranslations('overview.state');
  const reservationOf = useReservation();
  const { view } = props;
  return view.provinces
    .map((province) => ({ province, fact: factOf(props, province.id) }))
    .toSorted((left, right) => order.indexOf(left.fact.finding) - order.indexOf(right.fact.finding))
    .map(({ province, fact }, index) => ({
      key: province.slug,
      rank: String(index + 1),
      name: nameOf(province, view.locale),
      href: formerHref(view, province),
      value:
        fact.finding === 'proven' && fact.document?.number != null ? (
          <>
            <a href={documentHref(view, fact.document.id)}>{fact.document.number}</a>
            {reservationOf(fact.document)}
          </>
        ) : (
          <Status tone={looks[fact.finding][1]} icon={looks[fact.finding][2]}>
            {t(fact.finding)}
            {reservationOf(fact.document)}
          </Status>
        ),
    }));
}

function useLegend({ measure }: Props, count: Count): MeasureShown['legend'] {
  const t = useTranslations('overview');
  const provinces = (number: number) => t('map.provinces', { count: number });
  return {
    title: t(`measure.${measure}`),
    entries: (['proven', 'undated', 'later'] as const).map((finding) => ({
      mapClass: looks[finding][0],
      label: t(`state.${finding}`),
      count: provinces(count[finding]),
    })),
    noData: { label: t('state.none'), count: provinces(count.none) },
  };
}

/** Which provinces have the document on record by the day, on the map and row by row. */
export function FactsMeasure({ Panel, ...props }: MeasureProps) {
  const t = useTranslations('overview');
  const reservationOf = useReservation();
  const { view, measure } = props;
  const count = countFacts(view.facts.values(), institutionOf[measure]);
  const name = t(`measure.${measure}`);
  const shown: MeasureShown = {
    name,
    borders: '63',
    mayChooseBorders: true,
    isBrief: true,
    finding: t(`finding.${measure}`, {
      proven: count.proven,
      undated: count.undated,
      later: count.later,
      none: count.none,
    }),
    note: t('finding-note.facts', {
      day: formatDate(view.locale, view.day),
      invented: count.invented,
      unsourced: count.unsourced,
    }),
    data: view.provinces.map((province) => {
      const { finding, document } = factOf(props, province.id);
      const label = `${t(`state.${finding}`)}${reservationOf(document)}`;
      const short = finding === 'proven' ? '✓' : finding === 'undated' ? '?' : '–';
      return {
        code: province.code,
        name: nameOf(province, view.locale),
        href: formerHref(view, province),
        mapClass: looks[finding][0],
        short,
        label,
      };
    }),
    legend: useLegend(props, count),
    caption: t('ranking.facts', { measure: name }),
    foot: (
      <>
        <p className="tfoot">
          <FullListLink view={view} />
        </p>
        <DownloadLinks locale={view.locale} resource="provinces" query={{ date: askedUnitsDay(view) }} />
      </>
    ),
    headings: { rank: t('ranking.number'), name: t('ranking.name'), value: t('ranking.state') },
    rows: useRows(props),
  };
  return <Panel view={view} shown={shown} />;
}
