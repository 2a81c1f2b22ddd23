import { useTranslations } from 'next-intl';
import { ActOnForm } from '@/components/features/reorganisations/act-on-form';
import { Touched } from '@/components/features/reorganisations/touched';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { DefinitionList } from '@/components/ui/definition-list';
import { fullName, planActs, type DryRun, type PlanAct } from '@/lib/features/reorganisations/model/plan';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

export const reorganisationDone = ['planned', ...planActs] as const;

type Props = Readonly<{
  locale: Locale;
  run: DryRun;
  done: (typeof reorganisationDone)[number] | undefined;
}>;

/** Why what comes next with a plan cannot be done. */
function Hindered({ act, hindrances }: Pick<DryRun, 'hindrances'> & Readonly<{ act: 'apply' | 'revert' }>) {
  const t = useTranslations('reorganisations');
  const errors = useTranslations('errors.reorganisations');
  return (
    <section className="grp" aria-labelledby="vuong">
      <h2 id="vuong">{t(`${act}.hindered`)}</h2>
      <ul className="max-w-measure">
        {hindrances.map((name) => (
          <li key={name}>{errors(name)}</li>
        ))}
      </ul>
    </section>
  );
}

function Act({ locale, planId, act }: Readonly<{ locale: Locale; planId: string; act: PlanAct }>) {
  const t = useTranslations('reorganisations');
  const words = { submit: t(`${act}.submit`), pending: t('pending'), failed: t(`${act}.failed`) };
  return (
    <section className="grp" aria-labelledby={`lam-${act}`}>
      <h2 id={`lam-${act}`}>{t(`${act}.submit`)}</h2>
      <p className="max-w-measure mb-4">{t(`${act}.note`)}</p>
      <ActOnForm locale={locale} planId={planId} act={act} words={words} />
    </section>
  );
}

/** What can be done now: apply what is planned, or discard it; take back what is applied; or why that cannot be. */
function Acts({ locale, run }: Omit<Props, 'done'>) {
  const { plan, hindrances } = run;
  const isPlanned = plan.state === 'planned';
  if (!isPlanned && plan.state !== 'applied') return null;
  const act = isPlanned ? 'apply' : 'revert';
  return (
    <>
      {hindrances.length > 0 ? (
        <Hindered act={act} hindrances={hindrances} />
      ) : (
        <Act locale={locale} planId={plan.id} act={act} />
      )}
      {isPlanned ? <Act locale={locale} planId={plan.id} act="discard" /> : null}
    </>
  );
}

function History({ locale, run }: Omit<Props, 'done'>) {
  const t = useTranslations('reorganisations');
  return (
    <section className="grp" aria-labelledby="lich-su">
      <h2 id="lich-su">{t('history')}</h2>
      <DefinitionList
        items={run.acts.map(({ act, by, on }) => ({
          term: t(`acts.${act}`),
          detail: `${formatDate(locale, on)}, ${by}`,
        }))}
      />
    </section>
  );
}

/** One reorganisation: what it is, everything it touches, and what can be done with it now. */
export function ReorganisationScreen({ locale, run, done }: Props) {
  const t = useTranslations('reorganisations');
  const { plan } = run;
  const title = locale === 'vi' ? plan.titleVi : plan.titleEn;
  const crumbs = [
    { label: t('crumb'), href: href(locale, 'admin') },
    { label: t('title'), href: href(locale, 'adminReorganisations') },
    { label: title },
  ];
  const facts = [
    { term: t('columns.state'), detail: t(`states.${plan.state}`) },
    { term: t('fields.documentNumber'), detail: plan.documentNumber },
    { term: t('fields.effectiveOn'), detail: formatDate(locale, plan.effectiveOn) },
    { term: t('fields.source'), detail: plan.source },
    { term: t('formed'), detail: plan.into.map((unit) => `${fullName(unit)} (${unit.code})`).join('; ') },
  ];
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <div className="wrap pb-16">
        <PageHeader title={title} />
        {done === undefined ? null : (
          <OutcomeNotice tone="good" outcome={done}>
            {t(`done.${done}`)}
          </OutcomeNotice>
        )}
        <DefinitionList items={facts} />
        <Touched locale={locale} run={run} />
        <Acts locale={locale} run={run} />
        <History locale={locale} run={run} />
      </div>
    </>
  );
}
