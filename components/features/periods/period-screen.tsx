import { useTranslations } from 'next-intl';
import { useActWords } from '@/components/features/periods/act-words';
import { DatesForm } from '@/components/features/periods/dates-form';
import { PeriodFacts } from '@/components/features/periods/period-facts';
import { PeriodPhaseStatus } from '@/components/features/periods/period-phase';
import { PlannedActs } from '@/components/features/periods/planned-acts';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { phaseOf, type CalendarPeriod } from '@/lib/features/periods/model/period';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  day: IsoDay;
  period: CalendarPeriod;
  done: 'changed' | 'opened' | undefined;
}>;

function Planned({ locale, period }: Props) {
  const t = useTranslations('periods');
  const labels = {
    opensOn: t('dates.opens'),
    cutOffOn: t('dates.cut-off'),
    dueOn: t('dates.due'),
    locksOn: t('dates.locks'),
  };
  return (
    <>
      <section className="grp" aria-labelledby="ngay">
        <h2 id="ngay">{t('change.title')}</h2>
        <DatesForm
          locale={locale}
          code={period.code}
          dates={period}
          words={{ ...useActWords('change'), labels }}
        />
      </section>
      <PlannedActs locale={locale} period={period} />
    </>
  );
}

/** One period: its dates, changed until it opens; afterwards who owes what is frozen. */
export function PeriodScreen(props: Props) {
  const t = useTranslations('periods');
  const { locale, day, period, done } = props;
  const name = formatPeriod(locale, period.code);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('admin.crumb'), href: href(locale, 'admin') },
          { label: t('admin.title'), href: href(locale, 'adminPeriods') },
          { label: name },
        ]}
      />
      <div className="wrap pb-16">
        <PageHeader
          title={t('admin.one', { period: name })}
          tag={<PeriodPhaseStatus phase={phaseOf(period, day)} />}
        />
        {done === undefined ? null : (
          <OutcomeNotice tone="good" outcome="done">
            {t(`done.${done}`)}
          </OutcomeNotice>
        )}
        <PeriodFacts locale={locale} period={period} />
        {period.isOpened ? (
          <p className="max-w-measure mt-4">
            {t('opened-note')} <a href={href(locale, 'reliefs', { period: period.code })}>{t('reliefs')}</a>
          </p>
        ) : (
          <Planned {...props} />
        )}
      </div>
    </>
  );
}
