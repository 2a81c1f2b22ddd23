import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import { CoverageMatrix } from '@/components/features/indicators/coverage-matrix';
import { IndicatorTable } from '@/components/features/indicators/indicator-table';
import type { PageView } from '@/components/features/overview/view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Headline } from '@/components/ui/headline';
import { said } from '@/components/ui/said';
import { Section } from '@/components/ui/section';
import { hasQuorum, type YearCoverage } from '@/lib/features/indicators/model/coverage';
import { wholeIndex, type Indicator } from '@/lib/features/indicators/model/indicator';
import { formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

export type IndicatorListProps = Readonly<{
  view: PageView;
  indicators: readonly Indicator[];
  coverage: readonly YearCoverage[];
}>;

function ListHeadline({ view, indicators, coverage }: IndicatorListProps) {
  const t = useTranslations('indicators');
  const copied = useCopied(view);
  const years = coverage.map((row) => row.year);
  const full = indicators.filter(({ code }) =>
    coverage.some((row) => row.indicator === code && hasQuorum(row.values, row.units)),
  );
  const figures = coverage.reduce((sum, row) => sum + row.figures, 0);
  const { shown, plain } = said(t, 'sentence', {
    indicators: indicators.length,
    figures: formatNumber(view.locale, figures),
    full: full.map(({ code }) => code).join(', '),
  });
  return (
    <section className="lead wrap">
      <Headline
        eyebrow={t('eyebrow', { first: String(Math.min(...years)), last: String(Math.max(...years)) })}
        name={t('title')}
        sentence={shown}
        citation={copied({ sentence: plain, path: href(view.locale, 'indicators'), of: ['indicators'] })}
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
        <DownloadLinks locale={props.view.locale} resource="indicators" />
      </Section>
      <Section title={t('matrix-title')} note={t('matrix-note')}>
        <CoverageMatrix {...props} />
        <DownloadLinks locale={props.view.locale} resource="coverage" query={{ component: wholeIndex }} />
      </Section>
    </>
  );
}
