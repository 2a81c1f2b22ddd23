import { useTranslations } from 'next-intl';
import { PasswordForm } from '@/components/features/accounts/password-form';
import type { Locale } from '@/lib/i18n/locale';

/** Changes one's own password, which the present one proves one may. */
export function OwnPassword({ locale, email }: Readonly<{ locale: Locale; email: string }>) {
  const t = useTranslations('accounts');
  const common = useTranslations('common');
  const words = {
    title: common('title', { page: t('account.title') }),
    hint: t('password.hint'),
    current: t('password.current'),
    new: t('password.new'),
    again: t('password.again'),
    submit: t('password.change'),
    pending: t('password.pending'),
    failed: t('password.failed'),
    errorTitle: t('password.errorTitle'),
  };
  return <PasswordForm locale={locale} words={words} email={email} />;
}
