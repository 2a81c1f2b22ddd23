import { useTranslations } from 'next-intl';
import { useAdditive } from '@/components/features/overview/former-figures';
import { MeasureChoice } from '@/components/features/overview/measure-choice';
import { measureHref } from '@/components/features/overview/measure-href';
import type { OverviewView } from '@/components/features/overview/view';
import { Section } from '@/components/ui/section';
import type { AdditiveMeasure } from '@/lib/features/provinces/model/measure';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ view: OverviewView; measure: AdditiveMeasure }>;

/** A year was asked of a measure that is counted up to a day. */
export function YearMissing({ view, measure }: Props) {
  const t = useTranslations('measures.none');
  const note = t.rich('dated-text', {
    day: formatDate(view.locale, view.day),
    a: (chunks) => <a href={measureHref(view, {})}>{chunks}</a>,
  });
  return (
    <Section id="map" title={t('dated', { measure: useAdditive(view, measure).name })} note={note}>
      <MeasureChoice view={view} />
    </Section>
  );
}
