import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { ReportingCalendar } from '@/components/features/periods/reporting-calendar';
import { listCalendar } from '@/lib/features/periods/queries/calendar';
import { visitor } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';

export default publicPage('calendar', async ({ locale, state }) => {
  const [periods, day] = [await listCalendar(visitor), today()];
  const year = Number(state.year ?? day.slice(0, 4));
  return <ReportingCalendar {...{ locale, day, year, periods }} isInvented={env().DEMO} />;
});

export const generateMetadata = publicMetadata('calendar', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'periods.calendar' });
  return { title: t('title'), description: t('description') };
});
