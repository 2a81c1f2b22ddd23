import { useTranslations } from 'next-intl';
import { PeriodTable } from '@/components/features/periods/period-table';
import { PlanLinks } from '@/components/features/periods/plan-links';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import type { AdministeredPeriods } from '@/lib/features/periods/model/administered';
import { phaseOf } from '@/lib/features/periods/model/period';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  day: IsoDay;
  given: AdministeredPeriods;
  done: 'planned' | 'dropped' | undefined;
}>;

/** Every period with its dates, and the way to plan those of a year. */
export function PeriodsScreen({ locale, day, given: { periods, setYears }, done }: Props) {
  const t = useTranslations('periods');
  const inPhase = (...phases: readonly string[]) =>
    periods.filter((period) => phases.includes(phaseOf(period, day))).length;
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('admin.crumb'), href: href(locale, 'admin') }, { label: t('admin.title') }]}
      />
      <div className="wrap pb-16">
        <PageHeader
          title={t('admin.title')}
          meta={[
            { key: 'open', text: t('admin.open', { count: inPhase('open', 'overdue') }) },
            { key: 'planned', text: t('admin.planned', { count: inPhase('planned') }) },
          ]}
        />
        {done === undefined ? null : (
          <OutcomeNotice tone="good" outcome="done">
            {t(`done.${done}`)}
          </OutcomeNotice>
        )}
        <section className="grp" aria-labelledby="lap">
          <h2 id="lap">{t('plan.title')}</h2>
          <PlanLinks locale={locale} years={setYears} />
        </section>
        <section className="grp" aria-labelledby="tat-ca">
          <h2 id="tat-ca">{t('admin.all')}</h2>
          {periods.length === 0 ? (
            <p className="quiet">{t('calendar.nothing')}</p>
          ) : (
            <PeriodTable
              {...{ locale, day, periods }}
              caption={t('admin.all')}
              linkTo={(period) => href(locale, 'adminPeriod', { period })}
            />
          )}
        </section>
      </div>
    </>
  );
}
