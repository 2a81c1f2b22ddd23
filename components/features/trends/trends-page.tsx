import { useTranslations } from 'next-intl';
import { GroupNotes } from '@/components/features/trends/group-notes';
import { ProvinceSparks } from '@/components/features/trends/province-sparks';
import { PunctualitySection } from '@/components/features/trends/punctuality-section';
import { StatusSection } from '@/components/features/trends/status-section';
import { TrendHeadline } from '@/components/features/trends/trend-headline';
import type { TrendView } from '@/components/features/trends/trend-view';
import { MeasureSelector } from '@/components/ui/measure-selector';
import { trendGroups } from '@/lib/features/reporting/model/trend';
import { href } from '@/lib/platform/routes';

/** Completed, late and never reported over the periods, and whether reports came in time. */
export function TrendsPage(view: TrendView) {
  const t = useTranslations('trends');
  const { locale, day, today, group } = view;
  const date = day === today ? undefined : day;
  return (
    <>
      <TrendHeadline {...view} />
      <div className="wrap">
        <MeasureSelector
          label={t('group-label')}
          measures={trendGroups.map((each) => ({
            href: href(locale, 'trends', {}, { date, group: each === 'national' ? undefined : each }),
            label: t(`group.${each}`),
            current: each === group,
          }))}
        />
      </div>
      {view.rows.length === 0 ? null : (
        <>
          {group === 'province' ? <ProvinceSparks {...view} /> : <StatusSection {...view} />}
          <PunctualitySection {...view} />
          <GroupNotes {...view} />
        </>
      )}
    </>
  );
}
