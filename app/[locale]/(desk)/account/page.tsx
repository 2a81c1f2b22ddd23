import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { OwnRoles } from '@/components/features/accounts/own-roles';
import { PasswordForm } from '@/components/features/accounts/password-form';
import { SessionList } from '@/components/features/accounts/session-list';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/ui/section';
import { getOwnAccount } from '@/lib/features/accounts/queries';
import { idleMinutesOf } from '@/lib/platform/auth/session-store';

const dones = ['password-changed', 'session-ended'] as const;

/** One's own account: who one is here, what one may do today, the open sessions, the password. */
export default deskPage('account', async ({ viewer, locale, done: doneOf }) => {
  const [account, t, common] = await Promise.all([
    getOwnAccount(viewer),
    getTranslations('accounts'),
    getTranslations('common'),
  ]);
  if (account === null) return null;
  const done = doneOf(dones);
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
      <Section title={t('password.title')}>
        <PasswordForm locale={locale} words={words} email={account.email} />
      </Section>
    </div>
  );
  return { title: t('account.title'), isTitled: true, body };
});
