import { useTranslations } from 'next-intl';
import { ReliefEntry } from '@/components/features/reliefs/relief-entry';
import { ReliefForm } from '@/components/features/reliefs/relief-form';
import { useReportingWords } from '@/components/features/reporting/words';
import { PageHeader } from '@/components/shell/page-header';
import type { Reliefs } from '@/lib/features/reliefs/model/relief';
import { timelinessValues } from '@/lib/features/reporting/model/timeliness';

const labels = ['province', 'kind', 'extension', 'exemption', 'until', 'until-hint', 'reason'] as const;

function Form({ open }: Pick<Reliefs, 'open'>) {
  const t = useTranslations('reliefs');
  const { locale, province } = useReportingWords();
  const words = {
    ...{
      submit: t('give.submit'),
      pending: t('give.pending'),
      failed: t('give.failed'),
      done: t('give.done'),
    },
    labels: Object.fromEntries(labels.map((key) => [key, t(`form.${key}`)])) as Record<
      (typeof labels)[number],
      string
    >,
  };
  const provinces = [
    { value: '', label: t('form.choose') },
    ...open.map((each) => ({ value: each.reportId, label: province(each.province) })),
  ];
  return <ReliefForm locale={locale} provinces={provinces} words={words} />;
}

/** More time and exemptions of one period: how its duties are met, a new record, and everything given before. */
export function ReliefsScreen({ reliefs, title }: Readonly<{ reliefs: Reliefs; title: string }>) {
  const t = useTranslations('reliefs');
  const words = useReportingWords();
  const { period, count, open, given } = reliefs;
  const counts = timelinessValues.map((key) => t(`count.${key}`, { count: count[key] })).join(' + ');
  return (
    <div className="wrap pb-16">
      <PageHeader
        title={title}
        meta={[
          { key: 'due', text: t('due', { day: words.day(period.dueOn) ?? '' }) },
          { key: 'locks', text: t('locks', { day: words.day(period.locksOn) ?? '' }) },
        ]}
      />
      <p className="max-w-measure mb-4">{t('note')}</p>
      <p className="num">{t('sum', { counts, expected: count.expected })}</p>
      <section className="grp" aria-labelledby="moi">
        <h2 id="moi">{t('new')}</h2>
        {open.length === 0 ? <p className="quiet">{t('nobody')}</p> : <Form open={open} />}
      </section>
      <section className="grp" aria-labelledby="da-ghi">
        <h2 id="da-ghi">{t('all', { count: given.length })}</h2>
        {given.length === 0 ? <p className="quiet">{t('none')}</p> : null}
        {given.map((relief) => (
          <ReliefEntry key={relief.id} relief={relief} />
        ))}
      </section>
    </div>
  );
}
