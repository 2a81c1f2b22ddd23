import { useTranslations } from 'next-intl';
import { PeopleFilter } from '@/components/features/users/people-filter';
import { PeopleTable } from '@/components/features/users/people-table';
import { ButtonLink } from '@/components/forms/button-link';
import { ButtonRow } from '@/components/forms/button-row';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { NothingFound } from '@/components/ui/nothing-found';
import { Pager } from '@/components/ui/pager';
import type { UserDone } from '@/lib/features/users/model/done';
import type { People, PeopleAsked } from '@/lib/features/users/model/person';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; people: People; asked: PeopleAsked; done: UserDone | undefined }>;

/** Everybody who has an account, by name, role, province and state. */
export function UsersScreen({ locale, people, asked, done }: Props) {
  const t = useTranslations('users');
  const admin = useTranslations('administration');
  const { lines, total, page, pages, provinces } = people;
  const { q, role, province, state } = asked;
  const hrefOf = (wanted: number) =>
    href(locale, 'adminUsers', {}, { q, role, provinces: province, state, page: wanted > 1 ? wanted : '' });
  return (
    <>
      <Breadcrumbs items={[{ label: admin('title'), href: href(locale, 'admin') }, { label: t('title') }]} />
      <div className="wrap pb-16">
        <PageHeader title={t('title')} meta={[{ key: 'total', text: t('total', { count: total }) }]} />
        {done === undefined ? null : (
          <OutcomeNotice tone="good" outcome="done">
            {t(`done.${done}`)}
          </OutcomeNotice>
        )}
        <ButtonRow>
          <ButtonLink href={href(locale, 'adminInvite')}>{t('invite')}</ButtonLink>
        </ButtonRow>
        <PeopleFilter locale={locale} asked={asked} provinces={provinces} />
        {lines.length === 0 ? (
          <NothingFound
            title={t('nobody')}
            text={t('nobody-text')}
            all={{ href: href(locale, 'adminUsers'), label: t('everybody') }}
          />
        ) : (
          <PeopleTable locale={locale} lines={lines} />
        )}
        <Pager page={page} pages={pages} hrefOf={hrefOf} />
      </div>
    </>
  );
}
