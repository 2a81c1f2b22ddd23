import { useTranslations } from 'next-intl';
import { SmallMultiples } from '@/components/charts/small-multiples';
import type { CompareView } from '@/components/features/compare/compare-view';
import { knownDay } from '@/components/features/overview/known-day';
import { StatusFigure } from '@/components/features/trends/status-figure';
import { StatusKey } from '@/components/features/trends/status-key';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { rowsOf } from '@/lib/features/reporting/model/trend';
import { href } from '@/lib/platform/routes';

/** How each came there, period by period, on one scale. */
export function ComparedTrends({ locale, day, today, trend, choice, isInvented }: CompareView) {
  const t = useTranslations('compare.trends');
  const words = useTranslations('trends');
  if (trend.every((row) => row.reported === 0)) return null;
  const date = day === today ? undefined : day;
  return (
    <Section
      id="trends"
      title={t('title')}
      note={isInvented ? `${t('note')} ${words('invented')}` : t('note')}
    >
      <StatusKey rows={trend} day={knownDay({ day, today })} />
      <SmallMultiples row="three">
        {choice.chosen.map((unit) => (
          <StatusFigure
            key={unit.slug}
            locale={locale}
            name={nameOf(unit, locale)}
            rows={rowsOf(trend, unit.slug)}
            day={knownDay({ day, today })}
          />
        ))}
      </SmallMultiples>
      <DownloadLinks
        locale={locale}
        resource="trends"
        query={{ group: 'province', key: choice.chosen.map((unit) => unit.slug).join(','), date }}
      />
      <p className="tfoot noprint">
        <a href={href(locale, 'trends', {}, { date, group: 'province' })}>{t('all')}</a>
      </p>
    </Section>
  );
}
