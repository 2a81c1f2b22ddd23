import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locale';
import { env } from '@/lib/platform/env';
import { queryString, type State } from '@/lib/platform/query';
import { path } from '@/lib/platform/routes';
import type { ScreenName } from '@/lib/platform/screens';

export type PageWords = Readonly<{ title: string; description: string }>;

type Shown = Readonly<{
  locale: Locale;
  screen: ScreenName;
  params: Readonly<Record<string, string>>;
  state: State;
}>;

/** Title, description, the one address of this page, and its address in the other language. */
export async function pageMetadata(shown: Shown, words: PageWords): Promise<Metadata> {
  const { locale, screen, params, state } = shown;
  const t = await getTranslations({ locale, namespace: 'common' });
  const address = (of: Locale) =>
    new URL(`${path(of, screen, params)}${queryString(of, state)}`, env().PUBLIC_URL).href;
  const title = screen === 'home' ? words.title : t('title', { page: words.title });
  return {
    title,
    description: words.description,
    alternates: {
      canonical: address(locale),
      languages: { vi: address('vi'), en: address('en'), 'x-default': address('vi') },
    },
    openGraph: {
      title,
      description: words.description,
      url: address(locale),
      siteName: t('siteName'),
      locale,
    },
  };
}
