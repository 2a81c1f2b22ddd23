import { useTranslations } from 'next-intl';
import { CopyForm } from '@/components/features/task-sets/copy-form';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { StackTable } from '@/components/ui/stack-table';
import type { TaskSetBrief } from '@/lib/features/task-sets/model/task-set';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; sets: readonly TaskSetBrief[] }>;

const numbers = ['declared', 'verified', 'candidates', 'periods'] as const;

function Table({ locale, sets }: Props) {
  const t = useTranslations('task-sets');
  const rows = sets.map((set) => ({
    key: String(set.year),
    cells: {
      year: <a href={href(locale, 'adminTaskSet', { year: set.year })}>{t('of', { year: set.year })}</a>,
      title: locale === 'vi' ? set.titleVi : set.titleEn,
      ...Object.fromEntries(numbers.map((key) => [key, formatNumber(locale, set[key])])),
    },
  }));
  const columns = [
    { key: 'year', kind: 'title', label: t('columns.year') } as const,
    { key: 'title', kind: 'text', label: t('columns.title') } as const,
    ...numbers.map((key) => ({ key, kind: 'number', label: t(`columns.${key}`) }) as const),
  ];
  return <StackTable caption={t('title')} columns={columns} groups={[{ key: 'all', rows }]} />;
}

/** Every year's tasks, and a new year made from another. */
export function TaskSetsScreen({ locale, sets }: Props) {
  const t = useTranslations('task-sets');
  const labels = {
    ...{ from: t('copy.from'), to: t('copy.to'), source: t('copy.source') },
    ...{ titleVi: t('copy.titleVi'), titleEn: t('copy.titleEn') },
  };
  const words = { submit: t('copy.submit'), pending: t('copy.pending'), failed: t('copy.failed'), labels };
  return (
    <>
      <Breadcrumbs items={[{ label: t('crumb'), href: href(locale, 'admin') }, { label: t('title') }]} />
      <div className="wrap pb-16">
        <PageHeader title={t('title')} />
        <Table locale={locale} sets={sets} />
        <section className="grp" aria-labelledby="moi">
          <h2 id="moi">{t('copy.heading')}</h2>
          <p className="max-w-measure mb-4">{t('copy.note')}</p>
          <CopyForm locale={locale} years={sets.map(({ year }) => year)} words={words} />
        </section>
      </div>
    </>
  );
}
