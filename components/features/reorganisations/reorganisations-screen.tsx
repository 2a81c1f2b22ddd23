import { useTranslations } from 'next-intl';
import { PlanForm, type PlanFormWords } from '@/components/features/reorganisations/plan-form';
import type { Choice } from '@/components/forms/select';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { StackTable } from '@/components/ui/stack-table';
import type { PlanLine } from '@/lib/features/reorganisations/model/plan';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; plans: readonly PlanLine[]; units: readonly Choice[] }>;

function Table({ locale, plans }: Pick<Props, 'locale' | 'plans'>) {
  const t = useTranslations('reorganisations');
  const columns = [
    { key: 'title', kind: 'title', label: t('columns.title') } as const,
    { key: 'document', kind: 'text', label: t('fields.documentNumber') } as const,
    { key: 'on', kind: 'detail', label: t('fields.effectiveOn') } as const,
    { key: 'state', kind: 'text', label: t('columns.state') } as const,
  ];
  const rows = plans.map(({ id, titleVi, titleEn, documentNumber, effectiveOn, state }) => ({
    key: id,
    cells: {
      title: (
        <a href={href(locale, 'adminReorganisation', { reorganisation: id })}>
          {locale === 'vi' ? titleVi : titleEn}
        </a>
      ),
      document: documentNumber,
      on: formatDate(locale, effectiveOn),
      state: t(`states.${state}`),
    },
  }));
  return <StackTable caption={t('title')} columns={columns} groups={[{ key: 'all', rows }]} />;
}

function useFormWords(): PlanFormWords {
  const t = useTranslations('reorganisations');
  const f = useTranslations('reorganisations.fields');
  const labels = {
    ...{ titleVi: f('titleVi'), titleEn: f('titleEn'), documentNumber: f('documentNumber') },
    ...{ source: f('source'), effectiveOn: f('effectiveOn'), from: f('from') },
    ...{ name: f('name'), nameEn: f('nameEn'), code: f('code'), kind: f('kind') },
  };
  return {
    ...{ submit: t('plan.submit'), pending: t('pending'), failed: t('plan.failed'), labels },
    into: {
      ...{ '1': t('into.1'), '2': t('into.2') },
      ...{ '3': t('into.further', { place: 3 }), '4': t('into.further', { place: 4 }) },
      ...{ '5': t('into.further', { place: 5 }), '6': t('into.further', { place: 6 }) },
    },
    more: t('into.more'),
    kinds: (['province', 'city'] as const).map((value) => ({ value, label: t(`kinds.${value}`) })),
  };
}

/** The mergers and splits on record, and a form that plans one more. */
export function ReorganisationsScreen({ locale, plans, units }: Props) {
  const t = useTranslations('reorganisations');
  return (
    <>
      <Breadcrumbs items={[{ label: t('crumb'), href: href(locale, 'admin') }, { label: t('title') }]} />
      <div className="wrap pb-16">
        <PageHeader title={t('title')} />
        <p className="max-w-measure mb-4">{t('sentence')}</p>
        {plans.length === 0 ? <p className="quiet">{t('none')}</p> : <Table locale={locale} plans={plans} />}
        <section className="grp" aria-labelledby="moi">
          <h2 id="moi">{t('plan.heading')}</h2>
          <PlanForm locale={locale} units={units} words={useFormWords()} />
        </section>
      </div>
    </>
  );
}
