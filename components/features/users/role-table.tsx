import { useTranslations } from 'next-intl';
import { AccountActForm } from '@/components/features/users/account-act-form';
import { useActWords } from '@/components/features/users/act-words';
import { useFieldWords } from '@/components/features/users/field-words';
import { useRoleText } from '@/components/features/users/role-text';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import { Status } from '@/components/ui/status';
import type { Person, PersonGrant } from '@/lib/features/users/model/person';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; person: Person }>;

const kinds = {
  role: 'title',
  from: 'text',
  until: 'text',
  phase: 'status',
  by: 'text',
  act: 'side',
} as const;

const looks = {
  now: { tone: 'good', icon: 'check' },
  later: { tone: 'run', icon: 'clock' },
  ended: { tone: 'none', icon: 'dash' },
  void: { tone: 'none', icon: 'slash' },
} as const;

function useEnd({ locale, person }: Props) {
  const t = useTranslations('users');
  const text = useRoleText(locale);
  const [act, fields] = [useActWords('end-role'), useFieldWords()];
  return function End({ id, ...grant }: PersonGrant) {
    const isOver = grant.phase === 'ended' || grant.phase === 'void';
    if (isOver || person.isSelf) return null;
    const fold = t('act.end-role.fold', { role: text(grant) });
    const note = t('act.end-role.note', { role: text(grant), name: person.name });
    const words = { ...act, fields, fold, note, link: { title: '', note: '' } };
    return (
      <AccountActForm
        {...{ locale, words }}
        act="end-role"
        userId={person.id}
        grantId={id}
        proofAsked={person.proofAsked}
      />
    );
  };
}

function useRow(props: Props): (grant: PersonGrant) => StackRow {
  const { locale } = props;
  const t = useTranslations('users.role');
  const text = useRoleText(locale);
  const end = useEnd(props);
  return (grant) => {
    const { id, from, until, phase, grantedBy } = grant;
    return {
      key: id,
      quiet: phase === 'ended' || phase === 'void',
      cells: {
        role: text(grant),
        from: <span className="num">{formatDate(locale, from)}</span>,
        until: (
          <span className="num">
            {until === null || phase === 'void' ? t('no-end') : formatDate(locale, until)}
          </span>
        ),
        phase: <Status {...looks[phase]}>{t(`phases.${phase}`)}</Status>,
        by: grantedBy === null ? t('nobody') : <span lang="vi">{grantedBy}</span>,
        act: end(grant),
      },
    };
  };
}

/** Every role of one person, newest first, with who gave it. */
export function RoleTable(props: Props) {
  const t = useTranslations('users.role');
  const row = useRow(props);
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({ key, kind, label: t(key) }));
  return (
    <StackTable
      caption={t('caption')}
      columns={columns}
      groups={[{ key: 'roles', rows: props.person.grants.map(row) }]}
    />
  );
}
