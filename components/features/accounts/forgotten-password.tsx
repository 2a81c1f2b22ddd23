import { useTranslations } from 'next-intl';
import { ResetForm } from '@/components/features/accounts/reset-form';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import { resetMinutes } from '@/lib/features/accounts/model/account';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; isDemo: boolean; isAsked: boolean; hasMail: boolean }>;

/** Says how a forgotten password is replaced and, without a mail server, plainly that the link does not leave the portal. */
export function ForgottenPassword({ locale, isDemo, isAsked, hasMail }: Props) {
  const t = useTranslations('sign-in');
  const common = useTranslations('common');
  const title = common('title', { page: t('reset.title') });
  const words = {
    title,
    email: t('email'),
    emailHint: t('emailHint'),
    submit: t('reset.submit'),
    pending: t('reset.pending'),
    failed: t('reset.failed'),
    errorTitle: t('reset.errorTitle'),
  };
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('reset.title')} />
      {isAsked ? (
        <OutcomeNotice tone="good" outcome="done">
          {t('reset.asked', { minutes: resetMinutes })}
        </OutcomeNotice>
      ) : (
        <p className="max-w-measure">{t('reset.intro', { minutes: resetMinutes })}</p>
      )}
      {hasMail ? null : (
        <p className="max-w-measure mb-4">{t(isDemo ? 'reset.unsentDemo' : 'reset.unsent')}</p>
      )}
      {isAsked ? <title>{title}</title> : <ResetForm locale={locale} words={words} />}
      <p className="small max-w-measure mt-4">{t('reset.never')}</p>
      <p className="mt-4">
        <a href={href(locale, 'signIn')}>{t('reset.back')}</a>
      </p>
    </div>
  );
}
