import { getTranslations } from 'next-intl/server';
import { publicPage } from '@/app/public-page';
import { Answer } from '@/components/shell/answer';
import { toLocale } from '@/lib/i18n/locale';

/** An address whose query holds a wrong value; the proxy leads here. */
export default publicPage('home', ({ locale }) => Promise.resolve(<Answer locale={locale} kind="badRequest" />));

export async function generateMetadata({ params }: Readonly<{ params: Promise<{ locale: string }> }>) {
  const t = await getTranslations({ locale: toLocale((await params).locale), namespace: 'common' });
  return { title: t('title', { page: t('badRequest.title') }), robots: { index: false } };
}
