import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { ReorganisationsScreen } from '@/components/features/reorganisations/reorganisations-screen';
import { listReorganisations } from '@/lib/features/reorganisations/queries/administered';

/** Mergers and splits of units to come. */
export default deskPage('adminReorganisations', async ({ viewer, locale }) => {
  const [listed, t] = await Promise.all([listReorganisations(viewer), getTranslations('reorganisations')]);
  if (listed === null) return null;
  const units = listed.units.map(({ id, name, nameEn }) => ({
    value: id,
    label: locale === 'vi' ? name : nameEn,
  }));
  return {
    title: t('title'),
    body: <ReorganisationsScreen locale={locale} plans={listed.plans} units={units} />,
  };
});
