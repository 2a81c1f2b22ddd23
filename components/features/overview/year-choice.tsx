import { useTranslations } from 'next-intl';
import { measureHref } from '@/components/features/overview/measure-href';
import type { OverviewView } from '@/components/features/overview/view';
import type { YearCoverage } from '@/lib/features/indicators/model/coverage';

type Props = Readonly<{ view: OverviewView; years: readonly YearCoverage[]; current?: number | undefined }>;

/** The years of an index on record. */
export function YearChoice({ view, years, current }: Props) {
  const t = useTranslations('measures.choice');
  return (
    <nav className="choice" aria-label={t('year')}>
      <span aria-hidden="true">{t('year')}</span>
      {years.map(({ year }) => (
        <a key={year} href={measureHref(view, { year })} aria-current={year === current ? 'true' : undefined}>
          {year}
        </a>
      ))}
    </nav>
  );
}
