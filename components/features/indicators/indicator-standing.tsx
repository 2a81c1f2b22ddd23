import { useTranslations } from 'next-intl';
import { ComponentForm, YearLinks } from '@/components/features/indicators/indicator-choice';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { RankingNotes } from '@/components/features/indicators/ranking-notes';
import { useYearFinding, useYearNote } from '@/components/features/indicators/year-finding';
import { useYearMap } from '@/components/features/indicators/year-map';
import { useYearRanking } from '@/components/features/indicators/year-ranking';
import { MapAndRanking } from '@/components/map/map-and-ranking';
import { Section } from '@/components/ui/section';
import { fullestYear } from '@/lib/features/indicators/model/coverage';
import type { Standing } from '@/lib/features/indicators/model/standing';

type Props = Readonly<{ view: IndicatorView; standings: readonly Standing[] }>;

/** Why the page opens on an older year than the newest. */
function Usual({ choice }: IndicatorView) {
  const t = useTranslations('indicators');
  const newest = choice.years.at(-1);
  if (newest === undefined || newest.year <= choice.year) return null;
  if (fullestYear(choice.years)?.year !== choice.year) return null;
  const count = Math.max(newest.values, newest.ranks);
  return (
    <p className="notes mb-4">
      {t('usual', {
        year: String(choice.year),
        newest: String(newest.year),
        count,
        units: newest.units,
      })}
    </p>
  );
}

function ByProvince({ view, standings }: Props) {
  return (
    <MapAndRanking map={useYearMap(view, standings)} ranking={useYearRanking(view, standings)}>
      <RankingNotes view={view} standings={standings} />
    </MapAndRanking>
  );
}

/** The chosen year: finding, map and ranking side by side. */
export function IndicatorStanding({ view, standings }: Props) {
  const { values, ranks } = view.held;
  return (
    <Section id="map" title={useYearFinding(view, standings)} note={useYearNote(view)}>
      <YearLinks {...view} />
      <ComponentForm {...view} />
      <Usual {...view} />
      {values + ranks > 0 ? <ByProvince view={view} standings={standings} /> : null}
    </Section>
  );
}
