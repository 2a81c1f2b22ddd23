import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { PeriodsScreen } from '@/components/features/periods/periods-screen';
import { listAdministeredPeriods } from '@/lib/features/periods/queries/administered';
import { today } from '@/lib/platform/clock';

/** Every period, planned or opened, and the way to plan those of a year. */
export default deskPage('adminPeriods', async ({ viewer, locale, done }) => {
  const [given, t] = await Promise.all([listAdministeredPeriods(viewer), getTranslations('periods.admin')]);
  if (given === null) return null;
  const said = done(['planned', 'dropped'] as const);
  return { title: t('title'), body: <PeriodsScreen {...{ locale, given }} day={today()} done={said} /> };
});
