import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { isIndexed } from '@/app/is-indexed';
import type { ShownPage } from '@/app/shown-page';
import type { Locale } from '@/lib/i18n/locale';
import { env } from '@/lib/platform/env';
import { feedHref } from '@/lib/platform/feed-href';
import { queryString } from '@/lib/platform/query';
import { path } from '@/lib/platform/routes';

export type PageWords = Readonly<{ title: string; description: string }>;

/** The feed of the whole country, and on a province's page its own before it. */
async function feeds({ locale, screen, params }: ShownPage) {
  const t = await getTranslations({ locale, namespace: 'feed' });
  const address = (slug?: string) => `${env().PUBLIC_URL}${feedHref(locale, slug)}`;
  const { slug = '' } = params;
  // A two-digit code asks which unit is meant.
  const isProvince = screen === 'province' && !/^\d\d$/.test(slug);
  const own = isProvince ? [{ url: address(slug), title: t('title-of-page') }] : [];
  return { 'application/atom+xml': [...own, { url: address(), title: t('title') }] };
}

/** Title, description, the one address of this page, and its address in the other language. */
export async function pageMetadata(shown: ShownPage, words: PageWords): Promise<Metadata> {
  const { locale, screen, params, state } = shown;
  const t = await getTranslations({ locale, namespace: 'common' });
  const address = (of: Locale) =>
    new URL(`${path(of, screen, params)}${queryString(of, state)}`, env().PUBLIC_URL).href;
  const title = screen === 'home' ? words.title : t('title', { page: words.title });
  const shared = env().DEMO ? t('demonstration', { text: words.description }) : words.description;
  const picture = {
    url: `${env().PUBLIC_URL}/share.png`,
    width: 1200,
    height: 630,
    alt: t('siteDescription'),
  };
  return {
    title,
    description: shared,
    ...(isIndexed(state) ? {} : { robots: { index: false, follow: true } }),
    alternates: {
      canonical: address(locale),
      languages: { vi: address('vi'), en: address('en'), 'x-default': address('vi') },
      types: await feeds(shown),
    },
    openGraph: {
      type: 'website',
      title,
      description: shared,
      url: address(locale),
      siteName: t('siteName'),
      locale: locale === 'vi' ? 'vi_VN' : 'en_GB',
      alternateLocale: locale === 'vi' ? 'en_GB' : 'vi_VN',
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description: shared, images: [picture] },
  };
}
