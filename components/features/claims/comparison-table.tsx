import { useTranslations } from 'next-intl';
import { useClaimedFigure } from '@/components/features/claims/claimed-figure';
import { StatedBy } from '@/components/features/claims/stated';
import type { PageView } from '@/components/features/overview/view';
import { StackTable, type StackRow } from '@/components/ui/stack-table';
import { subjectOf, type Institution } from '@/lib/features/claims/model/institution';
import type { Comparison } from '@/lib/features/provinces/model/comparison';
import { formatDate, formatNumber, formatShare } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

export type ComparedGroup = Readonly<{
  institution: Institution;
  title?: string;
  comparisons: readonly Comparison[];
}>;

function useRow({ locale }: PageView) {
  const figureOf = useClaimedFigure(locale);
  const t = useTranslations('claims');
  return (institution: Institution, { statement, own }: Comparison): StackRow => {
    const number = (value: number) => formatNumber(locale, value);
    const subject = subjectOf(institution);
    return {
      key: statement.id,
      cells: {
        claimed: <b>{figureOf(statement)}</b>,
        by: <StatedBy statement={statement} locale={locale} />,
        proven: (
          <a href={href(locale, 'claim', { subject }, { date: own.day })}>
            {t('on', {
              share: formatShare(locale, own.proven, own.total),
              day: formatDate(locale, own.day),
              unsourced: own.unsourced,
            })}
          </a>
        ),
        undated: number(own.undated),
        later: number(own.later),
        none: number(own.none),
      },
    };
  };
}

/** Claims on the three counts, each beside what our documents say of the same day. */
export function ComparisonTable({ view, groups }: { view: PageView; groups: readonly ComparedGroup[] }) {
  const t = useTranslations('claims');
  const rowOf = useRow(view);
  return (
    <StackTable
      caption={t('caption')}
      columns={[
        { key: 'claimed', label: t('column.claimed'), kind: 'title' },
        { key: 'by', label: t('column.by'), kind: 'text' },
        { key: 'proven', label: t('column.proven'), kind: 'text' },
        { key: 'undated', label: t('column.undated'), kind: 'number' },
        { key: 'later', label: t('column.later'), kind: 'number' },
        { key: 'none', label: t('column.none'), kind: 'number' },
      ]}
      groups={groups.map(({ institution, title, comparisons }) => ({
        key: institution,
        ...(title === undefined ? {} : { title }),
        rows: comparisons.map((comparison) => rowOf(institution, comparison)),
      }))}
    />
  );
}
