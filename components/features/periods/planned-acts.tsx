import { useTranslations } from 'next-intl';
import { useActWords } from '@/components/features/periods/act-words';
import { ActForm } from '@/components/forms/act-form';
import { dropPeriodAction, openPeriodAction } from '@/lib/features/periods/actions';
import { datesSeen } from '@/lib/features/periods/model/dates';
import type { CalendarPeriod } from '@/lib/features/periods/model/period';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; period: CalendarPeriod }>;

/** Opening by hand, and taking a period planned by mistake out of the calendar. */
export function PlannedActs({ locale, period }: Props) {
  const t = useTranslations('periods');
  const [open, drop] = [useActWords('open'), useActWords('drop')];
  const which = (
    <>
      <input type="hidden" name="code" value={period.code} />
      <input type="hidden" name="seen" value={datesSeen(period)} />
    </>
  );
  return (
    <>
      <section className="grp" aria-labelledby="mo">
        <h2 id="mo">{t('open.title')}</h2>
        <p className="max-w-measure">{t('open.note', { day: formatDate(locale, period.opensOn) })}</p>
        <ActForm locale={locale} words={open} action={openPeriodAction}>
          {which}
        </ActForm>
      </section>
      <section className="grp" aria-labelledby="bo">
        <h2 id="bo">{t('drop.title')}</h2>
        <p className="max-w-measure">{t('drop.note')}</p>
        <ActForm locale={locale} words={drop} action={dropPeriodAction} tone="bad">
          {which}
        </ActForm>
      </section>
    </>
  );
}
