import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { AdminHome } from '@/components/features/administration/admin-home';
import { countAdministered } from '@/lib/features/administration/queries';

/** What can be administered here, with plain counts. */
export default deskPage('admin', async ({ viewer, locale }) => {
  const [counts, t] = await Promise.all([countAdministered(viewer), getTranslations('administration')]);
  return counts && { title: t('title'), body: <AdminHome locale={locale} counts={counts} /> };
});
