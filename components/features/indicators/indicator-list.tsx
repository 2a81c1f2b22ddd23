import { useTranslations } from 'next-intl';
import { CoverageMatrix } from '@/components/features/indicators/coverage-matrix';
import { IndicatorTable } from '@/components/features/indicators/indicator-table';
import { Headline } from '@/components/ui/headline';
import { Section } from '@/components/ui/section';
import { hasQuorum, type YearCoverage } from '@/lib/features/indicators/model/coverage';
import type { Indicator } from '@/lib/features/indicators/model/indicator';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber } from '@/lib/platform/format';

export type IndicatorListProps = Readonly<{
  locale: Locale;
  indicators: readonly Indicator[];
  coverage: readonly YearCoverage[];
}>;

function ListHeadline({ locale, indicators, coverage }: IndicatorListProps) {
  const t = useTranslations('indicators');
  const years = coverage.map((row) => row.year);
  const full = indicators.filter(({ code }) =>
    coverage.some((row) => row.indicator === code && hasQuorum(row.values, row.units)),
  );
  return (
    <section className="lead wrap">
      <Headline
        eyebrow={t('eyebrow', { first: String(Math.min(...years)), last: String(Math.max(...years)) })}
        name={t('title')}
        sentence={t.rich('sentence', {
          indicators: indicators.length,
          figures: formatNumber(
            locale,
            coverage.reduce((sum, row) => sum + row.figures, 0),
          ),
          full: full.map(({ code }) => code).join(', '),
          b: (chunks) => <b>{chunks}</b>,
        })}
      />
      <p className="notes mt-4">{t('real')}</p>
    </section>
  );
}

/** Every index on record: what it measures, who publishes it, and how much of it was found. */
export function IndicatorList(props: IndicatorListProps) {
  const t = useTranslations('indicators');
  return (
    <>
      <ListHeadline {...props} />
      <Section title={t('list-title')} note={t('list-note')}>
        <IndicatorTable {...props} />
      </Section>
      <Section title={t('matrix-title')} note={t('matrix-note')}>
        <CoverageMatrix {...props} />
      </Section>
    </>
  );
}
