import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { OwnFactorState } from '@/components/features/accounts/own-factor';
import { OwnRoles } from '@/components/features/accounts/own-roles';
import { OwnPassword } from '@/components/features/accounts/own-password';
import { SessionList } from '@/components/features/accounts/session-list';
import { NoticeChoices } from '@/components/features/notices/notice-choices';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/ui/section';
import { getOwnAccount } from '@/lib/features/accounts/queries/own';
import { getNoticeChoices } from '@/lib/features/notices/queries/own';
import { idleMinutesOf } from '@/lib/platform/auth/session-rules';

const dones = ['password-changed', 'session-ended', 'others-ended', 'notices-chosen'] as const;

/** One's own account: who one is here, what one may do today, the open sessions, the password. */
export default deskPage('account', async ({ viewer, locale, done: doneOf }) => {
  const [account, choices, t, factor, notices] = await Promise.all([
    getOwnAccount(viewer),
    getNoticeChoices(viewer),
    getTranslations('accounts'),
    getTranslations('second-factor'),
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
      <Section title={factor('title')} note={factor('account')}>
        <OwnFactorState locale={locale} isOn={account.hasFactor} />
      </Section>
      <Section title={notices('title')} note={notices('note')}>
        <NoticeChoices locale={locale} choices={choices} />
      </Section>
      <Section title={t('password.title')}>
        <OwnPassword locale={locale} email={account.email} />
      </Section>
    </div>
  );
  return { title: t('account.title'), isTitled: true, body };
});
