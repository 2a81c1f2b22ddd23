import { useTranslations } from 'next-intl';
import type { PageView } from '@/components/features/overview/view';
import { FactCell } from '@/components/features/provinces/fact-cell';
import { LastFigures } from '@/components/features/provinces/last-figures';
import type { ReachedView } from '@/components/features/provinces/reached-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { StackTable, type StackRow } from '@/components/ui/stack-table';
import { institutions } from '@/lib/features/claims/model/institution';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate, formatPeriod, formatShare } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ view: PageView; reached: ReachedView }>;

function useRow({ view, reached }: Props) {
  const { locale } = view;
  const t = useTranslations('provinces');
  return (unit: ProvinceProgress): StackRow => {
    const facts = reached.facts.get(unit.id);
    return {
      key: unit.slug,
      cells: {
        name: (
          <a href={href(locale, 'province', { slug: unit.slug }, { date: reached.day })}>
            {nameOf(unit, locale)}
          </a>
        ),
        ...Object.fromEntries(
          institutions.map((each) => [
            each,
            <FactCell key={each} fact={facts?.[each]} view={{ ...view, day: reached.day }} />,
          ]),
        ),
        tasks:
          unit.period === null ? (
            <span className="quiet">{t('no-report')}</span>
          ) : (
            t('reached.tasks', {
              share: formatShare(locale, unit.done, reached.taskCount),
              period: formatPeriod(locale, unit.period),
            })
          ),
        figures: <LastFigures locale={locale} unitId={unit.id} figures={reached.figures} />,
      },
    };
  };
}

/** What each of the units had reached on its last day: documents, tasks, newest indices. */
export function ReachedTable(props: Props) {
  const t = useTranslations('provinces');
  const rowOf = useRow(props);
  const { view, reached } = props;
  const day = formatDate(view.locale, reached.day);
  const isReported = reached.units.some((unit) => unit.period !== null);
  return (
    <div className="mt-8">
      <h2>{t('reached.title', { count: reached.units.length, day })}</h2>
      <p className="notes mb-4">
        {t('reached.note')} {view.isInvented && isReported ? t('invented') : null}
      </p>
      <StackTable
        caption={t('reached.caption', { day })}
        columns={[
          { key: 'name', label: t('column.name'), kind: 'title' },
          ...institutions.map((each) => ({ key: each, label: t(`column.${each}`), kind: 'text' }) as const),
          { key: 'tasks', label: t('reached.column-tasks'), kind: 'text' },
          { key: 'figures', label: t('reached.column-figures'), kind: 'text' },
        ]}
        groups={[{ key: 'all', rows: reached.units.map(rowOf) }]}
      />
      <DownloadLinks
        locale={view.locale}
        resource="provinces"
        query={{ province: reached.units.map((unit) => unit.slug).join(','), date: reached.day }}
      />
    </div>
  );
}
