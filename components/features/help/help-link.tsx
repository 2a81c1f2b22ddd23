import { useTranslations } from 'next-intl';
import { partOf, parts } from '@/components/features/help/guide';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';
import type { ScreenName } from '@/lib/platform/screens';

/** The way from a screen to its part of the help. */
export function HelpLink({ locale, screen }: Readonly<{ locale: Locale; screen: ScreenName }>) {
  const t = useTranslations('help');
  const part = partOf(screen);
  return <a href={`${href(locale, 'help')}${part === null ? '' : `#${parts[part][locale]}`}`}>{t('link')}</a>;
}
