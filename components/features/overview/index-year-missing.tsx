import { useTranslations } from 'next-intl';
import { MeasureChoice } from '@/components/features/overview/measure-choice';
import type { OverviewView } from '@/components/features/overview/view';
import { YearChoice } from '@/components/features/overview/year-choice';
import { Section } from '@/components/ui/section';
import { editionName } from '@/lib/features/indicators/model/indicator';
import type { IndexMeasure } from '@/lib/features/provinces/model/measure';

type Props = Readonly<{ view: OverviewView; measure: IndexMeasure }>;

/** A year of which nothing is on record: said with status 404 as the index's own page does, with the years that are. */
export function IndexYearMissing({ view, measure }: Props) {
  const t = useTranslations('measures.none');
  const index = editionName(measure.indicator, measure.component, view.locale);
  return (
    <div data-status="404">
      <Section id="map" title={t('title', { index, year: String(view.asked.year ?? '') })} note={t('text')}>
        <YearChoice view={view} years={measure.years} />
        <MeasureChoice view={view} />
      </Section>
    </div>
  );
}
