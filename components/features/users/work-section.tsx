import { useTranslations } from 'next-intl';
import { HandOverAct } from '@/components/features/users/person-acts';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import type { OpenWork } from '@/lib/features/users/model/open-work';
import type { Person } from '@/lib/features/users/model/person';
import type { Locale } from '@/lib/i18n/locale';
import { formatPeriod } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; person: Person }>;

const kinds = { kind: 'title', what: 'text' } as const;

function useRow(locale: Locale): (work: OpenWork) => StackRow {
  const t = useTranslations('users.work');
  const named = (name: string | null) => (name === null ? t('unnamed') : <span lang="vi">{name}</span>);
  return ({ kind, id, province, period, name }) => {
    const place = province?.names[locale] ?? '';
    const what =
      period === null ? named(name) : t('period', { period: formatPeriod(locale, period), province: place });
    return { key: `${kind} ${id}`, cells: { kind: t(`kinds.${kind}`), what } };
  };
}

/** What somebody has begun and not finished, and handing it over; nothing where nothing is open. */
export function WorkSection({ locale, person }: Props) {
  const t = useTranslations('users.work');
  const row = useRow(locale);
  if (person.work.length === 0) return null;
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({ key, kind, label: t(key) }));
  return (
    <section className="grp" aria-labelledby="viec">
      <h2 id="viec">{t('title')}</h2>
      <p className="quiet">{t('note')}</p>
      <StackTable
        caption={t('caption')}
        columns={columns}
        groups={[{ key: 'work', rows: person.work.map(row) }]}
      />
      <HandOverAct locale={locale} person={person} />
    </section>
  );
}
