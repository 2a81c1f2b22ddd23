import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PortalShell } from '@/app/portal-shell';
import { SignOnInvitation } from '@/components/features/accounts/sign-on';
import { PasswordForm } from '@/components/features/accounts/password-form';
import { PageHeader } from '@/components/shell/page-header';
import { getLinkOwner } from '@/lib/features/accounts/queries/own';
import { toLocale, type Locale } from '@/lib/i18n/locale';
import { answerWith } from '@/lib/platform/answer-status';
import { env } from '@/lib/platform/env';
import { href } from '@/lib/platform/routes';

/** The address is a secret: it is told to no other site. */
export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' };

type Props = Readonly<{ params: Promise<{ locale: string; token: string }> }>;

/** An invitation can be accepted without a password, where there is single sign-on. */
function Instead({ locale, token }: Readonly<{ locale: Locale; token: string }>) {
  const provider = env().OIDC?.name;
  return provider === undefined ? null : <SignOnInvitation {...{ locale, provider, token }} />;
}

/** Where a single-use link leads; a dead one looks the same whatever killed it. */
export default async function SetPasswordPage({ params }: Props) {
  const given = await params;
  const locale = toLocale(given.locale);
  const [owner, t, common] = await Promise.all([
    getLinkOwner(given.token),
    getTranslations('accounts.password'),
    getTranslations('common'),
  ]);
  if (owner === null) answerWith(404);
  const title = owner === null ? t('deadTitle') : t('setTitle');
  const words = {
    title: common('title', { page: title }),
    hint: t('hint'),
    current: t('current'),
    new: t('new'),
    again: t('again'),
    submit: t('set'),
    pending: t('pending'),
    failed: t('setFailed'),
    errorTitle: t('setErrorTitle'),
  };
  return (
    <PortalShell locale={locale} screen="setPassword" params={{ token: given.token }}>
      <div className="wrap">
        <PageHeader title={title} />
        <p className="max-w-measure">
          {owner === null
            ? t.rich('deadText', {
                link: (text) => <a href={href(locale, 'forgotPassword')}>{text}</a>,
              })
            : t('setIntro', { email: owner.email })}
        </p>
        {owner === null ? null : (
          <PasswordForm locale={locale} words={words} email={owner.email} token={given.token} />
        )}
        {owner?.isInvited === true ? <Instead locale={locale} token={given.token} /> : null}
      </div>
      {owner === null ? <title>{words.title}</title> : null}
    </PortalShell>
  );
}
