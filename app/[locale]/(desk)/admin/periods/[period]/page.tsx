import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { PeriodScreen } from '@/components/features/periods/period-screen';
import { getAdministeredPeriod } from '@/lib/features/periods/queries/administered';
import { today } from '@/lib/platform/clock';
import { formatPeriod } from '@/lib/platform/format';

/** One period: its dates until it opens, who owes what afterwards. */
export default deskPage('adminPeriod', async ({ viewer, locale, params, done }) => {
  const [period, t] = await Promise.all([
    getAdministeredPeriod(viewer, params.period),
    getTranslations('periods.admin'),
  ]);
  if (period === null) return null;
  const title = t('one', { period: formatPeriod(locale, period.code) });
  const said = done(['changed', 'opened'] as const);
  return { title, body: <PeriodScreen {...{ locale, period }} day={today()} done={said} /> };
});
