import { useTranslations } from 'next-intl';
import { DateNotes } from '@/components/features/periods/date-notes';
import { PeriodTable } from '@/components/features/periods/period-table';
import { useActWords } from '@/components/features/periods/act-words';
import { ActForm } from '@/components/forms/act-form';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { planPeriodsAction } from '@/lib/features/periods/actions';
import type { CalendarPeriod } from '@/lib/features/periods/model/period';
import type { YearPlan } from '@/lib/features/periods/model/plan';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  day: IsoDay;
  plan: YearPlan;
  /** What would be planned: not there yet, and not past. */
  proposed: readonly CalendarPeriod[];
}>;

/** The dates proposed for a year, seen before anything is planned; each may be changed until its period opens. */
export function PlanScreen({ locale, day, plan: { year, kind }, proposed }: Props) {
  const t = useTranslations('periods');
  const words = useActWords('plan', { count: proposed.length });
  const title = t('plan.headline', { year, kind: t(`plan.kind.${kind}`) });
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('admin.crumb'), href: href(locale, 'admin') },
          { label: t('admin.title'), href: href(locale, 'adminPeriods') },
          { label: t('plan.title') },
        ]}
      />
      <div className="wrap pb-16">
        <PageHeader title={title} />
        {proposed.length === 0 ? (
          <p className="notice">{t('plan.nothing', { year })}</p>
        ) : (
          <>
            <p className="max-w-measure mb-4">{t('plan.check')}</p>
            <PeriodTable {...{ locale, day }} caption={title} periods={proposed} isProposed />
            <DateNotes />
            <ActForm locale={locale} words={words} action={planPeriodsAction}>
              <input type="hidden" name="year" value={year} />
              <input type="hidden" name="kind" value={kind} />
            </ActForm>
          </>
        )}
      </div>
    </>
  );
}
