import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; name: string }>;

/** Whom the portal takes one for, and the way out. */
export function SignOutForm({ locale, name }: Props) {
  const t = useTranslations('reporting.nav');
  return (
    <>
      <span className="quiet w">{name}</span>
      <form method="post" action="/api/auth/sign-out">
        <input type="hidden" name="locale" value={locale} />
        <button className="plain">{t('sign-out')}</button>
      </form>
    </>
  );
}
