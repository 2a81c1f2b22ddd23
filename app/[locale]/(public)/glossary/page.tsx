import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { Glossary } from '@/components/features/glossary/glossary';
import { listTerms } from '@/lib/features/glossary/queries';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('glossary', async ({ locale }) => (
  <Glossary locale={locale} terms={await listTerms(visitor)} />
));

export const generateMetadata = publicMetadata('glossary', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'glossary' });
  return { title: t('title'), description: t('description') };
});
