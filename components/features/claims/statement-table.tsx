import { useTranslations } from 'next-intl';
import { useClaimedFigure } from '@/components/features/claims/claimed-figure';
import { StatedBy, StatedWords } from '@/components/features/claims/stated';
import type { PageView } from '@/components/features/overview/view';
import { StackTable } from '@/components/ui/stack-table';
import { growth, type OwnCounts } from '@/lib/features/claims/model/own-counts';
import { bySubject, type Statement } from '@/lib/features/claims/model/statement';
import { formatPercent } from '@/lib/platform/format';

type Props = Readonly<{ view: PageView; statements: readonly Statement[]; counts: OwnCounts }>;

/** What the portal can set beside a statement; it says so where it has nothing. */
function useOwn({ view, counts }: Props) {
  const t = useTranslations('claims.own');
  const grown = growth(counts.dti2020, counts.dti2021);
  const known: Readonly<Record<string, string>> = {
    'tasks-22': t('tasks', {
      verified: counts.verifiedTasks,
      candidates: counts.tasks - counts.verifiedTasks,
    }),
    'alliance-8': t('allies', { count: counts.allies }),
    ...(grown === null
      ? {}
      : { 'dti-growth-2021': t('dti', { percent: formatPercent(view.locale, grown, 1) }) }),
  };
  return (id: string) => known[id] ?? t('none');
}

/** Statements on other subjects, by subject, each beside what the portal itself knows. */
export function StatementTable(props: Props) {
  const t = useTranslations('claims');
  const figureOf = useClaimedFigure(props.view.locale);
  const ownOf = useOwn(props);
  const { view, statements } = props;
  const subjectName = (subject: string) => {
    const key = `subject.${subject}`;
    return t.has(key) ? t(key) : subject;
  };
  return (
    <StackTable
      caption={t('caption-others')}
      columns={[
        { key: 'words', label: t('column.words'), kind: 'title' },
        { key: 'claimed', label: t('column.claimed'), kind: 'number' },
        { key: 'by', label: t('column.by'), kind: 'text' },
        { key: 'own', label: t('column.own'), kind: 'text' },
      ]}
      groups={bySubject(statements).map(({ subject, statements: own }) => ({
        key: subject,
        title: subjectName(subject),
        rows: own.map((statement) => ({
          key: statement.id,
          cells: {
            words: <StatedWords statement={statement} locale={view.locale} />,
            claimed: figureOf(statement),
            by: <StatedBy statement={statement} locale={view.locale} />,
            own: <span className="quiet">{ownOf(statement.id)}</span>,
          },
        })),
      }))}
    />
  );
}
