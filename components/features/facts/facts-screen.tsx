import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { factPlaces, FactsFrame } from '@/components/features/facts/facts-frame';
import { StackTable } from '@/components/ui/stack-table';
import type { FactKind, FactLine } from '@/lib/features/facts/model/fact';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  kind: FactKind;
  lines: readonly FactLine[];
  /** The words of a line's group. */
  groupOf: (group: string) => string;
  /** The form that adds one. */
  children: ReactNode;
}>;

function addressOf(locale: Locale, kind: FactKind, id: string): string {
  return kind === 'claim'
    ? href(locale, 'adminClaim', { claim: id })
    : href(locale, 'adminMilestone', { milestone: id });
}

function Table({ locale, kind, lines, groupOf }: Omit<Props, 'children'>) {
  const t = useTranslations('facts');
  const columns = [
    { key: 'title', kind: 'title', label: t('columns.title') } as const,
    { key: 'group', kind: 'text', label: t('columns.group') } as const,
    { key: 'on', kind: 'detail', label: t('columns.on') } as const,
    { key: 'changes', kind: 'number', label: t('columns.changes') } as const,
  ];
  const rows = lines.map(({ id, titleVi, titleEn, group, on, precision, changes }) => ({
    key: id,
    cells: {
      title: <a href={addressOf(locale, kind, id)}>{locale === 'vi' ? titleVi : titleEn}</a>,
      group: groupOf(group),
      on: on === null ? '–' : formatDate(locale, on, precision ?? 'day'),
      changes: formatNumber(locale, changes),
    },
  }));
  const caption = t(`${factPlaces[kind].words}.title`);
  return <StackTable caption={caption} columns={columns} groups={[{ key: 'all', rows }]} />;
}

/** Every fact of a kind, and the form that adds one. */
export function FactsScreen(props: Props) {
  const t = useTranslations('facts');
  const { locale, kind, children } = props;
  return (
    <FactsFrame locale={locale} kind={kind}>
      <p className="max-w-measure mb-4">
        {t(`${factPlaces[kind].words}.sentence`)} <a href="#them">{t(`add.heading-${kind}`)}</a>
      </p>
      <Table {...props} />
      <section className="grp" aria-labelledby="them">
        <h2 id="them">{t(`add.heading-${kind}`)}</h2>
        {children}
      </section>
    </FactsFrame>
  );
}
