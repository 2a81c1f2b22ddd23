import { useTranslations } from 'next-intl';
import { EmbedFigure } from '@/components/features/embeds/embed-figure';
import { IndexSource } from '@/components/features/embeds/index-source';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { useYearFinding, useYearNote } from '@/components/features/indicators/year-finding';
import { useYearMap } from '@/components/features/indicators/year-map';
import { useYearRanking } from '@/components/features/indicators/year-ranking';
import { MapFigure } from '@/components/map/map-figure';
import { Disclosure } from '@/components/ui/disclosure';
import { RankingTable } from '@/components/ui/ranking-table';
import { byUnit } from '@/lib/features/indicators/model/observation';
import { standingsOf } from '@/lib/features/indicators/model/standing';

/** One year of an index on the map, with its ranking as a table. */
export function EmbedIndexMap(view: IndicatorView) {
  const t = useTranslations('embed');
  const shell = useTranslations('shell.footer');
  const { indicator, choice, units, observations } = view;
  const standings = standingsOf(units, byUnit(observations, choice.component), indicator.direction);
  const { caption, headings, rows } = useYearRanking(view, standings);
  return (
    <EmbedFigure
      title={`${chosenName(view)}. ${useYearFinding(view, standings)}`}
      note={useYearNote(view)}
      source={
        <>
          <IndexSource {...view} />
          <p>{shell('map')}</p>
        </>
      }
    >
      <MapFigure {...useYearMap(view, standings)} />
      <Disclosure summary={t('table')}>
        <RankingTable caption={caption} headings={headings} rows={rows} />
      </Disclosure>
    </EmbedFigure>
  );
}
