import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { Privacy } from '@/components/features/programme/privacy';
import { sessionRules } from '@/lib/platform/auth/session-rules';

const { idleMinutes, adminIdleMinutes, absoluteMinutes, mostPerUser } = sessionRules;

const limits = { idleMinutes, adminIdleMinutes, hours: absoluteMinutes / 60, most: mostPerUser };

export default publicPage('privacy', () => Promise.resolve(<Privacy limits={limits} />));

export const generateMetadata = publicMetadata('privacy', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'privacy' });
  return { title: t('title'), description: t('description') };
});
