import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { StackTable, type StackRow } from '@/components/ui/stack-table';
import type { DemoAccount } from '@/lib/features/accounts/model/account';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  accounts: readonly DemoAccount[];
  /** The sign-in page with an account filled in. */
  hrefOf: (email: string) => string;
}>;

type Lists = Readonly<{
  ministry: readonly DemoAccount[];
  provinces: ReadonlyMap<string, readonly DemoAccount[]>;
}>;

/** Accounts of the ministry one by one, those of a province together. */
function listsOf(accounts: readonly DemoAccount[], locale: Locale): Lists {
  const provincial = accounts.filter(({ province }) => province !== null);
  return {
    ministry: accounts.filter(({ province }) => province === null),
    provinces: Map.groupBy(provincial, ({ province }) => province?.[locale] ?? ''),
  };
}

function MinistryTable({
  accounts,
  hrefOf,
}: Readonly<{ accounts: readonly DemoAccount[]; hrefOf: Props['hrefOf'] }>) {
  const t = useTranslations('sign-in.demo');
  const role = useTranslations('accounts.role');
  const rows = accounts.map((account): StackRow => ({
    key: `${account.email} ${account.role}`,
    cells: {
      email: <a href={hrefOf(account.email)}>{account.email}</a>,
      role: role(account.role),
      name: account.name,
    },
  }));
  return (
    <StackTable
      caption={t('caption')}
      columns={[
        { key: 'email', label: t('email'), kind: 'title' },
        { key: 'role', label: t('role'), kind: 'text' },
        { key: 'name', label: t('name'), kind: 'text' },
      ]}
      groups={[{ key: 'ministry', rows }]}
    />
  );
}

function ProvinceTable({
  provinces,
  hrefOf,
}: Readonly<{ provinces: Lists['provinces']; hrefOf: Props['hrefOf'] }>) {
  const t = useTranslations('sign-in.demo');
  const link = (accounts: readonly DemoAccount[], role: DemoAccount['role']) => {
    const email = accounts.find((account) => account.role === role)?.email;
    return email === undefined ? null : <a href={hrefOf(email)}>{email}</a>;
  };
  const rows = [...provinces].map(([name, accounts]): StackRow => ({
    key: name,
    cells: { name, officer: link(accounts, 'officer'), leader: link(accounts, 'leader') },
  }));
  return (
    <StackTable
      caption={t('provincesCaption')}
      columns={[
        { key: 'name', label: t('province'), kind: 'title' },
        { key: 'officer', label: t('officer'), kind: 'text' },
        { key: 'leader', label: t('leader'), kind: 'text' },
      ]}
      groups={[{ key: 'provinces', rows }]}
    />
  );
}

/** Everything one needs to try the portal in any role: a press fills the form in, another signs in. */
export function DemoAccounts({ locale, accounts, hrefOf }: Props) {
  const t = useTranslations('sign-in.demo');
  const { ministry, provinces } = listsOf(accounts, locale);
  return (
    <>
      <p className="mb-4">{t('choose')}</p>
      <h3 className="mb-2">{t('ministry')}</h3>
      <MinistryTable accounts={ministry} hrefOf={hrefOf} />
      <div className="mt-4">
        <Disclosure summary={t('provinces')}>
          <ProvinceTable provinces={provinces} hrefOf={hrefOf} />
        </Disclosure>
      </div>
    </>
  );
}
