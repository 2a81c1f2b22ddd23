import { useTranslations } from 'next-intl';
import { StackTable } from '@/components/ui/stack-table';
import type { DryRun } from '@/lib/features/reorganisations/model/plan';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; run: DryRun }>;

const counts = ['documents', 'figures', 'publishedReports', 'openReports', 'people'] as const;

function Units({ locale, run }: Props) {
  const t = useTranslations('reorganisations');
  const columns = [
    { key: 'name', kind: 'title', label: t('touched.unit') } as const,
    { key: 'code', kind: 'text', label: t('fields.code') } as const,
    ...counts.map((key) => ({ key, kind: 'number', label: t(`touched.${key}`) }) as const),
  ];
  const rows = run.units.map((unit) => ({
    key: unit.slug,
    cells: {
      name: (
        <a href={href(locale, 'province', { slug: unit.slug })}>
          {locale === 'vi' ? unit.name : unit.nameEn}
        </a>
      ),
      code: unit.code,
      ...Object.fromEntries(counts.map((key) => [key, formatNumber(locale, unit[key])])),
      people: (
        <a href={href(locale, 'adminUsers', {}, { provinces: unit.slug })}>
          {formatNumber(locale, unit.people)}
        </a>
      ),
    },
  }));
  return (
    <StackTable caption={t('touched.units')} showCaption columns={columns} groups={[{ key: 'all', rows }]} />
  );
}

function Periods({ locale, run: { periods } }: Props) {
  const t = useTranslations('reorganisations.touched');
  if (periods.length === 0) return null;
  const columns = [
    { key: 'period', kind: 'title', label: t('period') } as const,
    { key: 'before', kind: 'number', label: t('without') } as const,
    { key: 'after', kind: 'number', label: t('with') } as const,
  ];
  const rows = periods.map(({ code, before, after }) => ({
    key: code,
    cells: {
      period: formatPeriod(locale, code),
      before: formatNumber(locale, before),
      after: formatNumber(locale, after),
    },
  }));
  return <StackTable caption={t('periods')} showCaption columns={columns} groups={[{ key: 'all', rows }]} />;
}

/** Every number that the plan changes, and everything that hangs on the units it ends. */
export function Touched({ locale, run }: Props) {
  const t = useTranslations('reorganisations.touched');
  const number = (value: number) => formatNumber(locale, value);
  return (
    <section className="grp" aria-labelledby="anh-huong">
      <h2 id="anh-huong">{t('title')}</h2>
      <p className="max-w-measure mb-4">
        {t('denominator', { before: number(run.before), after: number(run.after) })}
      </p>
      <Units locale={locale} run={run} />
      <Periods locale={locale} run={run} />
      <p className="max-w-measure mt-4 small quiet">{t('kept')}</p>
    </section>
  );
}
