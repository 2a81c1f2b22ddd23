import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { ProvinceTrendFigures } from '@/components/features/provinces/province-trend-figures';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { comparableEnds, completedIn, rowsOf, type TrendRow } from '@/lib/features/reporting/model/trend';
import { href } from '@/lib/platform/routes';

/** How much more or less is completed than at the first period; blank while nothing can be compared. */
export function useProvinceTrendFinding({ name }: ProvinceView, own: readonly TrendRow[]): string {
  const t = useTranslations('trends.province');
  const ends = comparableEnds(own);
  if (ends === null) return '';
  const [from, to] = [completedIn(ends.first), completedIn(ends.last)];
  if (from === to) return t('title-flat', { name, to });
  return t(from < to ? 'title' : 'title-fell', { name, from, to });
}

/** How the province came to where it stands, period by period, beside its region and the country. */
export function ProvinceTrend(view: ProvinceView) {
  const t = useTranslations('trends');
  const { locale, day, today, record, unit, isInvented } = view;
  const own = rowsOf(record.trend, unit.slug);
  const title = useProvinceTrendFinding(view, own);
  if (own.every((row) => row.reported === 0)) return null;
  const date = day === today ? undefined : day;
  return (
    <Section id="trend" title={title} note={isInvented ? t('invented') : undefined}>
      <ProvinceTrendFigures view={view} own={own} />
      <DownloadLinks
        locale={locale}
        resource="trends"
        query={{
          group: 'province,region,national',
          key: [unit.slug, ...(unit.region === null ? [] : [unit.region]), 'all'].join(','),
          date: askedDay(view),
        }}
      />
      <p className="linkrow small noprint">
        <a href={href(locale, 'trends', {}, { date, group: 'province' })}>{t('province.more')}</a>
      </p>
    </Section>
  );
}
