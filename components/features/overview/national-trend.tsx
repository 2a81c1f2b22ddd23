import { useTranslations } from 'next-intl';
import { SmallMultiples } from '@/components/charts/small-multiples';
import { askedDay } from '@/components/features/data/asked-day';
import type { OverviewView } from '@/components/features/overview/view';
import { useStatusFinding } from '@/components/features/trends/status-section';
import { knownDay } from '@/components/features/overview/known-day';
import { StatusFigure } from '@/components/features/trends/status-figure';
import { StatusKey } from '@/components/features/trends/status-key';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { formatDate, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** How the country came to where it stands, in one picture, and the way to all the others. */
export function NationalTrend(view: OverviewView) {
  const t = useTranslations('trends');
  const { locale, day, trend, isInvented } = view;
  const title = useStatusFinding({ locale, rows: trend, group: 'national', keys: ['all'], nameOf: () => '' });
  if (trend.every((row) => row.reported === 0)) return null;
  const date = askedDay(view);
  const note = t('status.note', {
    period: formatPeriod(locale, trend.at(-1)?.period ?? ''),
    day: formatDate(locale, day),
  });
  return (
    <Section id="trend" title={title} note={isInvented ? `${note} ${t('invented')}` : note}>
      <StatusKey rows={trend} day={knownDay(view)} />
      <SmallMultiples row="one">
        <StatusFigure locale={locale} name={t('group.national')} rows={trend} day={knownDay(view)} />
      </SmallMultiples>
      <DownloadLinks locale={locale} resource="trends" query={{ group: 'national', date }} />
      <p className="linkrow small noprint">
        <a href={href(locale, 'trends', {}, { date })}>{t('overview-more')}</a>
      </p>
    </Section>
  );
}
