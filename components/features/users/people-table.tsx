import { useTranslations } from 'next-intl';
import { useRoleText } from '@/components/features/users/role-text';
import { StateTag } from '@/components/features/users/state-tag';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import type { PersonLine } from '@/lib/features/users/model/person';
import type { Locale } from '@/lib/i18n/locale';
import { formatDateTime } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; lines: readonly PersonLine[] }>;

const kinds = { person: 'title', roles: 'text', state: 'status', seen: 'text' } as const;

function useRow(locale: Locale): (line: PersonLine) => StackRow {
  const t = useTranslations('users.list');
  const roleText = useRoleText(locale);
  const roleOf = (grant: PersonLine['grants'][number]) =>
    grant.phase === 'later' ? t('later', { role: roleText(grant) }) : roleText(grant);
  return ({ id, name, email, isDemo, grants, state, lastSignIn }) => ({
    key: id,
    quiet: state === 'disabled',
    cells: {
      person: (
        <>
          <a href={href(locale, 'adminUser', { id })}>
            <b lang="vi">{name}</b>
          </a>
          <span className="block quiet break-all">{email}</span>
          {isDemo ? <span className="block quiet">{t('invented')}</span> : null}
        </>
      ),
      roles: grants.length === 0 ? t('no-role') : grants.map(roleOf).join('; '),
      state: <StateTag state={state} />,
      seen: (
        <span className="num">{lastSignIn === null ? t('never') : formatDateTime(locale, lastSignIn)}</span>
      ),
    },
  });
}

/** People, with what they may do today and when they last came. */
export function PeopleTable({ locale, lines }: Props) {
  const t = useTranslations('users.list');
  const row = useRow(locale);
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({ key, kind, label: t(key) }));
  return (
    <StackTable caption={t('caption')} columns={columns} groups={[{ key: 'people', rows: lines.map(row) }]} />
  );
}
