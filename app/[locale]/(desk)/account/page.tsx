import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { OwnFactorState } from '@/components/features/accounts/own-factor';
import { OwnRoles } from '@/components/features/accounts/own-roles';
import { OwnPassword } from '@/components/features/accounts/own-password';
import { OwnSignOn } from '@/components/features/accounts/sign-on';
import { SessionList } from '@/components/features/accounts/session-list';
import { NoticeChoices } from '@/components/features/notices/notice-choices';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/ui/section';
import type { OwnAccount } from '@/lib/features/accounts/model/account';
import { getOwnAccount } from '@/lib/features/accounts/queries/own';
import { getNoticeChoices } from '@/lib/features/notices/queries/own';
import type { Locale } from '@/lib/i18n/locale';
import { idleMinutesOf } from '@/lib/platform/auth/session-rules';
import { env } from '@/lib/platform/env';

const dones = [
  'password-changed',
  'session-ended',
  'others-ended',
  'notices-chosen',
  'sign-on-bound',
  'sign-on-unbound',
] as const;

/** What the account is entered by beside the password. */
function WaysIn({ locale, account }: Readonly<{ locale: Locale; account: OwnAccount }>) {
  const factor = useTranslations('second-factor');
  const signOn = useTranslations('sign-on');
  const provider = env().OIDC?.name;
  return (
    <>
      <Section title={factor('title')} note={factor('account')}>
        <OwnFactorState locale={locale} isOn={account.hasFactor} dueOn={account.factorDueOn} />
      </Section>
      {provider === undefined ? null : (
        <Section title={signOn('title')}>
          <OwnSignOn {...{ locale, provider, account }} />
        </Section>
      )}
    </>
  );
}

/** One's own account: who one is here, what one may do today, the open sessions, the password. */
export default deskPage('account', async ({ viewer, locale, done: doneOf }) => {
  const [account, choices, t, notices] = await Promise.all([
    getOwnAccount(viewer),
    getNoticeChoices(viewer),
    getTranslations('accounts'),
    getTranslations('notices.choices'),
  ]);
  if (account === null || choices === null) return null;
  const done = doneOf(dones);
  const body = (
    <div className="pb-16">
      <div className="wrap">
        <PageHeader
          title={account.name}
          meta={[{ key: 'email', text: `${t('account.email')}: ${account.email}` }]}
        />
        {done === undefined ? null : (
          <OutcomeNotice tone="good" outcome="done">
            {t(`done.${done}`)}
          </OutcomeNotice>
        )}
      </div>
      <Section title={t('account.roles')}>
        <OwnRoles locale={locale} roles={account.roles} grants={viewer.grants} />
      </Section>
      <Section
        title={t('account.sessions')}
        note={t('account.sessionsNote', { minutes: idleMinutesOf(viewer.grants) })}
      >
        <SessionList locale={locale} sessions={account.sessions} />
      </Section>
      <WaysIn {...{ locale, account }} />
      <Section title={notices('title')} note={notices('note')}>
        <NoticeChoices locale={locale} choices={choices} />
      </Section>
      {account.hasPassword ? (
        <Section title={t('password.title')}>
          <OwnPassword locale={locale} email={account.email} />
        </Section>
      ) : null}
    </div>
  );
  return { title: t('account.title'), isTitled: true, body };
});
