import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { RulesPage } from '@/components/features/reporting/rules-page';

export default publicPage('rules', ({ locale }) => Promise.resolve(<RulesPage locale={locale} />));

export const generateMetadata = publicMetadata('rules', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'checks' });
  return { title: t('title'), description: t('description') };
});
