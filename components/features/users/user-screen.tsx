import { useTranslations } from 'next-intl';
import { AccountActs, GrantAct } from '@/components/features/users/person-acts';
import { RoleTable } from '@/components/features/users/role-table';
import { StateTag } from '@/components/features/users/state-tag';
import { WorkSection } from '@/components/features/users/work-section';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { DefinitionList } from '@/components/ui/definition-list';
import type { UserDone } from '@/lib/features/users/model/done';
import type { Person } from '@/lib/features/users/model/person';
import type { Locale } from '@/lib/i18n/locale';
import { formatDateTime } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; person: Person; done: UserDone | undefined }>;

function Facts({ locale, person }: Omit<Props, 'done'>) {
  const t = useTranslations('users.fact');
  const time = (at: string | null) => (at === null ? t('never') : formatDateTime(locale, at));
  const { email, lastSignIn, sessions, createdAt, linkUntil } = person;
  const items = [
    { term: t('email'), detail: <span className="break-all">{email}</span> },
    { term: t('language'), detail: t(`languages.${person.locale}`) },
    { term: t('last-sign-in'), detail: time(lastSignIn) },
    { term: t('sessions'), detail: t('sessions-count', { count: sessions }) },
    { term: t('factor'), detail: t(`factors.${person.hasFactor ? 'on' : 'off'}`) },
    { term: t('created'), detail: time(createdAt) },
    ...(linkUntil === null ? [] : [{ term: t('link'), detail: t('link-until', { time: time(linkUntil) }) }]),
  ];
  return <DefinitionList items={items} />;
}

/** One person: who it is, which roles from when to when, and what can be done with the account. */
export function UserScreen({ locale, person, done }: Props) {
  const t = useTranslations('users');
  const meta = person.isDemo ? [{ key: 'invented', text: t('list.invented') }] : [];
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('title'), href: href(locale, 'adminUsers') }, { label: person.name }]}
      />
      <div className="wrap pb-16">
        <PageHeader
          title={<span lang="vi">{person.name}</span>}
          tag={<StateTag state={person.state} />}
          meta={meta}
        />
        {done === undefined ? null : (
          <OutcomeNotice tone="good" outcome="done">
            {t(`done.${done}`)}
          </OutcomeNotice>
        )}
        <Facts locale={locale} person={person} />
        <section className="grp" aria-labelledby="vai-tro">
          <h2 id="vai-tro">{t('roles')}</h2>
          {person.grants.length === 0 ? (
            <p className="quiet">{t('list.no-role')}</p>
          ) : (
            <RoleTable locale={locale} person={person} />
          )}
          <GrantAct locale={locale} person={person} />
        </section>
        <WorkSection locale={locale} person={person} />
        <section className="grp" aria-labelledby="tai-khoan">
          <h2 id="tai-khoan">{t('account')}</h2>
          <AccountActs locale={locale} person={person} />
        </section>
      </div>
    </>
  );
}
