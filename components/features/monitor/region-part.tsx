import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import type { RegionCourse } from '@/lib/features/reporting/model/course';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ regions: readonly RegionCourse[]; period: string }>;

const counts = ['on_time', 'late', 'not_yet', 'not_submitted', 'exempt'] as const;

function useColumns(): readonly StackColumn[] {
  const region = useTranslations('monitor.regions')('region');
  const t = useTranslations('monitor.course.columns');
  return [
    { key: 'region', label: region, kind: 'title' },
    ...[...counts, 'said' as const, 'proven' as const].map((key): StackColumn => ({
      key,
      label: t(key),
      kind: 'number',
    })),
  ];
}

function useRow(period: string) {
  const name = useTranslations('provinces.region');
  const { locale, number } = useReportingWords();
  return ({ region, timeliness, verified }: RegionCourse): StackRow => ({
    key: region ?? 'none',
    cells: {
      region:
        region === null ? (
          name('none')
        ) : (
          <a href={href(locale, 'monitor', {}, { period, region })}>{name(region)}</a>
        ),
      ...Object.fromEntries(counts.map((key) => [key, number(timeliness[key])])),
      said: `${number(verified.said)}/${number(verified.asked)}`,
      proven: `${number(verified.proven)}/${number(verified.asked)}`,
    },
  });
}

/** Timeliness and the two numbers of completeness, region by region; on a phone a region's figures run on under its name. */
export function RegionPart({ regions, period }: Props) {
  const t = useTranslations('monitor.regions');
  const words = useReportingWords();
  return (
    <section className="mt-10" aria-labelledby="vung">
      <h2 id="vung" className="part">
        {t('title')}
      </h2>
      <StackTable
        caption={t('caption', { period: words.period(period) })}
        layout="lean"
        columns={useColumns()}
        groups={[{ key: 'regions', rows: regions.map(useRow(period)) }]}
      />
    </section>
  );
}
