import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { HelpPage } from '@/components/features/help/help-page';
import { listHelpNotes } from '@/lib/features/help/queries/notes';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('help', async ({ locale }) => (
  <HelpPage locale={locale} notes={await listHelpNotes(visitor)} />
));

export const generateMetadata = publicMetadata('help', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'help' });
  return { title: t('title'), description: t('description') };
});
