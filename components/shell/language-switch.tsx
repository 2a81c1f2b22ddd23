import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';

/** The same page in the other language, named in that language. */
export function LanguageSwitch({ to, href }: { to: Locale; href: string }) {
  const t = useTranslations('shell.language');
  return (
    <a href={href} lang={to} hrefLang={to}>
      {t(to)}
    </a>
  );
}
